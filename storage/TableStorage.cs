using Azure.Data.Tables;

namespace DigiCheckBot.Storage;

/// <summary>The tables of the bot. Keys and rows are known only in this project.</summary>
public sealed class TableStorage(TableServiceClient service)
{
    private const string RoundTable = "Round";
    private const string RoundIndexTable = "RoundIndex";
    private const string InterviewsTable = "Interviews";
    private const string ParticipantsTable = "Participants";
    private const string ConversationsTable = "Conversations";
    private const string OutboxTable = "Outbox";

    private static readonly string[] All =
    [
        RoundTable,
        RoundIndexTable,
        InterviewsTable,
        ParticipantsTable,
        ConversationsTable,
        OutboxTable,
    ];

    public InterviewStore Interviews { get; } = new(service.GetTableClient(InterviewsTable));

    public PeopleStore People { get; } = new(service.GetTableClient(ConversationsTable));

    public RoundStore Rounds { get; } =
        new(service.GetTableClient(RoundTable), service.GetTableClient(RoundIndexTable), service.GetTableClient(ParticipantsTable));

    public OutboxStore Outbox { get; } = new(service.GetTableClient(OutboxTable));

    /// <summary>Creates the tables that aren't there yet.</summary>
    public async Task CreateTablesAsync(CancellationToken ct)
    {
        foreach (var table in All)
        {
            await service.CreateTableIfNotExistsAsync(table, ct);
        }
    }

    /// <summary>Asks the storage for a row of the table that is created last. A query, because reading one row takes a missing table for a missing row.</summary>
    /// <exception cref="Azure.RequestFailedException">It doesn't answer, or the tables are missing.</exception>
    public async Task PingAsync(CancellationToken ct)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {"ping"} and RowKey eq {"ping"}");
        await service.GetTableClient(All[^1]).QueryAsync<TableEntity>(filter, cancellationToken: ct).CountAsync(ct);
    }
}
