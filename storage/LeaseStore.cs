using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.Outreach;

namespace DigiCheckBot.Storage;

/// <summary>Table <c>Outbox</c>, partition <c>lease</c>: one row for each instance and each shard.</summary>
public sealed class LeaseStore : ILeaseStore
{
    private const string Partition = "lease";
    private const string Json = "Json";

    private readonly TableClient _table;

    internal LeaseStore(TableClient table) => _table = table;

    public async IAsyncEnumerable<Versioned<Lease>> ListAsync([EnumeratorCancellation] CancellationToken ct)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Partition}");
        await foreach (var row in _table.QueryAsync<TableEntity>(filter, cancellationToken: ct))
        {
            yield return new Versioned<Lease>(DomainJson.Read<Lease>(row.GetString(Json)), row.ETag.ToString());
        }
    }

    public Task<string> SaveAsync(Lease lease, string? etag, CancellationToken ct) =>
        Conflicts.SaveAsync(_table, new TableEntity(Partition, TableKey.Of(lease.Name)) { [Json] = DomainJson.Write(lease) }, etag, ct);

    public async Task DeleteAsync(Versioned<Lease> lease, CancellationToken ct)
    {
        try
        {
            await _table.DeleteEntityAsync(Partition, TableKey.Of(lease.Value.Name), new ETag(lease.ETag), ct);
        }
        catch (RequestFailedException failure) when (Conflicts.IsConflict(failure))
        {
            // Its owner lives and has renewed it.
        }
    }
}
