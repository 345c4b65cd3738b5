using Azure;
using Azure.Data.Tables;

namespace DigiCheckBot.Storage;

/// <summary>Many rows of one partition at once.</summary>
internal static class Batches
{
    private const int Largest = 100;

    /// <summary>Puts what belongs together into batches, as much as fits, and never splits it.</summary>
    public static IEnumerable<TableTransactionAction[][]> Whole(IEnumerable<TableTransactionAction[]> belongingTogether)
    {
        var batch = new List<TableTransactionAction[]>();
        foreach (var actions in belongingTogether)
        {
            if (batch.Sum(b => b.Length) + actions.Length > Largest)
            {
                yield return [.. batch];
                batch.Clear();
            }

            batch.Add(actions);
        }

        if (batch.Count > 0)
        {
            yield return [.. batch];
        }
    }

    /// <summary>Adds the rows that aren't there yet and leaves the others as they are.</summary>
    public static async Task AddMissingAsync(TableClient table, IEnumerable<TableEntity> rows, CancellationToken ct)
    {
        foreach (var batch in rows.GroupBy(r => r.PartitionKey).SelectMany(p => p.Chunk(Largest)))
        {
            try
            {
                await table.SubmitTransactionAsync(batch.Select(r => new TableTransactionAction(TableTransactionActionType.Add, r)), ct);
            }
            catch (RequestFailedException failure) when (Conflicts.IsAlreadyThere(failure))
            {
                await AddOneByOneAsync(table, batch, ct);
            }
        }
    }

    /// <summary>Deletes rows, whoever changed them meanwhile; what isn't there any more is fine.</summary>
    public static async Task DeleteAsync(TableClient table, IEnumerable<TableEntity> rows, CancellationToken ct)
    {
        foreach (
            var batch in rows.DistinctBy(r => (r.PartitionKey, r.RowKey)).GroupBy(r => r.PartitionKey).SelectMany(p => p.Chunk(Largest))
        )
        {
            try
            {
                await table.SubmitTransactionAsync(
                    batch.Select(r => new TableTransactionAction(TableTransactionActionType.Delete, r, ETag.All)),
                    ct
                );
            }
            catch (RequestFailedException failure) when (Conflicts.IsGone(failure))
            {
                foreach (var row in batch)
                {
                    await table.DeleteEntityAsync(row.PartitionKey, row.RowKey, ETag.All, ct);
                }
            }
        }
    }

    /// <param name="last">Key of the row that goes after all others; null: none does.</param>
    public static async Task DeletePartitionAsync(TableClient table, string partition, string? last, CancellationToken ct)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partition}");
        var rows = await table.QueryAsync<TableEntity>(filter, select: ["PartitionKey", "RowKey"], cancellationToken: ct).ToListAsync(ct);
        await DeleteAsync(table, rows.Where(r => r.RowKey != last), ct);
        await DeleteAsync(table, rows.Where(r => r.RowKey == last), ct);
    }

    private static async Task AddOneByOneAsync(TableClient table, IEnumerable<TableEntity> rows, CancellationToken ct)
    {
        foreach (var row in rows)
        {
            try
            {
                await table.AddEntityAsync(row, ct);
            }
            catch (RequestFailedException failure) when (Conflicts.IsAlreadyThere(failure))
            {
                // Written by an earlier attempt; it stays as it is.
            }
        }
    }
}
