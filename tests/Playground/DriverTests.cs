using System.Text.Json.Nodes;
using Xunit.Sdk;

namespace DigiCheckBot.Tests.Playground;

/// <summary>The driver itself, tried on a bot that knows nothing but cards: what it can't see here, no story can prove.</summary>
public sealed class DriverTests(DriverTests.Stage stage) : IClassFixture<DriverTests.Stage>
{
    private const string Form = """
        {
          "type": "AdaptiveCard",
          "version": "1.5",
          "body": [
            { "type": "TextBlock", "text": "Wie steht es um die Akten?", "wrap": true },
            { "type": "Input.ChoiceSet", "id": "akte", "label": "Die Akten sind", "style": "expanded",
              "choices": [ { "title": "auf Papier", "value": "papier" }, { "title": "elektronisch", "value": "eakte" } ] },
            { "type": "Input.ChoiceSet", "id": "art", "label": "Fachbereich", "style": "compact",
              "choices": [ { "title": "Bürgeramt", "value": "buergeramt" }, { "title": "Bauamt", "value": "bauamt" } ] },
            { "type": "Input.ChoiceSet", "id": "kanal", "label": "Eingang", "isMultiSelect": true, "style": "expanded",
              "choices": [ { "title": "Post", "value": "post" }, { "title": "E-Mail", "value": "mail" } ] },
            { "type": "Input.Text", "id": "name", "label": "Bezeichnung", "isMultiline": false },
            { "type": "Input.Toggle", "id": "zu", "title": "Personalrat ist informiert" }
          ],
          "actions": [
            { "type": "Action.Execute", "title": "Weiter", "verb": "weiter", "data": { "seite": 1 } },
            { "type": "Action.Execute", "title": "Pause", "verb": "pause", "data": { "seite": 2 } }
          ]
        }
        """;

    private const string CutForm = """
        {
          "type": "AdaptiveCard",
          "version": "1.5",
          "body": [
            { "type": "ColumnSet", "columns": [
              { "type": "Column", "width": "900px", "items": [ { "type": "TextBlock", "text": "Breiter als ein Telefon" } ] } ] }
          ]
        }
        """;

    [Fact]
    public async Task A_filled_form_is_replaced_by_what_was_entered()
    {
        var page = await stage.OpenAsync(Form);

        await page.OpenPersonalChatAsync();
        await page.TypeAsync("Hallo");
        await page.ShowsAsync("Gelesen: Hallo");
        var card = page.LatestCard;
        await card.ShowsAsync("Wie steht es um die Akten?");
        await card.ChooseAsync("Die Akten sind", "elektronisch");
        await card.ChooseAsync("Fachbereich", "Bauamt");
        await card.TickAsync("E-Mail");
        await card.FillAsync("Bezeichnung", "Bürgeramt Nord");
        await card.HoldsAsync("Bezeichnung", "Bürgeramt Nord");
        await card.TickAsync("Personalrat ist informiert");
        await page.ScreenshotAsync("driver-form-1400");
        await card.ClickAsync("Weiter");

        foreach (var line in (string[])["seite: 1", "akte: eakte", "art: bauamt", "kanal: mail", "name: Bürgeramt Nord", "zu: true"])
        {
            await card.ShowsAsync(line);
        }

        await card.HidesAsync("Wie steht es um die Akten?");
        await page.HasCardsAsync(1);
        await page.ScreenshotAsync("driver-replaced-1400");
    }

    [Fact]
    public async Task A_mention_in_the_channel_reaches_the_bot()
    {
        var page = await stage.OpenAsync(Form);

        await page.OpenChannelAsync("General");
        await page.MentionAsync("DigiCheck", "Runde starten");

        await page.LatestCard.ShowsAsync("Wie steht es um die Akten?");
        await page.ScreenshotAsync("driver-channel-1400");
    }

    [Theory]
    [InlineData(ChatPage.Wide)]
    [InlineData(ChatPage.Narrow)]
    public async Task A_form_that_wraps_is_not_cut(int width)
    {
        var page = await stage.OpenAsync(Form);

        await page.OpenPersonalChatAsync();
        await page.TypeAsync("Hallo");
        await page.LatestCard.ShowsAsync("Wie steht es um die Akten?");
        await page.ResizeAsync(width);

        await page.LatestCard.ScreenshotAsync($"driver-card-{width}");
        await page.ScreenshotAsync($"driver-page-{width}");
        Assert.InRange(await page.LatestCard.WidthAsync(), 1, width);
        await page.LatestCard.AssertNothingIsCutAsync();
    }

    [Fact]
    public async Task A_card_wider_than_its_window_is_found_to_be_cut()
    {
        var page = await stage.OpenAsync(CutForm);

        await page.OpenPersonalChatAsync();
        await page.TypeAsync("Hallo");
        await page.LatestCard.ShowsAsync("Breiter als ein Telefon");
        await page.ResizeAsync(ChatPage.Narrow);

        await Assert.ThrowsAsync<EmptyException>(page.LatestCard.AssertNothingIsCutAsync);
    }

    [Fact]
    public async Task Another_person_sees_a_chat_of_their_own()
    {
        var page = await stage.OpenAsync(Form, person: "mitarbeit2");

        await page.OpenPersonalChatAsync();
        await page.TypeAsync("Wer bin ich?");

        await page.ShowsAsync("von Mitarbeit 2");
    }

    /// <summary>One browser, and one local Teams with its bot for each card and person; each test opens a page of its own.</summary>
    public sealed class Stage : IAsyncLifetime
    {
        private readonly Dictionary<(string Card, string Person), (EchoBot Bot, PlaygroundServer Playground)> _begun = [];
        private Browser? _browser;

        public async Task InitializeAsync() => _browser = await Browser.StartAsync();

        public async Task DisposeAsync()
        {
            if (_browser is not null)
            {
                await _browser.DisposeAsync();
            }

            foreach (var (bot, playground) in _begun.Values)
            {
                await playground.DisposeAsync();
                await bot.DisposeAsync();
            }
        }

        internal async Task<ChatPage> OpenAsync(string card, string person = "koordination")
        {
            if (!_begun.TryGetValue((card, person), out var begun))
            {
                var bot = await EchoBot.StartAsync(JsonNode.Parse(card)!.AsObject());
                begun = (bot, await PlaygroundServer.StartAsync(bot.Address, person, CancellationToken.None));
                _begun.Add((card, person), begun);
            }

            return await _browser!.OpenAsync(begun.Playground);
        }
    }
}
