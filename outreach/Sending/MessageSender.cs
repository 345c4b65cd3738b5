using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Outreach.Pacing;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Outreach.Sending;

/// <summary>
/// Takes one message its whole way: is it still wanted, may it go now, the card, the address, a place in the tenant's pace, the claim, the
/// request, the outcome. Everything before the claim may be repeated by whoever; after it, only what the service certainly hasn't taken.
/// </summary>
internal sealed class MessageSender(
    string instance,
    IOutboxStore outbox,
    IMessenger messenger,
    MessageCards cards,
    MessageTimes times,
    InvitedPeople invited,
    Addresses addresses,
    TenantPlaces places,
    SureSaving saving,
    TimeProvider time,
    ILogger logger
)
{
    /// <summary>After this time without an answer a request counts as lost.</summary>
    private static readonly TimeSpan LongestRequest = TimeSpan.FromSeconds(20);

    /// <summary>A card that waited longer for its place is looked at again.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(2);

    /// <summary>A claim outlives its request, so that nobody takes a slow sender for a dead one.</summary>
    private static readonly TimeSpan ClaimLength = TimeSpan.FromSeconds(30);

    /// <param name="stopping">Before the claim the work may be dropped at any point.</param>
    /// <param name="ending">After it, it is brought to its end while the process lasts.</param>
    /// <returns>The message is to be left alone until then; null: what is stored says when.</returns>
    public async Task<DateTimeOffset?> RunAsync(int shard, DueWork.Send work, CancellationToken stopping, CancellationToken ending)
    {
        if (await outbox.LoadAsync(shard, work.Round, work.MessageId, stopping) is not { } stored || !stored.Value.IsOpen)
        {
            return null;
        }

        if (stored.Value.State == DeliveryState.Sending)
        {
            return await SettleInterruptedAsync(stored, stopping);
        }

        await SendPendingAsync(stored, stopping, ending);
        return null;
    }

    private async Task<DateTimeOffset?> SettleInterruptedAsync(Versioned<OutboxMessage> stored, CancellationToken ct)
    {
        if (stored.Value.ClaimedUntil is { } until && until > time.GetUtcNow())
        {
            return until;
        }

        await NoteUncertainAsync(stored, Outcome.Interrupted(stored.Value), ct);
        return null;
    }

    private async Task SendPendingAsync(Versioned<OutboxMessage> stored, CancellationToken stopping, CancellationToken ending)
    {
        var message = stored.Value;
        var prepared = await PrepareAsync(message, stopping);
        if (prepared is Prepared.Ready)
        {
            var since = time.GetUtcNow();
            await places.EnterAsync(message.Recipient.TenantId, stopping);
            if (time.GetUtcNow() - since > Fresh)
            {
                // While it waited, the person may have finished or asked for silence, or the evening has come.
                prepared = await PrepareAsync(message, stopping);
            }
        }

        await (
            prepared switch
            {
                Prepared.Ready ready => ClaimAndSendAsync(stored, ready, ending),
                Prepared.Later later => NoteAsync(stored, message with { Due = later.NotBefore }, stopping),
                Prepared.Impossible impossible => NoteAsync(
                    stored,
                    message with
                    {
                        Attempts = message.Attempts + 1,
                    },
                    impossible.Because,
                    stopping
                ),
                _ => NoteAsync(stored, message with { State = DeliveryState.Obsolete }, stopping),
            }
        );
    }

    /// <summary>Whether and how it can go out now. Looking twice changes nothing.</summary>
    private async Task<Prepared> PrepareAsync(OutboxMessage message, CancellationToken ct)
    {
        if (await outbox.IsReplacedAsync(message, ct))
        {
            return new Prepared.Over();
        }

        if (await times.NotBeforeAsync(message, ct) is { } later)
        {
            return new Prepared.Later(later);
        }

        MessageCard? card;
        try
        {
            card = await cards.CardOfAsync(message, ct);
        }
        catch (Exception cause) when (!ct.IsCancellationRequested)
        {
            // Tried again like one that was refused, so that the others go on.
            OutboxLog.NotMade(logger, message.Round, message.Intent, cause);
            return new Prepared.Impossible(new Delivery.TryAgain(DeliveryProblem.NotMade, cause.GetType().Name));
        }

        if (card is null)
        {
            return new Prepared.Over();
        }

        if (card.Opens is { } interview && message.Recipient is Recipient.OnePerson recipient)
        {
            await invited.PointToInterviewAsync(recipient.Person, interview, ct);
        }

        return await addresses.FindAsync(message.Recipient, ct) switch
        {
            Address.Found found => new Prepared.Ready(card.Card, found.Destination),
            Address.None none => new Prepared.Impossible(none.Because),
            _ => throw new System.Diagnostics.UnreachableException("An address is one of the nested records"),
        };
    }

    private async Task ClaimAndSendAsync(Versioned<OutboxMessage> stored, Prepared.Ready ready, CancellationToken ct)
    {
        var claim = stored.Value with
        {
            State = DeliveryState.Sending,
            Attempts = stored.Value.Attempts + 1,
            ClaimedBy = instance,
            ClaimedUntil = time.GetUtcNow() + ClaimLength,
        };
        if (await saving.SaveAsync(stored, claim, ct) is not { } claimed)
        {
            return;
        }

        if (claim.ClaimedUntil - time.GetUtcNow() < LongestRequest)
        {
            // The storage took so long that others will soon take this for dead; nothing has left yet.
            await NoteAsync(claimed, stored.Value, ct);
            return;
        }

        var delivery = await DeliverAsync(claim, ready, ct);
        await NoteAsync(claimed, claim, delivery, ct);
    }

    private async Task<Delivery> DeliverAsync(OutboxMessage message, Prepared.Ready ready, CancellationToken ct)
    {
        using var patience = new CancellationTokenSource(LongestRequest, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, patience.Token);
        try
        {
            return await messenger.SendAsync(ready.Destination, ready.Card, either.Token);
        }
        catch (Exception cause) when (!ct.IsCancellationRequested)
        {
            // Nobody knows how far it came.
            OutboxLog.NotMade(logger, message.Round, message.Intent, cause);
            return new Delivery.Uncertain(DeliveryProblem.ConnectionLost, cause.GetType().Name);
        }
    }

    private async Task NoteAsync(Versioned<OutboxMessage> stored, OutboxMessage tried, Delivery delivery, CancellationToken ct)
    {
        var noted = Outcome.After(tried, delivery, time.GetUtcNow());
        await (noted.State == DeliveryState.Uncertain ? NoteUncertainAsync(stored, noted, ct) : NoteAsync(stored, noted, ct));
        if (delivery is Delivery.Throttled throttled)
        {
            await places.RefuseAsync(tried.Recipient.TenantId, throttled.After, ct);
        }
    }

    /// <summary>The person's row remembers it first, so that the person's next turn can settle it.</summary>
    private async Task NoteUncertainAsync(Versioned<OutboxMessage> stored, OutboxMessage noted, CancellationToken ct)
    {
        await invited.MayHaveGotAsync(noted, ct);
        await NoteAsync(stored, noted, ct);
    }

    private async Task NoteAsync(Versioned<OutboxMessage> stored, OutboxMessage noted, CancellationToken ct)
    {
        OutboxLog.Noted(logger, noted);
        if (await saving.SaveAsync(stored, noted, ct) is null)
        {
            await CorrectAsync(stored.Value, noted, ct);
        }
    }

    /// <summary>Others took this instance for dead in the middle of the request. It knows better.</summary>
    private async Task CorrectAsync(OutboxMessage claim, OutboxMessage noted, CancellationToken ct)
    {
        var now = await outbox.LoadAsync(outbox.ShardOf(claim.Recipient.Key), claim.Round, claim.Id, ct);
        if (
            now is { Value: { State: DeliveryState.Uncertain, Problem: DeliveryProblem.Interrupted } given }
            && given.ClaimedBy == instance
            && given.Attempts == claim.Attempts
        )
        {
            await saving.SaveAsync(now, noted, ct);
        }
    }

    /// <summary>What can be sent, or why nothing can.</summary>
    private abstract record Prepared
    {
        private Prepared() { }

        public sealed record Ready(JObject Card, Destination Destination) : Prepared;

        public sealed record Impossible(Delivery Because) : Prepared;

        public sealed record Later(DateTimeOffset NotBefore) : Prepared;

        /// <summary>There is nothing to say any more.</summary>
        public sealed record Over : Prepared;
    }
}
