using System.Globalization;
using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.Outreach;

namespace DigiCheckBot.Storage;

/// <summary>Table <c>Outbox</c>: partition shard, row time of the cause and id of the message, so that the oldest come first.</summary>
public sealed class OutboxStore : IOutboxStore
{
    private const int Shards = 8;
    private const string Json = "Json";
    private const string State = "State";
    private const string Due = "Due";

    private readonly TableClient _table;

    internal OutboxStore(TableClient table) => _table = table;

    public Task AddAsync(IReadOnlyCollection<OutboxMessage> messages, CancellationToken ct) =>
        Batches.AddMissingAsync(_table, messages.Select(RowOf), ct);

    public async IAsyncEnumerable<Versioned<OutboxMessage>> DueAsync(DateTimeOffset now, [EnumeratorCancellation] CancellationToken ct)
    {
        var due = new List<Versioned<OutboxMessage>>();
        for (var shard = 0; shard < Shards; shard++)
        {
            var partition = NameOf(shard);
            var filter = TableClient.CreateQueryFilter(
                $"PartitionKey eq {partition} and (State eq {nameof(DeliveryState.Pending)} or State eq {nameof(DeliveryState.Sending)}) and Due le {now}"
            );
            await foreach (var row in _table.QueryAsync<TableEntity>(filter, cancellationToken: ct))
            {
                due.Add(new Versioned<OutboxMessage>(DomainJson.Read<OutboxMessage>(LongText.Read(row, Json)), row.ETag.ToString()));
            }
        }

        foreach (var message in due.OrderBy(m => m.Value.Since))
        {
            yield return message;
        }
    }

    public async Task<string> SaveAsync(Versioned<OutboxMessage> message, CancellationToken ct)
    {
        var row = RowOf(message.Value);
        var response = await Conflicts.GuardAsync(() => _table.UpdateEntityAsync(row, new ETag(message.ETag), TableUpdateMode.Replace, ct));
        return response.Headers.ETag?.ToString() ?? "";
    }

    private static TableEntity RowOf(OutboxMessage message)
    {
        var row = new TableEntity(
            NameOf(ShardOf(message.Id)),
            TableKey.Of(message.Since.UtcTicks.ToString("D19", CultureInfo.InvariantCulture), message.Id)
        )
        {
            [State] = message.State.ToString(),
            [Due] = message.Due,
        };
        LongText.Write(row, Json, DomainJson.Write(message));
        return row;
    }

    /// <summary>From the id alone, the same on every machine.</summary>
    private static int ShardOf(string id) => id.Aggregate(0, (sum, c) => ((sum * 31) + c) & 0xFFFF) % Shards;

    private static string NameOf(int shard) => shard.ToString(CultureInfo.InvariantCulture);
}
