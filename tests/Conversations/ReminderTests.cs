using DigiCheckBot.Assessment.Calendars;
using DigiCheckBot.Tests.Azurite;
using DigiCheckBot.Tests.Channel;
using Microsoft.Extensions.DependencyInjection;

namespace DigiCheckBot.Tests.Conversations;

/// <summary>Reminders, through the whole bot, on days to come.</summary>
[Collection(BackgroundCollectionDefinition.Name)]
public sealed class ReminderTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private const string Heading = "Erinnerung";
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");
    private readonly ShiftedClock _clock = new();
    private Scene _scene = null!;

    public async Task InitializeAsync() =>
        _scene = await Scene.OpenAsync(azurite.Server, staff: 3, s => s.AddSingleton<TimeProvider>(_clock));

    public async Task DisposeAsync() => await _scene.DisposeAsync();

    [Fact]
    public async Task Only_who_has_not_finished_and_wants_it_is_reminded_and_nobody_after_closing()
    {
        var days = ReminderSchedule.Days(Today, Today.AddDays(14), 3, FederalState.NorthRhineWestphalia);
        await _scene.StartRoundAsync();
        var (finished, tired, patient) = (_scene.Staff[0], _scene.Staff[1], _scene.Staff[2]);
        await finished.TakesPartAsync(Story.Option(1));

        await MoveToAsync(days[0]);
        await UntilRemindedAsync(3);
        Assert.Empty(RemindersOf(finished));
        await tired.ClicksOnAsync(RemindersOf(tired).Single(), "Keine Erinnerungen mehr");

        await MoveToAsync(days[1]);
        await UntilRemindedAsync(5);
        Assert.Equal((1, 2), (RemindersOf(tired).Count, RemindersOf(patient).Count));
        await _scene.Coordinator.SaysAsync("Versand");
        Assert.DoesNotContain(Heading, _scene.Coordinator.Card.Text, StringComparison.OrdinalIgnoreCase);

        await _scene.Coordinator.ClosesRoundAsync();
        await MoveToAsync(days[2]);
        await UntilAgendaPassedAsync();
        Assert.Equal(5, Reminded());
    }

    [Fact]
    public async Task At_night_nobody_is_reminded()
    {
        var days = ReminderSchedule.Days(Today, Today.AddDays(14), 3, FederalState.NorthRhineWestphalia);
        await _scene.StartRoundAsync();

        // Everything was down during the day.
        await MoveToAsync(days[0], new TimeOnly(19, 0));
        await UntilAgendaPassedAsync();

        Assert.Equal(0, Reminded());
    }

    private DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(_clock.GetUtcNow(), Berlin).DateTime);

    private Task MoveToAsync(DateOnly day, TimeOnly? at = null)
    {
        var local = day.ToDateTime(at ?? new TimeOnly(9, 0));
        _clock.MoveTo(new DateTimeOffset(local, Berlin.GetUtcOffset(local)));
        return Task.CompletedTask;
    }

    private int Reminded() => _scene.Members.Sum(m => RemindersOf(m).Count);

    private IReadOnlyList<SeenCard> RemindersOf(ActedPerson person) =>
        [
            .. _scene
                .Teams.Calls.Where(c => c.Succeeded && c.ConversationId == person.Chat && Has(c, "Keine Erinnerungen mehr"))
                .Select(c => new SeenCard(c.Card!, c.AssignedId)),
        ];

    private static bool Has(ConnectorCall call, string button) =>
        call.Card is { } card && new SeenCard(card, null).Buttons.Contains(button);

    private async Task UntilRemindedAsync(int count)
    {
        using var enough = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (Reminded() < count)
        {
            await Task.Delay(50, enough.Token);
        }

        Assert.Equal(count, Reminded());
    }

    /// <summary>Nothing on the agenda is due any more.</summary>
    private async Task UntilAgendaPassedAsync()
    {
        using var enough = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (
            (await _scene.RowsAsync("Outbox")).Any(r =>
                r.RowKey.StartsWith("due|", StringComparison.Ordinal) && r.GetDateTimeOffset("Due") <= _clock.GetUtcNow()
            )
        )
        {
            await Task.Delay(50, enough.Token);
        }
    }
}
