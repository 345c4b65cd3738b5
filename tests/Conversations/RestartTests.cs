using DigiCheckBot.Tests.Azurite;

namespace DigiCheckBot.Tests.Conversations;

[Collection(BackgroundCollectionDefinition.Name)]
public sealed class RestartTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task After_a_pause_and_a_restart_continue_shows_exactly_the_same_page()
    {
        await using var scene = await BegunAsync();
        var person = scene.Staff[0];
        await person.ClicksAsync("Weiter", ("DA-05", "2"));
        var (questions, heading) = (person.Card.Questions, Heading(person.Card));
        await person.ClicksAsync("Pause", (questions[0], "unknown"));

        await scene.StopBotAsync();
        await scene.StartBotAsync();
        await person.SaysAsync("weiter");

        Assert.Equal(questions, person.Card.Questions);
        Assert.Equal("unknown", person.Card.ValueOf(questions[0]));
        Assert.Equal(heading, Heading(person.Card));
    }

    [Fact]
    public async Task A_card_from_before_the_restart_works()
    {
        await using var scene = await BegunAsync();
        var person = scene.Staff[0];

        await scene.StopBotAsync();
        await scene.StartBotAsync();
        await person.ClicksAsync("Weiter", ("DA-05", "keine_leistungen"));

        Assert.Contains("DA-10", person.Card.Questions);
    }

    [Fact]
    public async Task Pause_restart_of_bot_and_storage_and_the_button_goes_on()
    {
        await using var storage = new Restartable(await AzuriteServer.StartNewAsync());
        await using var scene = await BegunAsync(storage.Server);
        var person = scene.Staff[0];
        await person.ClicksAsync("Weiter", ("DA-05", "keine_leistungen"));
        await person.ClicksAsync("Pause", ("DA-10", "2"));

        await scene.StopBotAsync();
        await storage.Server.StopAsync();
        await storage.Server.StartAsync();
        await scene.StartBotAsync();
        await person.ClicksAsync("Weitermachen");

        Assert.Equal("2", person.Card.ValueOf("DA-10"));
    }

    [Fact]
    public async Task A_storage_that_is_away_is_told_in_a_sentence_and_the_next_click_saves()
    {
        await using var storage = new Restartable(await AzuriteServer.StartNewAsync());
        await using var scene = await BegunAsync(storage.Server);
        var person = scene.Staff[0];
        var card = person.Card;

        await storage.Server.StopAsync();
        await person.ClicksAsync("Weiter", ("DA-05", "keine_leistungen"));

        Assert.Equal(500, (int)person.Answer!["statusCode"]!);
        Assert.Equal("application/vnd.microsoft.error", (string?)person.Answer["type"]);
        Assert.Equal(
            "Ihre Eingabe konnte gerade nicht gespeichert werden. Sie steht noch auf der Karte. Bitte klicken Sie in einer Minute noch einmal.",
            (string?)person.Answer["value"]!["message"]
        );
        Assert.Same(card, person.Card);

        await storage.Server.StartAsync();
        await person.ClicksAsync("Weiter", ("DA-05", "keine_leistungen"));

        Assert.Contains("DA-10", person.Card.Questions);
    }

    [Fact]
    public async Task Nothing_acknowledged_is_lost_when_the_process_is_killed()
    {
        await using var scene = await Scene.PrepareAsync(azurite.Server, staff: 1);
        await scene.StartBotAsProcessAsync();
        await scene.StartRoundAsync();
        var person = scene.Staff[0];
        await person.BeginsAsync();
        var given = new Dictionary<string, string>();

        for (var page = 0; page < 3; page++)
        {
            var question = person.Card.Questions[0];
            var answer = (string)person.Card.Inputs[0]["choices"]![1]!["value"]!;
            await person.ClicksAsync("Weiter", (question, answer));
            given[question] = answer;

            await scene.Bot.DisposeAsync();
            await scene.StartBotAsProcessAsync();

            var stored = (await scene.RowsAsync("Interviews")).Select(r => r.GetString("Answers")).Single(a => a.Length > 2);
            Assert.All(
                given,
                g => Assert.Contains(g.Value, $"{Newtonsoft.Json.Linq.JObject.Parse(stored)[g.Key]}", StringComparison.Ordinal)
            );
        }
    }

    private Task<Scene> BegunAsync() => BegunAsync(azurite.Server);

    private static async Task<Scene> BegunAsync(AzuriteServer server)
    {
        var scene = await Scene.OpenAsync(server, staff: 1);
        await scene.StartRoundAsync();
        await scene.Staff[0].BeginsAsync();
        return scene;
    }

    private static string Heading(SeenCard card) => card.Text.Split('\n')[0];

    /// <summary>An emulator of the test's own, which may be running or not at the end.</summary>
    private sealed class Restartable(AzuriteServer server) : IAsyncDisposable
    {
        public AzuriteServer Server { get; } = server;

        public ValueTask DisposeAsync() => Server.DisposeAsync();
    }
}
