using System.Runtime.CompilerServices;
using Azure.Data.Tables;
using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.People;

namespace DigiCheckBot.Storage;

/// <summary>Table <c>Conversations</c>: partition tenant, row <c>person|object id</c> or <c>team|team id</c>.</summary>
public sealed class PeopleStore : IPeopleStore
{
    private const string PersonPart = "person";
    private const string TeamPart = "team";
    private const string Json = "Json";

    private readonly TableClient _table;

    internal PeopleStore(TableClient table) => _table = table;

    public async Task<Versioned<PersonRecord>?> LoadAsync(PersonId person, CancellationToken ct)
    {
        var row = await _table.GetEntityIfExistsAsync<TableEntity>(Tenant(person.TenantId), KeyOf(person), cancellationToken: ct);
        return row.HasValue
            ? new Versioned<PersonRecord>(DomainJson.Read<PersonRecord>(LongText.Read(row.Value!, Json)), row.Value!.ETag.ToString())
            : null;
    }

    public Task<string> SaveAsync(PersonRecord person, string? etag, CancellationToken ct)
    {
        var row = new TableEntity(Tenant(person.Person.TenantId), KeyOf(person.Person));
        LongText.Write(row, Json, DomainJson.Write(person));
        return Conflicts.SaveAsync(_table, row, etag, ct);
    }

    public async Task<TeamRecord?> TeamAsync(string tenantId, string teamId, CancellationToken ct)
    {
        var row = await _table.GetEntityIfExistsAsync<TableEntity>(Tenant(tenantId), TableKey.Of(TeamPart, teamId), cancellationToken: ct);
        return row.HasValue ? DomainJson.Read<TeamRecord>(LongText.Read(row.Value!, Json)) : null;
    }

    public async Task SaveTeamAsync(TeamRecord team, CancellationToken ct)
    {
        var row = new TableEntity(Tenant(team.Channel.TenantId), TableKey.Of(TeamPart, team.Channel.TeamId));
        LongText.Write(row, Json, DomainJson.Write(team));
        await _table.UpsertEntityAsync(row, TableUpdateMode.Replace, ct);
    }

    public async IAsyncEnumerable<TeamRecord> TeamsAsync(string tenantId, [EnumeratorCancellation] CancellationToken ct)
    {
        var (tenant, from, to) = (Tenant(tenantId), TeamPart + TableKey.Separator, TeamPart + TableKey.AfterSeparator);
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {tenant} and RowKey ge {from} and RowKey lt {to}");
        await foreach (var row in _table.QueryAsync<TableEntity>(filter, cancellationToken: ct))
        {
            yield return DomainJson.Read<TeamRecord>(LongText.Read(row, Json));
        }
    }

    private static string Tenant(string tenantId) => TableKey.Of(tenantId);

    private static string KeyOf(PersonId person) => TableKey.Of(PersonPart, person.ObjectId);
}
