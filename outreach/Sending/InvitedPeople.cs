using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Outreach.Sending;

/// <summary>Notes in an invited person's own row what the person's next turn needs to know.</summary>
internal sealed class InvitedPeople(IRoundStore rounds, IPeopleStore people, IInterviewStore interviews)
{
    /// <summary>
    /// Lets the row point to the interview, so that typing works before the first click, too. Somebody who is in another interview stays
    /// there; the invitation's button changes over. Nobody is linked to an interview again that was handed in.
    /// </summary>
    public async Task PointToInterviewAsync(OutboxMessage message, CancellationToken ct)
    {
        if (
            message is { Intent: Intent.InviteKey, Recipient: Recipient.OnePerson recipient }
            && await rounds.ParticipantOfAsync(message.Round, recipient.Person, ct) is { Id: var participant }
            && await interviews.LoadAsync(message.Round, participant, ct)
                is { Value.Interview.Status: InterviewStatus.Invited or InterviewStatus.InProgress }
        )
        {
            await people.ChangeAsync(
                recipient.Person,
                p => p with { Current = p.Current ?? new InterviewPointer(message.Round, participant) },
                ct
            );
        }
    }

    /// <summary>The message may have arrived; if the person writes or clicks, it doesn't matter any more whether it has.</summary>
    public Task MayHaveGotAsync(OutboxMessage message, CancellationToken ct) =>
        message.Recipient is Recipient.OnePerson recipient
            ? people.ChangeAsync(recipient.Person, p => p.MayHaveGot(new MessageReference(message.Round, message.Id)), ct)
            : Task.CompletedTask;
}
