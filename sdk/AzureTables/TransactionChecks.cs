namespace Azure.Data.Tables;

/// <summary>What the service demands of a transaction and the emulator lets pass.</summary>
internal static class TransactionChecks
{
    private const int MaxActions = 100;
    private const int MaxBytes = 4 * 1024 * 1024;

    public static void Check(List<TableTransactionAction> actions)
    {
        if (actions.Count == 0)
        {
            throw new InvalidOperationException("Transaction must contain at least one operation.");
        }

        if (actions.Count > MaxActions)
        {
            throw Refused(MaxActions, "InvalidInput", "A change set holds at most 100 changes.");
        }

        var rows = new HashSet<string>();
        for (var i = 0; i < actions.Count; i++)
        {
            var entity = actions[i].Entity;
            if (entity.PartitionKey != actions[0].Entity.PartitionKey)
            {
                throw Refused(i, "CommandsInBatchActOnDifferentPartitions", "All commands in a batch must operate on the same partition.");
            }

            if (!rows.Add(entity.RowKey))
            {
                throw Refused(i, "InvalidDuplicateRow", "The batch request contains multiple changes with same row key.");
            }
        }
    }

    public static void Size(long bytes)
    {
        if (bytes > MaxBytes)
        {
            throw ServiceChecks.Refused("RequestBodyTooLarge", "The request body is too large.", 413);
        }
    }

    private static TableTransactionFailedException Refused(int index, string code, string message) =>
        new(ServiceChecks.Refused(code, $"{index}:{message}"));
}
