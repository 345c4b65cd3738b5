using System.Collections.Immutable;
using DigiCheckBot.Assessment.Calendars;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.Roadmaps;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Outreach;

/// <summary>Puts on the agenda what happens to a round by time, as far as its settings say it.</summary>
internal sealed class RoundAgenda(IRoundStore rounds, IOutboxStore outbox, OutreachProfile profile, TimeProvider time)
{
    /// <summary>
    /// May be called again, also after the settings were changed: what no longer fits finds so when its time has come. A reminder whose day
    /// is over isn't made up for.
    /// </summary>
    public async Task ScheduleAsync(RoundId id, CancellationToken ct)
    {
        if (await rounds.LoadAsync(id, ct) is not { Value: var round })
        {
            return;
        }

        var today = profile.DayOf(time.GetUtcNow());
        foreach (var timer in TimersOf(round).Where(t => t.Kind == TimerKind.Deadline || profile.DayOf(t.Due) >= today))
        {
            await outbox.ScheduleAsync(timer, ct);
        }
    }

    /// <summary>The reminders, numbered from 1, and the end of the last day for answers.</summary>
    public IEnumerable<OutboxTimer> TimersOf(AssessmentRound round)
    {
        var hours = profile.HoursOf(round);
        foreach (var (day, index) in ReminderDays(round).Select((day, index) => (day, index)))
        {
            yield return new OutboxTimer(round.Id, TimerKind.Remind, index + 1, hours.FirstOn(day));
        }

        yield return new OutboxTimer(round.Id, TimerKind.Deadline, 0, DayBounds.BeginOf(round.Settings.Deadline.AddDays(1), profile.Zone));
    }

    /// <summary>May be called again: the same quarter is the same timer.</summary>
    /// <param name="since">When the measures were decided; a quarter that had begun by then isn't asked about.</param>
    public async Task ScheduleQuarterAsync(RoundId id, DateTimeOffset since, CancellationToken ct)
    {
        if (await rounds.LoadAsync(id, ct) is { Value: var round } && QuarterAfter(round, since) is { } timer)
        {
            await outbox.ScheduleAsync(timer, ct);
        }
    }

    /// <summary>The next question: on the first working day of a quarter of the three years, when people may be written to.</summary>
    /// <returns>Null: no quarter of the plan begins after that moment.</returns>
    public OutboxTimer? QuarterAfter(AssessmentRound round, DateTimeOffset moment)
    {
        var hours = profile.HoursOf(round);
        var budgetYear = round.Settings.Preconditions.BudgetYear;
        return Enumerable
            .Range(1, PlanQuarters.Count)
            .Select(q => new OutboxTimer(round.Id, TimerKind.Quarter, q, hours.FirstOn(PlanQuarters.FirstDay(q, budgetYear))))
            .FirstOrDefault(t => t.Due > moment);
    }

    /// <summary>Whether a reminder is still due on its day. By the day, since the hours may be configured otherwise meanwhile.</summary>
    public bool StillHas(OutboxTimer reminder, AssessmentRound round) =>
        TimersOf(round)
            .Any(t => t.Kind == reminder.Kind && t.Number == reminder.Number && profile.DayOf(t.Due) == profile.DayOf(reminder.Due));

    private ImmutableArray<DateOnly> ReminderDays(AssessmentRound round) =>
        ReminderSchedule.Days(
            profile.DayOf(round.ReopenedAt ?? round.StartedAt),
            round.Settings.Deadline,
            round.Settings.Reminders,
            round.Settings.State ?? profile.State
        );
}
