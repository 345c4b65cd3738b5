using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Dialogs.Rounds;
using DigiCheckBot.Outreach.Timers;
using DigiCheckBot.Turns;

namespace DigiCheckBot.Rounds;

/// <summary>
/// Starts a draft on its day. A day that was put off puts off the start. What keeps it from starting may pass (a team's list that can't be
/// read) or be settled by the coordinator, so it is tried again for some days; the draft stays either way.
/// </summary>
internal sealed class StartTimer(Func<RoundBeginning> beginning, Func<RoundDrafts> drafts, IRoundStore rounds, OperatorClock clock)
    : ITimerHandler
{
    private const int MostAttempts = 30;
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

        return await beginning().RunAsync(timer.Round, ct) is not BegunRound.Impossible || timer.Number >= MostAttempts
            ? null
            : timer with
            {
                Number = timer.Number + 1,
                Due = clock.Now + Pause(timer.Number),
            };
    }

    private static TimeSpan Pause(int attempts)
    {
        var doubled = Shortest * Math.Pow(2, Math.Min(attempts, 20));
        return doubled < Longest ? doubled : Longest;
    }
}
