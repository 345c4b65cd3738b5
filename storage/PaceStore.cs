using Azure.Data.Tables;
using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.Outreach;

namespace DigiCheckBot.Storage;

/// <summary>Table <c>Outbox</c>, partition <c>pace</c>: one row for each tenant.</summary>
public sealed class PaceStore : IPaceStore
{
    private const string Partition = "pace";
    private const string Json = "Json";

    private readonly TableClient _table;

    internal PaceStore(TableClient table) => _table = table;

    public async Task<Versioned<TenantPace>?> LoadAsync(string tenantId, CancellationToken ct)
    {
        var row = await _table.GetEntityIfExistsAsync<TableEntity>(Partition, TableKey.Of(tenantId), cancellationToken: ct);
        return row.HasValue
            ? new Versioned<TenantPace>(DomainJson.Read<TenantPace>(row.Value!.GetString(Json)), row.Value!.ETag.ToString())
            : null;
    }

    public Task SaveAsync(string tenantId, TenantPace pace, string? etag, CancellationToken ct) =>
        Conflicts.SaveAsync(_table, new TableEntity(Partition, TableKey.Of(tenantId)) { [Json] = DomainJson.Write(pace) }, etag, ct);
}
