using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Dialogs.Rounds;
using DigiCheckBot.Outreach;
using DigiCheckBot.Outreach.Timers;
using DigiCheckBot.Turns;

namespace DigiCheckBot.Rounds;

/// <summary>
/// Starts a draft on its day. A day that was put off puts off the start. What keeps it from starting may pass (a team's list that can't be
/// read) or be settled by the coordinator, who is told of it; so it is tried again for some days, and the draft stays either way.
/// </summary>
internal sealed class StartTimer(
    Func<RoundBeginning> beginning,
    Func<RoundDrafts> drafts,
    IRoundStore rounds,
    Func<IOutbox> outbox,
    OperatorClock clock
) : ITimerHandler
{
    private const int MostAttempts = 30;

    /// <summary>Teams has had about an hour by then.</summary>
    private const int PatientAttempts = 6;
    private static readonly TimeSpan Shortest = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(6);

    public TimerKind Kind => TimerKind.Start;

    public async Task<OutboxTimer?> ExpireAsync(OutboxTimer timer, CancellationToken ct)
    {
        if (await rounds.LoadAsync(timer.Round, ct) is not { Value: { State: RoundState.Draft, Planned.On: { } day } draft })
        {
            return null;
        }

        if (day > clock.Today)
        {
            return drafts().TimerOf(draft);
        }

        if (await beginning().RunAsync(timer.Round, ct) is not BegunRound.Impossible { Problem: var problem })
        {
            return null;
        }

        if (problem != StartProblem.NoRoster || timer.Number >= PatientAttempts)
        {
            await Contention.RepeatAsync(() => TellAsync(timer, problem, ct));
        }

        return timer.Number >= MostAttempts ? null : timer with { Number = timer.Number + 1, Due = clock.Now + Pause(timer.Number) };
    }

    /// <summary>Once of each problem, until the draft is changed.</summary>
    private async Task<bool> TellAsync(OutboxTimer timer, StartProblem problem, CancellationToken ct)
    {
        if (
            await rounds.LoadAsync(timer.Round, ct) is not { Value: { State: RoundState.Draft, Planned: { } planned } draft } stored
            || planned.Problem == problem
        )
        {
            return false;
        }

        var told = draft with { Planned = planned with { Problem = problem }, BlockedStarts = draft.BlockedStarts + 1 };
        var letter = new Intent.Tell(Letter.StartBlocked, draft.StartedBy, told.BlockedStarts);
        var audit = AuditEntry.ByTheClock(clock.Now, AuditKeys.StartBlocked, null);
        await rounds.SaveAsync(new RoundChange(told, stored.ETag, null, [letter], audit), ct);
        outbox().Take(draft.Id);
        return true;
    }

    private static TimeSpan Pause(int attempts)
    {
        var doubled = Shortest * Math.Pow(2, Math.Min(attempts, 20));
        return doubled < Longest ? doubled : Longest;
    }
}
