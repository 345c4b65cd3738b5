using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.People;

namespace DigiCheckBot.Outreach.Sending;

/// <summary>Notes in an invited person's own row what the person's next turn needs to know.</summary>
internal sealed class InvitedPeople(IPeopleStore people)
{
    /// <summary>
    /// Lets the row point to the interview, so that typing works before the first click, too. Somebody who is in another interview stays
    /// there; the invitation's button changes over. The invitation leads to the privacy notice, so it counts as shown.
    /// </summary>
    public Task PointToInterviewAsync(PersonId person, InterviewPointer interview, CancellationToken ct) =>
        people.ChangeAsync(person, p => p with { Current = p.Current ?? interview, PrivacyShown = true }, ct);

    /// <summary>The message may have arrived; if the person writes or clicks, it doesn't matter any more whether it has.</summary>
    public Task MayHaveGotAsync(OutboxMessage message, CancellationToken ct) =>
        message.Recipient is Recipient.OnePerson recipient
            ? people.ChangeAsync(recipient.Person, p => p.MayHaveGot(new MessageReference(message.Round, message.Id)), ct)
            : Task.CompletedTask;
}
