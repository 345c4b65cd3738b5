using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Outreach.Expanding;

namespace DigiCheckBot.Outreach.Timers;

/// <summary>Asks whoever started the round to close it when the last day for answers is over. A day put off puts off the question.</summary>
internal sealed class DeadlineTimer(
    IRoundStore rounds,
    IntentExpander expander,
    RoundAgenda agenda,
    OutreachProfile profile,
    TimeProvider time
) : ITimerHandler
{
    public TimerKind Kind => TimerKind.Deadline;

    public async Task<OutboxTimer?> ExpireAsync(OutboxTimer timer, CancellationToken ct)
    {
        var (asks, next) = await Contention.RepeatAsync(() => AskAsync(timer, ct));
        if (asks)
        {
            await expander.ExpandAsync(timer.Round, ct);
        }

        return next;
    }

    private async Task<(bool Asks, OutboxTimer? Next)> AskAsync(OutboxTimer timer, CancellationToken ct)
    {
        if (await rounds.LoadAsync(timer.Round, ct) is not { Value: { State: RoundState.Survey } round } stored)
        {
            return (false, null);
        }

        var now = time.GetUtcNow();
        if (profile.DayOf(now) <= round.Settings.Deadline)
        {
            return (false, agenda.TimersOf(round).Single(t => t.Kind == TimerKind.Deadline));
        }

        var audit = AuditEntry.ByTheClock(now, AuditKeys.DeadlinePassed, null);
        await rounds.SaveAsync(new RoundChange(round, stored.ETag, null, [new Intent.AskToClose(round.StartedBy)], audit), ct);
        return (true, null);
    }
}
