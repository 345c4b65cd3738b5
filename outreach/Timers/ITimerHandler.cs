using DigiCheckBot.Assessment.Outreach;

namespace DigiCheckBot.Outreach.Timers;

/// <summary>Does what one kind of timer stands for. It may run twice, late, or when nothing is left to do.</summary>
public interface ITimerHandler
{
    TimerKind Kind { get; }

    /// <returns>The next timer, put on the agenda before this one leaves it; null: none.</returns>
    Task<OutboxTimer?> ExpireAsync(OutboxTimer timer, CancellationToken ct);
}
