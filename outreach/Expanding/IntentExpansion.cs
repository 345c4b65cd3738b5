using System.Collections.Immutable;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Outreach.Expanding;

/// <summary>Turns an intent into the messages that it means.</summary>
internal static class IntentExpansion
{
    private const string ReminderTopic = "reminder";

    /// <summary>Whether the intent is for participants, of whom there may be many; else all its messages come at once.</summary>
    public static bool IsForParticipants(Intent intent) =>
        intent is Intent.InviteParticipants or Intent.PublishToLeaders or Intent.AskForVotes || Intent.IsReminder(intent.Key);

    /// <summary>The messages to channels and to people who are named in the intent itself.</summary>
    public static ImmutableArray<OutboxMessage> ForNamed(PendingIntent pending) =>
        pending.Intent switch
        {
            Intent.Announce announce => [MessageOf(pending, new Recipient.Channel(announce.Channel))],
            Intent.PublishToChannel publish => [MessageOf(pending, new Recipient.Channel(publish.Channel))],
            Intent.Recommend recommend => [MessageOf(pending, new Recipient.Channel(recommend.Channel))],
            Intent.AnnounceDecisions decided => [MessageOf(pending, new Recipient.Channel(decided.Channel))],
            Intent.ShowImplementation show => [MessageOf(pending, new Recipient.Channel(show.Channel))],
            Intent.CompareInChannel compare => [MessageOf(pending, new Recipient.Channel(compare.Channel))],
            Intent.Tell tell => [MessageOf(pending, new Recipient.OnePerson(tell.To, ""))],
            Intent.AskForReview ask => [MessageOf(pending, new Recipient.OnePerson(ask.To, ask.TeamsUserId))],
            Intent.ShowProgress show => [MessageOf(pending, new Recipient.OnePerson(show.To, show.TeamsUserId))],
            Intent.TellClosed told => [MessageOf(pending, new Recipient.OnePerson(told.To, ""))],
            Intent.Admit admit => [MessageOf(pending, new Recipient.OnePerson(admit.Person, admit.TeamsUserId))],
            _ => [],
        };

    /// <param name="unfinished">Whose interviews may be reminded of; looked at for reminders only.</param>
    public static ImmutableArray<OutboxMessage> ForParticipants(
        PendingIntent pending,
        IEnumerable<Participant> participants,
        IReadOnlySet<ParticipantId> unfinished
    ) =>
        pending.Intent switch
        {
            Intent.InviteParticipants => [.. participants.Select(p => MessageOf(pending, PersonOf(p)))],
            Intent.Remind or Intent.NewDeadline or Intent.Reopened =>
            [
                .. participants.Where(p => unfinished.Contains(p.Id)).Select(p => MessageOf(pending, PersonOf(p))),
            ],
            Intent.PublishToLeaders => [.. Of(Population.Leadership, participants).Select(p => MessageOf(pending, PersonOf(p)))],
            Intent.AskForVotes => [.. Of(Population.Staff, participants).Select(p => MessageOf(pending, PersonOf(p)))],
            _ => [],
        };

    private static IEnumerable<Participant> Of(Population population, IEnumerable<Participant> participants) =>
        participants.Where(p => p.Population == population);

    private static Recipient.OnePerson PersonOf(Participant participant) =>
        new Recipient.OnePerson(participant.Person, participant.TeamsUserId);

    private static OutboxMessage MessageOf(PendingIntent pending, Recipient recipient) =>
        new(
            MessageId.Of(pending.Round, pending.Intent.MessageKey, recipient),
            pending.Round,
            pending.Intent.MessageKey,
            recipient,
            PriorityOf(pending.Intent),
            Intent.IsReminder(pending.Intent.Key) ? ReminderTopic : null,
            pending.Since,
            Due: pending.Since
        );

    private static MessagePriority PriorityOf(Intent intent) =>
        intent switch
        {
            Intent.InviteParticipants or Intent.Admit => MessagePriority.Normal,
            _ when Intent.KeepsHours(intent.Key) => MessagePriority.Low,
            _ => MessagePriority.Urgent,
        };
}
