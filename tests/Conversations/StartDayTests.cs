using System.Globalization;
using DigiCheckBot.Assessment.Calendars;
using DigiCheckBot.Tests.Azurite;
using DigiCheckBot.Tests.Channel;
using Microsoft.Extensions.DependencyInjection;

namespace DigiCheckBot.Tests.Conversations;

/// <summary>Drafts that start by themselves on their day.</summary>
[Collection(ConversationCollectionDefinition.Name)]
public sealed class StartDayTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private readonly ShiftedClock _clock = new();
    private Scene _scene = null!;
    private DateOnly _day;

    public async Task InitializeAsync()
    {
        _scene = await Scene.OpenAsync(azurite.Server, staff: 2, s => s.AddSingleton<TimeProvider>(_clock));
        await _scene.Leader.SaysInChannelAsync("Hilfe");
        var today = DateOnly.FromDateTime(_clock.GetUtcNow().UtcDateTime);
        _day = new WorkingDays(FederalState.NorthRhineWestphalia).Next(today.AddDays(2));
        await _scene.Coordinator.SaysAsync("Runde starten");
        await _scene.Coordinator.ClicksAsync(
            "Als Entwurf sichern",
            Story.Form(_scene, ("startsOn", _day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))
        );
    }

    public async Task DisposeAsync() => await _scene.DisposeAsync();

    [Fact]
    public async Task On_its_day_a_draft_starts_by_itself_and_not_before()
    {
        MoveTo(_day.AddDays(-1), new TimeOnly(23, 0));
        await UntilAgendaPassedAsync();
        Assert.Empty(await _scene.RowsAsync("Interviews"));

        MoveTo(_day, new TimeOnly(12, 0));

        await _scene.UntilSentAsync(c => c.Succeeded && ActedPerson.IsInvitation(c), _scene.Members.Count);
        Assert.Equal(_scene.Members.Count, (await _scene.RowsAsync("Interviews")).Count);
    }

    [Fact]
    public async Task What_keeps_a_draft_from_starting_is_told_once_and_it_starts_as_soon_as_it_can()
    {
        await _scene.LeavesAsync(_scene.Leader);
        MoveTo(_day, new TimeOnly(12, 0));
        var told = await _scene.UntilSentAsync(IsTold, 1);
        Assert.Contains("Keine der Führungskräfte ist im Team", new SeenCard(told[0].Card!, null).Text, StringComparison.Ordinal);
        MoveTo(_day, new TimeOnly(12, 10));
        await UntilAgendaPassedAsync();

        await _scene.JoinsAsync(_scene.Leader);
        MoveTo(_day, new TimeOnly(14, 0));

        await _scene.UntilSentAsync(c => c.Succeeded && ActedPerson.IsInvitation(c), _scene.Members.Count);
        Assert.Single(_scene.Teams.Calls, IsTold);
    }

    [Fact]
    public async Task The_draft_itself_says_what_keeps_it_until_it_is_changed()
    {
        await _scene.LeavesAsync(_scene.Leader);
        MoveTo(_day, new TimeOnly(12, 0));
        var told = await _scene.UntilSentAsync(IsTold, 1);
        _scene.Coordinator.LooksAt(new SeenCard(told[0].Card!, told[0].AssignedId));

        await _scene.Coordinator.ClicksAsync("Ändern");

        Assert.Contains("Als Entwurf sichern", _scene.Coordinator.Card.Buttons);
        await _scene.Coordinator.OpensRoundAsync();
        Assert.Contains("Keine der Führungskräfte ist im Team", _scene.Coordinator.Card.Text, StringComparison.Ordinal);
    }

    private bool IsTold(ConnectorCall call) =>
        call.Succeeded
        && call.ConversationId == _scene.Coordinator.Chat
        && call.Card is { } card
        && new SeenCard(card, null).Has("Keine der Führungskräfte");

    private void MoveTo(DateOnly day, TimeOnly time) => _clock.MoveTo(new DateTimeOffset(day, time, TimeSpan.Zero));

    private Task UntilAgendaPassedAsync() =>
        Eventually.HoldsAsync(async () =>
            (await _scene.RowsAsync("Outbox")).All(r =>
                !r.RowKey.StartsWith("due|", StringComparison.Ordinal) || r.GetDateTimeOffset("Due") > _clock.GetUtcNow()
            )
        );
}
