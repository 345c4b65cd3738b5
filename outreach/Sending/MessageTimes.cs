using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Outreach.Sending;

/// <summary>
/// Reminders and quarterly questions reach people on working days and in working hours where they are. Looked at when a message is about to leave, not only when it
/// was written: an outage or a long queue may have carried it into the evening.
/// </summary>
internal sealed class MessageTimes(IRoundStore rounds, IPeopleStore people, OutreachProfile profile, TimeProvider time)
{
    /// <returns>Null: it may go now.</returns>
    public async Task<DateTimeOffset?> NotBeforeAsync(OutboxMessage message, CancellationToken ct)
    {
        if (
            !Intent.KeepsHours(message.Intent)
            || message.Recipient is not Recipient.OnePerson recipient
            || await rounds.LoadAsync(message.Round, ct) is not { Value: var round }
        )
        {
            return null;
        }

        var person = await people.LoadAsync(recipient.Person, ct);
        var now = time.GetUtcNow();
        var allowed = profile.HoursOf(round, person?.Value.TimeZone).NextAllowed(now);
        return allowed > now ? allowed : null;
    }
}
