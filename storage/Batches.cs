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
