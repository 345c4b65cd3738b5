using Azure.Data.Tables;

namespace DigiCheckBot.Storage;

/// <summary>The tables of the bot. Keys and rows are known only in this project.</summary>
public sealed class TableStorage
{
    private const string RoundTable = "Round";
    private const string RoundIndexTable = "RoundIndex";
    private const string InterviewsTable = "Interviews";
    private const string ParticipantsTable = "Participants";
    private const string ConversationsTable = "Conversations";
    private const string RegisterTable = "Register";
    private const string OutboxTable = "Outbox";

    private static readonly string[] All =
    [
        RoundTable,
        RoundIndexTable,
        InterviewsTable,
        ParticipantsTable,
        ConversationsTable,
        RegisterTable,
        OutboxTable,
    ];

    private readonly TableServiceClient _service;

    public TableStorage(TableServiceClient service)
    {
        _service = service;
        var outbox = service.GetTableClient(OutboxTable);
        Interviews = new InterviewStore(service.GetTableClient(InterviewsTable));
        People = new PeopleStore(service.GetTableClient(ConversationsTable));
        Outbox = new OutboxStore(outbox);
        Leases = new LeaseStore(outbox);
        Pace = new PaceStore(outbox);
        Register = new RegisterStore(service.GetTableClient(RegisterTable));
        Secrets = new SecretStore(service.GetTableClient(RegisterTable));
        Rounds = new RoundStore(
            service.GetTableClient(RoundTable),
            service.GetTableClient(RoundIndexTable),
            service.GetTableClient(ParticipantsTable),
            Outbox
        );
    }

    public InterviewStore Interviews { get; }

    public PeopleStore People { get; }

    public RoundStore Rounds { get; }

    public OutboxStore Outbox { get; }

    public LeaseStore Leases { get; }

    public PaceStore Pace { get; }

    public RegisterStore Register { get; }

    public SecretStore Secrets { get; }

    /// <summary>Creates the tables that aren't there yet.</summary>
    public async Task CreateTablesAsync(CancellationToken ct)
    {
        foreach (var table in All)
        {
            await _service.CreateTableIfNotExistsAsync(table, ct);
        }
    }

    /// <summary>Asks the storage for a row of the table that is created last. A query, because reading one row takes a missing table for a missing row.</summary>
    /// <exception cref="Azure.RequestFailedException">It doesn't answer, or the tables are missing.</exception>
    public async Task PingAsync(CancellationToken ct)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {"ping"} and RowKey eq {"ping"}");
        await _service.GetTableClient(All[^1]).QueryAsync<TableEntity>(filter, cancellationToken: ct).CountAsync(ct);
    }
}
