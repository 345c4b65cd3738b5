using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Outreach;

/// <summary>Small changes of a person's row that apply to whatever is stored now.</summary>
public static class PersonChanges
{
    /// <summary>The person's row no longer leads to an interview or to messages of the round.</summary>
    public static async Task ForgetAsync(this IPeopleStore people, Participant participant, CancellationToken ct)
    {
        if (await people.LoadAsync(participant.Person, ct) is not null)
        {
            await people.ChangeAsync(participant.Person, p => p.Without(participant.Round), ct);
        }
    }

    /// <param name="change">Runs again when somebody else saved meanwhile. Nothing is written when it changes nothing.</param>
    /// <exception cref="Assessment.SavedByAnotherException">Others were faster <see cref="Contention.MaxAttempts"/> times.</exception>
    public static Task ChangeAsync(
        this IPeopleStore people,
        PersonId person,
        Func<PersonRecord, PersonRecord> change,
        CancellationToken ct
    ) =>
        Contention.RepeatAsync(async () =>
        {
            var stored = await people.LoadAsync(person, ct);
            var before = stored?.Value ?? PersonRecord.New(person);
            var after = change(before);
            if (after != before)
            {
                await people.SaveAsync(after, stored?.ETag, ct);
            }

            return after;
        });
}
