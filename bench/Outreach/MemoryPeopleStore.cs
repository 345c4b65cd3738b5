using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.People;

namespace DigiCheckBot.Bench.Outreach;

/// <summary>People and teams in memory.</summary>
internal sealed class MemoryPeopleStore
{
    private const int Page = 1000;

    private readonly VersionedRows<PersonId, PersonRecord> _people = new();
    private readonly VersionedRows<(string Tenant, string Team), TeamRecord> _teams = new();

    public PersonRecord? this[PersonId person] => _people.Find(person)?.Value;

    public void Put(PersonRecord person) => _people.Put(person.Person, person);

    public void Put(TeamRecord team) => _teams.Put((team.Channel.TenantId, team.Channel.TeamId), team);

    public IPeopleStore For(StorageLine line) => new View(this, line);

    private sealed class View(MemoryPeopleStore all, StorageLine line) : IPeopleStore
    {
        public Task<Versioned<PersonRecord>?> LoadAsync(PersonId person, CancellationToken ct) =>
            line.CallAsync("load a person", () => all._people.Find(person), ct);

        public Task<string> SaveAsync(PersonRecord person, string? etag, CancellationToken ct) =>
            line.CallAsync("save a person", () => all._people.Save(person.Person, person, etag).ETag, ct);

        public Task<TeamRecord?> TeamAsync(string tenantId, string teamId, CancellationToken ct) =>
            line.CallAsync("load a team", () => all._teams.Find((tenantId, teamId))?.Value, ct);

        public Task SaveTeamAsync(TeamRecord team, CancellationToken ct) => line.CallAsync("save a team", () => all.Put(team), ct);

        public IAsyncEnumerable<TeamRecord> TeamsAsync(string tenantId, CancellationToken ct) =>
            line.PagesAsync<TeamRecord>("list the teams", Page, last => TeamsAfter(tenantId, last), ct);

        private IEnumerable<TeamRecord> TeamsAfter(string tenantId, TeamRecord? last) =>
            all
                ._teams.All.Select(t => t.Value)
                .Where(t => t.Channel.TenantId == tenantId)
                .SkipWhile(t => last is not null && t != last)
                .Skip(last is null ? 0 : 1);
    }
}
