using System.Collections.Immutable;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Outreach;

/// <summary>Turns an intent into the messages that it means.</summary>
internal static class IntentExpansion
{
    /// <summary>Stand and Vorschlag are two cards.</summary>
    public const int SummaryParts = 2;

    public static ImmutableArray<OutboxMessage> Expand(PendingIntent pending, IReadOnlyCollection<Participant> participants) =>
        pending.Intent switch
        {
            Intent.Announce announce => [MessageOf(pending, new Recipient.Channel(announce.Channel), 0)],
            Intent.InviteParticipants => [.. participants.Select(p => MessageOf(pending, PersonOf(p), 0))],
            Intent.PublishToChannel publish => Summary(pending, [new Recipient.Channel(publish.Channel)]),
            Intent.PublishToLeaders => Summary(pending, participants.Where(p => p.Population == Population.Leadership).Select(PersonOf)),
            _ => throw new System.Diagnostics.UnreachableException("An intent is one of the nested records"),
        };

    private static ImmutableArray<OutboxMessage> Summary(PendingIntent pending, IEnumerable<Recipient> recipients) =>
        [.. recipients.SelectMany(r => Enumerable.Range(0, SummaryParts).Select(part => MessageOf(pending, r, part)))];

    private static Recipient PersonOf(Participant participant) => new Recipient.OnePerson(participant.Person, participant.TeamsUserId);

    private static OutboxMessage MessageOf(PendingIntent pending, Recipient recipient, int part) =>
        new(
            MessageId.Of(pending.Round, pending.Intent.Key, part, recipient),
            pending.Round,
            pending.Intent.Key,
            part,
            recipient,
            pending.Since,
            Due: pending.Since,
            DeliveryState.Pending,
            Attempts: 0,
            ActivityId: null,
            Failure: null
        );
}
