using DigiCheckBot.Assessment.People;

namespace DigiCheckBot.Outreach;

/// <summary>Small changes of a person's row that apply to whatever is stored now.</summary>
public static class PersonChanges
{
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
