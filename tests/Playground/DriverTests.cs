using System.Text.Json.Nodes;
using Xunit.Sdk;

namespace DigiCheckBot.Tests.Playground;

/// <summary>The driver itself, tried on a bot that knows nothing but cards: what it can't see here, no story can prove.</summary>
public sealed class DriverTests
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
        await using var story = await Story.BeginAsync(Form);

        await story.Page.OpenPersonalChatAsync();
        await story.Page.TypeAsync("Hallo");
        await story.Page.ShowsAsync("Gelesen: Hallo");
        var card = story.Page.LatestCard;
        await card.ShowsAsync("Wie steht es um die Akten?");
        await card.ChooseAsync("Die Akten sind", "elektronisch");
        await card.ChooseAsync("Fachbereich", "Bauamt");
        await card.TickAsync("E-Mail");
        await card.FillAsync("Bezeichnung", "Bürgeramt Nord");
        await card.HoldsAsync("Bezeichnung", "Bürgeramt Nord");
        await card.TickAsync("Personalrat ist informiert");
        await story.Page.ScreenshotAsync("driver-form-1400");
        await card.ClickAsync("Weiter");

        foreach (var line in (string[])["seite: 1", "akte: eakte", "art: bauamt", "kanal: mail", "name: Bürgeramt Nord", "zu: true"])
        {
            await card.ShowsAsync(line);
        }

        await card.HidesAsync("Wie steht es um die Akten?");
        await story.Page.HasCardsAsync(1);
        await story.Page.ScreenshotAsync("driver-replaced-1400");
    }

    [Fact]
    public async Task A_mention_in_the_channel_reaches_the_bot()
    {
        await using var story = await Story.BeginAsync(Form);

        await story.Page.OpenChannelAsync("General");
        await story.Page.MentionAsync("DigiCheck", "Runde starten");

        await story.Page.LatestCard.ShowsAsync("Wie steht es um die Akten?");
        await story.Page.ScreenshotAsync("driver-channel-1400");
    }

    [Theory]
    [InlineData(ChatPage.Wide)]
    [InlineData(ChatPage.Narrow)]
    public async Task A_form_that_wraps_is_not_cut(int width)
    {
        await using var story = await Story.BeginAsync(Form);

        await story.Page.OpenPersonalChatAsync();
        await story.Page.TypeAsync("Hallo");
        await story.Page.LatestCard.ShowsAsync("Wie steht es um die Akten?");
        await story.Page.ResizeAsync(width);

        await story.Page.LatestCard.ScreenshotAsync($"driver-card-{width}");
        await story.Page.ScreenshotAsync($"driver-page-{width}");
        Assert.InRange(await story.Page.LatestCard.WidthAsync(), 1, width);
        await story.Page.LatestCard.AssertNothingIsCutAsync();
    }

    [Fact]
    public async Task A_card_wider_than_its_window_is_found_to_be_cut()
    {
        await using var story = await Story.BeginAsync(CutForm);

        await story.Page.OpenPersonalChatAsync();
        await story.Page.TypeAsync("Hallo");
        await story.Page.LatestCard.ShowsAsync("Breiter als ein Telefon");
        await story.Page.ResizeAsync(ChatPage.Narrow);

        await Assert.ThrowsAsync<EmptyException>(story.Page.LatestCard.AssertNothingIsCutAsync);
    }

    [Fact]
    public async Task Another_person_sees_a_chat_of_their_own()
    {
        await using var story = await Story.BeginAsync(Form, person: "mitarbeit2");

        await story.Page.OpenPersonalChatAsync();
        await story.Page.TypeAsync("Wer bin ich?");

        await story.Page.ShowsAsync("von Mitarbeit 2");
    }

    private sealed record Story(EchoBot Bot, PlaygroundServer Playground, Browser Browser, ChatPage Page) : IAsyncDisposable
    {
        public static async Task<Story> BeginAsync(string card, string person = "koordination")
        {
            var bot = await EchoBot.StartAsync(JsonNode.Parse(card)!.AsObject());
            var playground = await PlaygroundServer.StartAsync(bot.Address, person, CancellationToken.None);
            var browser = await Browser.StartAsync();
            return new(bot, playground, browser, await browser.OpenAsync(playground));
        }

        public async ValueTask DisposeAsync()
        {
            await Browser.DisposeAsync();
            await Playground.DisposeAsync();
            await Bot.DisposeAsync();
        }
    }
}
