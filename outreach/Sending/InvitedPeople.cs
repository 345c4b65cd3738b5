using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Outreach;

/// <summary>Lets an invited person's row point to the interview, so that typing works before the first click, too.</summary>
internal sealed class InvitedPeople(IRoundStore rounds, IPeopleStore people)
{
    private const int MaxAttempts = 6;

    /// <summary>Somebody who is in another interview stays there; the invitation's button changes over.</summary>
    public async Task PointToInterviewAsync(OutboxMessage message, CancellationToken ct)
    {
        if (
            message is not { Intent: Intent.InviteKey, Recipient: Recipient.OnePerson recipient }
            || await rounds.ParticipantOfAsync(message.Round, recipient.Person, ct) is not { Id: var participant }
        )
        {
            return;
        }

        for (var attempt = 1; ; attempt++)
        {
            var stored = await people.LoadAsync(recipient.Person, ct);
            if (stored?.Value.Current is not null)
            {
                return;
            }

            try
            {
                var person = stored?.Value ?? PersonRecord.New(recipient.Person);
                await people.SaveAsync(person with { Current = new InterviewPointer(message.Round, participant) }, stored?.ETag, ct);
                return;
            }
            catch (SavedByAnotherException) when (attempt < MaxAttempts)
            {
                // The person wrote at the same moment; looked up again.
            }
        }
    }
}
