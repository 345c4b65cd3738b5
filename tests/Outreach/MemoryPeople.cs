using System.Globalization;
using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.People;

namespace DigiCheckBot.Tests.Outreach;

/// <summary>People in memory.</summary>
internal sealed class MemoryPeople(Steps steps) : IPeopleStore
{
    private readonly Dictionary<PersonId, Versioned<PersonRecord>> _rows = [];

    /// <summary>Somebody whose row can't be read.</summary>
    public PersonId? Broken { get; set; }

    public PersonRecord? this[PersonId person] => _rows.GetValueOrDefault(person)?.Value;

    public void Put(PersonRecord person) => _rows[person.Person] = new Versioned<PersonRecord>(person, "1");

    public Task<Versioned<PersonRecord>?> LoadAsync(PersonId person, CancellationToken ct) =>
        person == Broken ? throw new FormatException("The row is broken.") : Task.FromResult(_rows.GetValueOrDefault(person));

    public async Task<string> SaveAsync(PersonRecord person, string? etag, CancellationToken ct)
    {
        var next = "";
        await steps.AroundAsync(() =>
        {
            var stored = _rows.GetValueOrDefault(person.Person)?.ETag;
            next = (int.Parse(stored ?? "0", CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture);
            _rows[person.Person] = stored == etag ? new Versioned<PersonRecord>(person, next) : throw new SavedByAnotherException();
        });
        return next;
    }

    public Task<TeamRecord?> TeamAsync(string tenantId, string teamId, CancellationToken ct) => throw new NotSupportedException();

    public Task SaveTeamAsync(TeamRecord team, CancellationToken ct) => throw new NotSupportedException();

    public IAsyncEnumerable<TeamRecord> TeamsAsync(string tenantId, CancellationToken ct) => throw new NotSupportedException();
}
