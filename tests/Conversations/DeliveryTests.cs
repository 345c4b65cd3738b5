using System.Net;
using DigiCheckBot.Tests.Azurite;

namespace DigiCheckBot.Tests.Conversations;

/// <summary>What the coordinator sees of the sending and does about it, through the whole bot.</summary>
[Collection(BackgroundCollectionDefinition.Name)]
public sealed class DeliveryTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private Scene _scene = null!;

    private ActedPerson Coordinator => _scene.Coordinator;

    public async Task InitializeAsync() => _scene = await Scene.OpenAsync(azurite.Server, staff: 3);

    public async Task DisposeAsync() => await _scene.DisposeAsync();

    [Fact]
    public async Task Everybody_is_named_as_reached()
    {
        await _scene.StartRoundAsync();

        await SeesAsync("Zugestellt: 5");

        Assert.All(_scene.Members, m => Assert.True(Coordinator.Card.Has($"{m.Self.Name} · Einladung"), Coordinator.Card.Text));
    }

    [Fact]
    public async Task Who_could_not_be_reached_is_named_with_the_reason_and_reached_after_a_retry()
    {
        var missing = _scene.Staff[1].Self;
        _scene.Teams.Close(missing.Id, HttpStatusCode.Forbidden, "BotNotInConversationRoster");
        await Coordinator.SaysInChannelAsync("Runde starten");
        await Coordinator.ClicksInChannelAsync("Runde starten", Story.Form(_scene));
        await SeesAsync("Fehlgeschlagen: 1");
        Assert.True(Coordinator.Card.Has("ist bei der Person oder im Team nicht installiert"), Coordinator.Card.Text);
        Assert.True(Coordinator.Card.Has($"{missing.Name} · Einladung"), Coordinator.Card.Text);

        _scene.Teams.Reopen(missing.Id);
        await Coordinator.ClicksAsync("Fehlgeschlagene erneut senden");

        Assert.True(Coordinator.Card.Has("Eine Nachricht wird erneut gesendet."), Coordinator.Card.Text);
        await SeesAsync("Zugestellt: 5");
        await Coordinator.SaysAsync("Protokoll");
        Assert.True(Coordinator.Card.Has("Fehlgeschlagene Nachrichten erneut gesendet · Koordination"), Coordinator.Card.Text);
    }

    [Fact]
    public async Task Details_come_once_below_the_progress_however_often_the_click_arrives()
    {
        await Coordinator.SaysAsync("Hilfe");
        await _scene.StartRoundAsync();
        var sent = await _scene.UntilSentAsync(c => c.ConversationId == Coordinator.Chat && c.Card is { } card && IsProgress(card), 1);
        var last = await _scene.UntilSentAsync(c => c.Card is { } card && IsProgress(card) && new SeenCard(card, null).Has("Alles ist"), 1);
        var progress = new SeenCard(last[^1].Card!, sent[0].AssignedId);
        var before = Coordinator.Messages.Count;
        _scene.Deliveries = 3;

        await Coordinator.ClicksOnAsync(progress, "Einzelheiten");

        Assert.Equal(before + 1, Coordinator.Messages.Count);
        Assert.True(Coordinator.Card.Has("Zugestellt: 5"), Coordinator.Card.Text);
        Assert.Contains("weiter unten", Coordinator.Said[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_the_channel_no_name_is_shown()
    {
        await _scene.StartRoundAsync();

        await Coordinator.SaysInChannelAsync("Versand");

        Assert.Contains("Einzelchat", Assert.Single(Coordinator.Said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reminders_stop_by_one_click_that_is_kept_with_the_answers()
    {
        await _scene.StartRoundAsync();
        var person = _scene.Staff[0];
        await person.BeginsAsync();
        var (_, data) = person.Card.Press("Pause", []);
        data["dcVerb"] = "interview.no-reminders";

        await person.SendsAsync("interview.no-reminders", data);
        await person.SendsAsync("interview.no-reminders", data);

        Assert.Contains("keine Erinnerungen mehr", person.Said[^1], StringComparison.Ordinal);
        Assert.Single(
            await _scene.RowsAsync("Interviews"),
            r => r.GetString("Session").Contains("\"RemindersStopped\":true", StringComparison.OrdinalIgnoreCase)
        );
        await person.SaysAsync("3");
        Assert.DoesNotContain("DA-05", person.Card.Questions);
    }

    private static bool IsProgress(Newtonsoft.Json.Linq.JObject card) =>
        new SeenCard(card, null) is var seen && seen.Has("Versand der Nachrichten") && seen.Buttons.SequenceEqual(["Einzelheiten"]);

    /// <summary>Sending goes on after the turn: asked for again until it is so far.</summary>
    private async Task SeesAsync(string text)
    {
        for (var tries = 0; tries < 200; tries++)
        {
            await Coordinator.SaysAsync("Versand");
            if (Coordinator.Card.Has(text))
            {
                return;
            }

            await Task.Delay(50);
        }

        Assert.Fail(Coordinator.Card.Text);
    }
}
