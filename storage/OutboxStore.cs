using System.Globalization;
using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Outreach;

namespace DigiCheckBot.Storage;

/// <summary>Table <c>Outbox</c>: one partition for each shard, in which a message and its entry on the agenda change together.</summary>
public sealed class OutboxStore : IOutboxStore
{
    private const int ShardCount = 16;
    private const int Page = 100;

    private readonly TableClient _table;

    internal OutboxStore(TableClient table) => _table = table;

    public int Shards => ShardCount;

    public Task AddAsync(IReadOnlyCollection<OutboxMessage> messages, CancellationToken ct) =>
        Task.WhenAll(messages.GroupBy(m => ShardOf(m.Recipient.Key)).Select(shard => AddAsync(shard.Key, [.. shard], ct)));

    public async Task ScheduleAsync(OutboxTimer timer, CancellationToken ct)
    {
        var shard = ShardOf(timer.ThreadKey);
        await _table.UpsertEntityAsync(OutboxRow.DueOf(shard, NameOf(shard), timer), TableUpdateMode.Replace, ct);
    }

    public async IAsyncEnumerable<DueItem> DueAsync(int shard, DateTimeOffset now, [EnumeratorCancellation] CancellationToken ct)
    {
        var (partition, (from, to)) = (NameOf(shard), OutboxRow.Agenda);
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {from} and RowKey lt {to} and Due le {now}");
        await foreach (var row in _table.QueryAsync<TableEntity>(filter, Page, cancellationToken: ct))
        {
            yield return OutboxRow.ReadDue(row);
        }
    }

    public async Task<Versioned<OutboxMessage>?> LoadAsync(int shard, RoundId round, string id, CancellationToken ct)
    {
        var row = await _table.GetEntityIfExistsAsync<TableEntity>(NameOf(shard), OutboxRow.KeyOf(round, id), cancellationToken: ct);
        return row.HasValue ? new Versioned<OutboxMessage>(OutboxRow.Read(row.Value!), row.Value!.ETag.ToString()) : null;
    }

    public async Task<Versioned<OutboxMessage>> SaveAsync(Versioned<OutboxMessage> stored, OutboxMessage changed, CancellationToken ct)
    {
        var shard = ShardOf(changed.Recipient.Key);
        var partition = NameOf(shard);
        List<TableTransactionAction> actions =
        [
            new(TableTransactionActionType.UpdateReplace, OutboxRow.Of(partition, changed), new ETag(stored.ETag)),
        ];
        var (before, after) = (OutboxRow.DueOf(shard, partition, stored.Value), OutboxRow.DueOf(shard, partition, changed));
        if (stored.Value.IsOpen && (!changed.IsOpen || before.RowKey != after.RowKey))
        {
            actions.Add(new TableTransactionAction(TableTransactionActionType.Delete, before, ETag.All));
        }

        if (changed.IsOpen && (!stored.Value.IsOpen || before.RowKey != after.RowKey))
        {
            actions.Add(new TableTransactionAction(TableTransactionActionType.UpsertReplace, after));
        }

        var responses = await Conflicts.GuardAsync(() => _table.SubmitTransactionAsync(actions, ct));
        return new Versioned<OutboxMessage>(changed, responses.Value[0].Headers.ETag?.ToString() ?? "");
    }

    public async Task CompleteAsync(OutboxTimer timer, CancellationToken ct)
    {
        var shard = ShardOf(timer.ThreadKey);
        var row = OutboxRow.DueOf(shard, NameOf(shard), timer);
        await _table.DeleteEntityAsync(row.PartitionKey, row.RowKey, ETag.All, ct);
    }

    public async Task<bool> IsReplacedAsync(OutboxMessage message, CancellationToken ct)
    {
        if (OutboxRow.TopicKey(message) is not { } key)
        {
            return false;
        }

        var partition = NameOf(ShardOf(message.Recipient.Key));
        var topic = await _table.GetEntityIfExistsAsync<TableEntity>(partition, key, cancellationToken: ct);
        return topic.HasValue && OutboxRow.IsNewer(topic.Value!, message);
    }

    public async IAsyncEnumerable<Versioned<OutboxMessage>> OfRoundAsync(RoundId round, [EnumeratorCancellation] CancellationToken ct)
    {
        var (from, to) = OutboxRow.MessagesOf(round);
        var shards = await Task.WhenAll(Enumerable.Range(0, ShardCount).Select(shard => RowsAsync(NameOf(shard), from, to, ct)));
        foreach (var row in shards.SelectMany(rows => rows))
        {
            yield return new Versioned<OutboxMessage>(OutboxRow.Read(row), row.ETag.ToString());
        }
    }

    public async Task DeleteAsync(IReadOnlyCollection<OutboxMessage> messages, CancellationToken ct) =>
        await Batches.DeleteAsync(_table, messages.SelectMany(RowsOf), ct);

    public int ShardOf(string thread) => StableHash.Of(thread, ShardCount);

    private async Task<List<TableEntity>> RowsAsync(string partition, string from, string to, CancellationToken ct)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {from} and RowKey lt {to}");
        return await _table.QueryAsync<TableEntity>(filter, cancellationToken: ct).ToListAsync(ct);
    }

    /// <summary>A message, its entry on the agenda and its topic come together or not at all.</summary>
    private async Task AddAsync(int shard, OutboxMessage[] messages, CancellationToken ct)
    {
        var actions = messages.Select(m => ActionsOf(shard, m).ToArray()).ToArray();
        foreach (var batch in Batches.Whole(actions))
        {
            if (!await TryAddAsync(batch.SelectMany(m => m), ct))
            {
                foreach (var one in batch)
                {
                    // One that an earlier attempt wrote stays as it is.
                    await TryAddAsync(one, ct);
                }
            }
        }
    }

    private async Task<bool> TryAddAsync(IEnumerable<TableTransactionAction> actions, CancellationToken ct)
    {
        try
        {
            await _table.SubmitTransactionAsync(actions, ct);
            return true;
        }
        catch (RequestFailedException failure) when (Conflicts.IsAlreadyThere(failure))
        {
            return false;
        }
    }

    private IEnumerable<TableEntity> RowsOf(OutboxMessage message)
    {
        var shard = ShardOf(message.Recipient.Key);
        var partition = NameOf(shard);
        TableEntity?[] rows =
        [
            OutboxRow.Of(partition, message),
            message.IsOpen ? OutboxRow.DueOf(shard, partition, message) : null,
            OutboxRow.TopicOf(partition, message),
        ];
        return rows.OfType<TableEntity>();
    }

    private static IEnumerable<TableTransactionAction> ActionsOf(int shard, OutboxMessage message)
    {
        var partition = NameOf(shard);
        yield return new TableTransactionAction(TableTransactionActionType.Add, OutboxRow.Of(partition, message));
        yield return new TableTransactionAction(TableTransactionActionType.UpsertReplace, OutboxRow.DueOf(shard, partition, message));
        if (OutboxRow.TopicOf(partition, message) is { } topic)
        {
            yield return new TableTransactionAction(TableTransactionActionType.UpsertReplace, topic);
        }
    }

    private static string NameOf(int shard) => shard.ToString(CultureInfo.InvariantCulture);
}
