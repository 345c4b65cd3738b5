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
    /// <param name="since">When it began: the same beginning is the same timer.</param>
    public static OutboxTimer First(RoundId round, Intent.ShowProgress show, DateTimeOffset since) =>
        new(round, TimerKind.Progress, 0, since + Shortest, new Recipient.OnePerson(show.To, show.TeamsUserId));

    public async Task<OutboxTimer?> ExpireAsync(OutboxTimer timer, CancellationToken ct)
    {
        var messages = await outbox.OfRoundAsync(timer.Round, ct).Select(m => m.Value).ToListAsync(ct);
        if (messages.Find(m => m.Intent == Intent.ProgressKey) is not { } shown || (!shown.IsOpen && shown.ActivityId is null))
        {
            // There is no card, or none that can be found again.
            return null;
        }

        var report = DeliveryReport.Of(timer.Round, messages);
        var changed = !_shown.TryGetValue(timer.Round, out var before) || before != report.Tally;
        if (shown.ActivityId is { } activity && changed)
        {
            switch (await UpdateAsync(timer, shown, activity, report, ct))
            {
                case null or Delivery.Failed:
                    return null;
                case not Delivery.Sent:
                    return Next(timer, doublings: 1);
            }

            _shown[timer.Round] = report.Tally;
        }

        if (shown.ActivityId is not null && report.Tally is { Total: > 0, IsDone: true })
        {
            _shown.TryRemove(timer.Round, out _);
            return null;
        }

        return Next(timer, changed ? 0 : Math.Min(timer.Number + 1, MostDoublings));
    }

    private OutboxTimer Next(OutboxTimer timer, int doublings) =>
        timer with
        {
            Number = doublings,
            Due = time.GetUtcNow() + (Shortest * (1 << doublings)),
        };

    /// <returns>Null: the card can't be made or reached any more.</returns>
    private async Task<Delivery?> UpdateAsync(
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
            return null;
        }

        await places.EnterAsync(shown.Recipient.TenantId, ct);
        var delivery = await messenger.UpdateAsync(found.Destination, activity, card, ct);
        if (delivery is Delivery.Throttled throttled)
        {
            await places.RefuseAsync(shown.Recipient.TenantId, throttled.After, ct);
        }

        return delivery;
    }
}
