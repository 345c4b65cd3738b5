using System.Globalization;
using DigiCheckBot.Assessment.Calendars;
using DigiCheckBot.Tests.Azurite;
using DigiCheckBot.Tests.Channel;
using Microsoft.Extensions.DependencyInjection;

namespace DigiCheckBot.Tests.Conversations;

/// <summary>The last day for answers: changed by the coordinator, and what happens by itself when it is over.</summary>
[Collection(BackgroundCollectionDefinition.Name)]
public sealed class DeadlineTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");
    private readonly ShiftedClock _clock = new();
    private Scene _scene = null!;
    private DateOnly _today;

    public async Task InitializeAsync()
    {
        _scene = await Scene.OpenAsync(azurite.Server, staff: 3, s => s.AddSingleton<TimeProvider>(_clock));
        _today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(_clock.GetUtcNow(), Berlin).DateTime);
        await _scene.StartRoundAsync();
    }

    public async Task DisposeAsync() => await _scene.DisposeAsync();

    [Fact]
    public async Task After_the_last_day_the_survey_closes_by_itself_and_the_coordinator_hears_of_it()
    {
        MoveTo(_today.AddDays(14), new TimeOnly(23, 50));
        await UntilAgendaPassedAsync();
        Assert.Empty(await ClosingsAsync());

        MoveTo(_today.AddDays(15), new TimeOnly(0, 1));
        var told = await _scene.UntilSentAsync(
            c => c.Succeeded && c.ConversationId == _scene.Coordinator.Chat && Has(c, "von selbst abgeschlossen"),
            1
        );

        await Eventually.IsPublishedAsync(_scene);
        Assert.Contains("clock", Assert.Single(await ClosingsAsync()), StringComparison.Ordinal);
        _scene.Coordinator.LooksAt(new SeenCard(told[0].Card!, told[0].AssignedId));
        await _scene.Coordinator.ClicksAsync("Status anzeigen");
        Assert.Contains("Befragung abgeschlossen", _scene.Coordinator.Card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_later_day_puts_off_the_closing()
    {
        await ChangeAsync(_today.AddDays(21));

        MoveTo(_today.AddDays(15), new TimeOnly(9, 0));
        await UntilAgendaPassedAsync();
        Assert.Empty(await ClosingsAsync());

        MoveTo(_today.AddDays(22), new TimeOnly(0, 1));
        await Eventually.IsPublishedAsync(_scene);
    }

    [Fact]
    public async Task An_earlier_day_closes_earlier()
    {
        await ChangeAsync(_today.AddDays(3));

        MoveTo(_today.AddDays(4), new TimeOnly(0, 1));

        await Eventually.IsPublishedAsync(_scene);
    }

    [Fact]
    public async Task Reminders_follow_the_new_day()
    {
        var before = Days(14);
        var after = Days(42);
        await _scene.Staff[0].TakesPartAsync(Story.Option(1));
        await ChangeAsync(_today.AddDays(42));

        MoveTo(before[0], new TimeOnly(9, 0));
        await UntilAgendaPassedAsync();
        Assert.Equal(0, Count("Erinnerung an Ihr Interview"));

        MoveTo(after[0], new TimeOnly(9, 0));
        await Eventually.HoldsAsync(() => Task.FromResult(Count("Erinnerung an Ihr Interview") == 3));
    }

    [Fact]
    public async Task Who_has_not_finished_is_told_in_working_hours()
    {
        await _scene.Staff[0].TakesPartAsync(Story.Option(1));
        await ChangeAsync(_today.AddDays(21));

        MoveTo(new WorkingDays(FederalState.NorthRhineWestphalia).Next(_today), new TimeOnly(9, 0));

        await Eventually.HoldsAsync(() => Task.FromResult(Count("Die Frist hat sich geändert") == 3));
        await _scene.Coordinator.SaysAsync("Versand");
        Assert.Contains("5 von 5 Nachrichten zugestellt", _scene.Coordinator.Card.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(121)]
    public async Task A_day_that_is_not_possible_is_explained(int days)
    {
        await _scene.Coordinator.SaysAsync("Status");
        await _scene.Coordinator.ClicksAsync("Frist ändern");
        await _scene.Coordinator.ClicksAsync("Frist ändern", ("deadline", Day(_today.AddDays(days))));

        Assert.Contains("120 Tage", _scene.Coordinator.Card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_change_is_audited_once_with_before_and_after()
    {
        _scene.Deliveries = 3;
        await ChangeAsync(_today.AddDays(21));

        var rows = (await _scene.RowsAsync("Round")).Select(Rows.TextOf);
        var entry = Assert.Single(rows, t => t.Contains("round.change-deadline", StringComparison.Ordinal));
        Assert.Contains($"{Day(_today.AddDays(14))} → {Day(_today.AddDays(21))}", entry, StringComparison.Ordinal);
    }

    private System.Collections.Immutable.ImmutableArray<DateOnly> Days(int until) =>
        ReminderSchedule.Days(_today, _today.AddDays(until), ReminderSchedule.Most, FederalState.NorthRhineWestphalia);

    private async Task ChangeAsync(DateOnly deadline)
    {
        await _scene.Coordinator.SaysAsync("Status");
        await _scene.Coordinator.ClicksAsync("Frist ändern");
        await _scene.Coordinator.ClicksAsync("Frist ändern", ("deadline", Day(deadline)));
        Assert.Contains(
            deadline.ToString("d. MMMM yyyy", CultureInfo.GetCultureInfo("de-DE")),
            _scene.Coordinator.Card.Text,
            StringComparison.Ordinal
        );
    }

    private void MoveTo(DateOnly day, TimeOnly at)
    {
        var local = day.ToDateTime(at);
        _clock.MoveTo(new DateTimeOffset(local, Berlin.GetUtcOffset(local)));
    }

    private int Count(string text) => _scene.Teams.Calls.Count(c => c.Succeeded && Has(c, text));

    private async Task<IReadOnlyList<string>> ClosingsAsync() =>
        [.. (await _scene.RowsAsync("Round")).Select(Rows.TextOf).Where(t => t.Contains("survey.closed", StringComparison.Ordinal))];

    private static bool Has(ConnectorCall call, string text) => call.Card is { } card && new SeenCard(card, null).Has(text);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Nothing on the agenda is due any more.</summary>
    private Task UntilAgendaPassedAsync() =>
        Eventually.HoldsAsync(async () =>
            (await _scene.RowsAsync("Outbox")).All(r =>
                !r.RowKey.StartsWith("due|", StringComparison.Ordinal) || r.GetDateTimeOffset("Due") > _clock.GetUtcNow()
            )
        );
}
