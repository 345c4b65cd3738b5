using System.Collections.Concurrent;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Outreach.Pacing;
using DigiCheckBot.Outreach.Sending;

namespace DigiCheckBot.Outreach.Timers;

/// <summary>
/// Brings the progress card up to date in place, every few seconds as long as something changes, more rarely when nothing does, and a last
/// time when all is sent. Updating the same message again does no harm, so nothing is uncertain here.
/// </summary>
internal sealed class ProgressTimer(
    IOutboxStore outbox,
    Addresses addresses,
    IMessenger messenger,
    MessageCards cards,
    TenantPlaces places,
    TimeProvider time
) : ITimerHandler
{
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(4);

    /// <summary>Four seconds doubled this often is about a minute.</summary>
    private const int MostDoublings = 4;

    /// <summary>What the card shows now, as far as this instance knows. Not knowing costs one update.</summary>
    private readonly ConcurrentDictionary<RoundId, DeliveryTally> _shown = new();

    public TimerKind Kind => TimerKind.Progress;

    /// <summary>The timer that begins to follow a sending.</summary>
    public static OutboxTimer First(RoundId round, Intent.ShowProgress show, DateTimeOffset now) =>
        new(round, TimerKind.Progress, 0, now + Shortest, new Recipient.OnePerson(show.To, show.TeamsUserId));

    public async Task<OutboxTimer?> ExpireAsync(OutboxTimer timer, CancellationToken ct)
    {
        var messages = await outbox.OfRoundAsync(timer.Round, ct).Select(m => m.Value).ToListAsync(ct);
        if (messages.Find(m => m.Intent == Intent.ProgressKey) is not { State: not (DeliveryState.Failed or DeliveryState.Obsolete) } shown)
        {
            return null;
        }

        var report = DeliveryReport.Of(timer.Round, messages);
        var changed = !_shown.TryGetValue(timer.Round, out var before) || before != report.Tally;
        if (shown.ActivityId is { } activity && changed && !await UpdateAsync(timer, shown, activity, report, ct))
        {
            return null;
        }

        if (shown.ActivityId is not null && report.Tally is { Total: > 0, IsDone: true })
        {
            _shown.TryRemove(timer.Round, out _);
            return null;
        }

        _shown[timer.Round] = report.Tally;
        var doublings = changed ? 0 : Math.Min(timer.Number + 1, MostDoublings);
        return timer with { Number = doublings, Due = time.GetUtcNow() + (Shortest * (1 << doublings)) };
    }

    /// <returns>False: the card can't be updated any more.</returns>
    private async Task<bool> UpdateAsync(
        OutboxTimer timer,
        OutboxMessage shown,
        string activity,
        DeliveryReport report,
        CancellationToken ct
    )
    {
        if (
            await cards.ProgressAsync(timer.Round, report, shown.Recipient, ct) is not { } card
            || await addresses.FindAsync(shown.Recipient, ct) is not Address.Found found
        )
        {
            return false;
        }

        await places.EnterAsync(shown.Recipient.TenantId, ct);
        var delivery = await messenger.UpdateAsync(found.Destination, activity, card, ct);
        if (delivery is Delivery.Throttled throttled)
        {
            await places.RefuseAsync(shown.Recipient.TenantId, throttled.After, ct);
        }

        return delivery is not Delivery.Failed;
    }
}
