using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Outreach.Sending;
using DigiCheckBot.Outreach.Timers;

namespace DigiCheckBot.Outreach;

/// <summary>What a coordinator sees and decides of the messages of a round. Who may is checked before.</summary>
public sealed class DeliveryDesk(IOutboxStore outbox, IOutbox pump, TimeProvider time)
{
    public Task<DeliveryReport> ReportAsync(RoundId round, CancellationToken ct) => outbox.ReportAsync(round, ct);

    /// <summary>Has everything sent again that failed for good.</summary>
    /// <returns>How many messages.</returns>
    public async Task<int> TryFailedAgainAsync(RoundId round, CancellationToken ct) =>
        await ChangeAsync(round, DeliveryState.Failed, null, m => Outcome.Again(m, time.GetUtcNow()), ct) ?? 0;

    /// <summary>Has everything sent again that may have arrived: somebody decided that twice is better than never.</summary>
    /// <param name="seen">The <see cref="DeliveryReport.UncertainMark"/> of what somebody saw and decided about.</param>
    /// <returns>How many messages; null: they aren't those any more, and nothing was done.</returns>
    public Task<int?> TryUncertainAgainAsync(RoundId round, string seen, CancellationToken ct) =>
        ChangeAsync(round, DeliveryState.Uncertain, seen, m => Outcome.Again(m, time.GetUtcNow()), ct);

    /// <summary>Counts everything as delivered that may have arrived.</summary>
    /// <param name="seen">The <see cref="DeliveryReport.UncertainMark"/> of what somebody saw and decided about.</param>
    /// <returns>How many messages; null: they aren't those any more, and nothing was done.</returns>
    public Task<int?> SettleUncertainAsync(RoundId round, string seen, CancellationToken ct) =>
        ChangeAsync(round, DeliveryState.Uncertain, seen, Outcome.Settled, ct);

    /// <summary>The person has just written or clicked, so what may have arrived needs no further care.</summary>
    public async Task ConfirmAsync(PersonId person, IEnumerable<MessageReference> messages, CancellationToken ct)
    {
        var shard = outbox.ShardOf(new Recipient.OnePerson(person, "").Key);
        foreach (var message in messages)
        {
            if (await outbox.LoadAsync(shard, message.Round, message.MessageId, ct) is { Value.State: DeliveryState.Uncertain } stored)
            {
                await TrySaveAsync(stored, Outcome.Settled(stored.Value), ct);
            }
        }
    }

    /// <summary>
    /// Reminders are left out here, too: how many there are says how many haven't finished (P9). The mark is compared with the very messages
    /// that are then changed, each under its version, so nothing is decided about a message that nobody saw.
    /// </summary>
    private async Task<int?> ChangeAsync(
        RoundId round,
        DeliveryState from,
        string? seen,
        Func<OutboxMessage, OutboxMessage> change,
        CancellationToken ct
    )
    {
        var messages = await outbox.OfRoundAsync(round, ct).ToListAsync(ct);
        if (seen is not null && DeliveryReport.Of(round, messages.Select(m => m.Value)).UncertainMark != seen)
        {
            return null;
        }

        var changed = 0;
        foreach (var stored in messages.Where(m => m.Value.State == from && DeliveryReport.Shows(m.Value)))
        {
            changed += await TrySaveAsync(stored, change(stored.Value), ct) ? 1 : 0;
        }

        if (changed > 0 && messages.Find(m => m.Value is { Intent: Intent.ProgressKey }) is { Value.Recipient: Recipient.OnePerson to })
        {
            await outbox.ScheduleAsync(
                ProgressTimer.First(round, new Intent.ShowProgress(to.Person, to.TeamsUserId), time.GetUtcNow()),
                ct
            );
        }

        pump.Wake();
        return changed;
    }

    /// <returns>False: the outbox, or somebody who clicked at the same time, was faster.</returns>
    private async Task<bool> TrySaveAsync(Versioned<OutboxMessage> stored, OutboxMessage changed, CancellationToken ct)
    {
        try
        {
            await outbox.SaveAsync(stored, changed, ct);
            return true;
        }
        catch (SavedByAnotherException)
        {
            return false;
        }
    }
}
