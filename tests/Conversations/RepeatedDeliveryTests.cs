using DigiCheckBot.Tests.Azurite;
using DigiCheckBot.Tests.Channel;

namespace DigiCheckBot.Tests.Conversations;

[Collection(BackgroundCollectionDefinition.Name)]
public sealed class RepeatedDeliveryTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Every_activity_delivered_three_times_leaves_the_same_rows_and_messages()
    {
        var once = await TellAsync(deliveries: 1);
        var thrice = await TellAsync(deliveries: 3);

        Assert.Equal(once, thrice);
    }

    [Fact]
    public async Task A_repeated_click_is_answered_with_the_same_card()
    {
        await using var scene = await BegunAsync();

        await scene.Staff[0].ClicksAsync("Weiter", ("DA-05", "2"));

        Assert.Equal(3, scene.Staff[0].AnswersToRepeats.Count);
        Assert.All(scene.Staff[0].AnswersToRepeats, a => Assert.Equal($"{scene.Staff[0].Answer}", $"{a}"));
    }

    [Theory]
    [InlineData("3", 1)]
    [InlineData("weiter", 1)]
    [InlineData("english", 2)]
    [InlineData("pause", 1)]
    [InlineData("hilfe", 1)]
    [InlineData("status", 1)]
    [InlineData("wieter", 1)]
    [InlineData("99", 1)]
    public async Task What_is_typed_once_is_answered_once(string text, int messages)
    {
        await using var scene = await BegunAsync();
        var before = scene.Staff[0].Messages.Count;

        await scene.Staff[0].SaysAsync(text);

        Assert.Equal(before + messages, scene.Staff[0].Messages.Count);
    }

    [Fact]
    public async Task A_repeated_submit_shows_its_card_in_the_same_place()
    {
        await using var scene = await BegunAsync();
        var before = scene.Staff[0].Messages.Count;

        await scene.Staff[0].SubmitsAsync("Weiter", ("DA-05", "keine_leistungen"));

        Assert.Equal(before, scene.Staff[0].Messages.Count);
        Assert.Contains("DA-10", $"{scene.Staff[0].Messages[^1]}", StringComparison.Ordinal);
    }

    private async Task<Scene> BegunAsync()
    {
        var scene = await Scene.OpenAsync(azurite.Server, staff: 1);
        await scene.StartRoundAsync();
        await scene.Staff[0].BeginsAsync();
        scene.Deliveries = 3;
        return scene;
    }

    /// <summary>The whole story, and what is left of it in storage and chats.</summary>
    private async Task<string> TellAsync(int deliveries)
    {
        await using var scene = await Scene.OpenAsync(azurite.Server, staff: 5);
        scene.Deliveries = deliveries;
        await scene.StartRoundAsync();
        await scene.Leader.TakesPartAsync(Story.Option(2), "Ich stimme zu");
        await TypesAndClicksAsync(scene.Staff[0]);
        foreach (var (person, place) in scene.Staff.Skip(1).Select((p, i) => (p, i)))
        {
            await person.TakesPartAsync(Story.Option(place));
        }

        await scene.Coordinator.ClosesRoundAsync();
        await scene.PublishedInChannelAsync();
        await scene.UntilSentAsync(c => Story.IsSummary(c) && c.ConversationId == scene.Leader.Chat, 1);
        await scene.UntilSentAsync(Story.IsVote, scene.Staff.Count);
        return $"{await RowsAsync(scene)}\n{Messages(scene)}";
    }

    private static async Task TypesAndClicksAsync(ActedPerson person)
    {
        await person.BeginsAsync();
        await person.SaysAsync("3");
        await person.SaysAsync("zurück");
        await person.ClicksAsync("Weiter", ("DA-05", "keine_leistungen"));
        await person.SaysAsync("wieter");
        await person.SaysAsync("2");
        await person.SaysAsync("english");
        await person.SaysAsync("deutsch");
        await person.ClicksAsync("Pause");
        await person.SaysAsync("weiter");
        await person.SaysAsync("status");
        await person.SaysAsync("hilfe");
        await person.SaysAsync("zurück");
        await person.AnswersAllAsync(Story.Option(1));
        await person.ClicksAsync("Antworten abgeben");
    }

    private static async Task<string> RowsAsync(Scene scene) =>
        string.Join(
            '\n',
            (await scene.RowsAsync("Interviews"))
                .Select(r =>
                    $"{r.GetString("Population")} {r.GetString("Status")} {r.GetString("Answers")} {Sessions.Comparable(r.GetString("Session"))}"
                )
                .Order(StringComparer.Ordinal)
                .Append($"Rounds: {(await scene.RowsAsync("RoundIndex")).Count}")
                .Append(
                    $"Outbox: {(await scene.RowsAsync("Outbox")).Count(r => r.RowKey.StartsWith("message|", StringComparison.Ordinal))}"
                )
                .Append($"Round: {(await scene.RowsAsync("Round")).Count}")
        );

    /// <summary>
    /// What each chat shows at the end, in order; the channel's posts come in any order. The card that follows the sending comes when it comes
    /// and tells the time.
    /// </summary>
    private static string Messages(Scene scene) =>
        string.Join(
            '\n',
            scene
                .Members.Append(scene.Coordinator)
                .Select(p =>
                    $"== {p.Self.Name}\n{string.Join("\n--\n", p.Messages.Select(Shown).Where(t => !t.Contains("zugestellt", StringComparison.Ordinal)))}"
                )
        )
        + string.Join(
            '\n',
            scene
                .Teams.Of(ConnectorCallKind.CreateConversation)
                .Where(c => c.Card is not null)
                .Select(c => new SeenCard(c.Card!, null).Text)
                .Order(StringComparer.Ordinal)
        );

    private static string Shown(Newtonsoft.Json.Linq.JObject message) =>
        message.SelectToken("attachments[0].content") is Newtonsoft.Json.Linq.JObject card
            ? new SeenCard(card, null).Text
            : (string?)message["text"] ?? "";
}
