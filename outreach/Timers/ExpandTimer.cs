using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Outreach.Expanding;

namespace DigiCheckBot.Outreach.Timers;

/// <summary>
/// Looks for intents that nobody expanded because the process ended. The timer is older than the intents, so finding none may mean that
/// they are just being written: then it looks again, later each time.
/// </summary>
internal sealed class ExpandTimer(IntentExpander expander, TimeProvider time) : ITimerHandler
{
    private static readonly TimeSpan[] Pauses = [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(10)];

    public TimerKind Kind => TimerKind.Expand;

    public async Task<OutboxTimer?> ExpireAsync(OutboxTimer timer, CancellationToken ct)
    {
        var found = await expander.ExpandAsync(timer.Round, ct);
        return found || timer.Number >= Pauses.Length
            ? null
            : timer with
            {
                Number = timer.Number + 1,
                Due = time.GetUtcNow() + Pauses[timer.Number],
            };
    }
}
