using System.Runtime.CompilerServices;
using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Outreach;

namespace DigiCheckBot.Bench.Outreach;

/// <summary>The outbox in memory: sixteen partitions, in each of which a batch changes whole or not at all.</summary>
internal sealed class MemoryOutboxStore
{
    private const int ShardCount = 16;
    private const int Page = 100;
    private const int Batch = 50;

    private readonly VersionedRows<(RoundId Round, string Id), OutboxMessage> _messages = new();
    private readonly Dictionary<RoundId, List<string>> _ofRound = [];
    private readonly Dictionary<(RoundId Round, string Topic, string Thread), DateTimeOffset> _newest = [];
    private readonly Agenda[] _agendas = [.. Enumerable.Range(0, ShardCount).Select(_ => new Agenda())];

    public IEnumerable<Versioned<OutboxMessage>> All => _messages.All;

    /// <summary>Is told of each message that is stored, new or changed.</summary>
    public Action<OutboxMessage>? Stored { get; set; }

    public IOutboxStore For(StorageLine line) => new View(this, line);

    public void Schedule(OutboxTimer timer) => AgendaOf(timer.ThreadKey).Add(ItemOf(timer));

    public void Add(OutboxMessage message)
    {
        if (!_messages.TryAdd((message.Round, message.Id), message))
        {
            return;
        }

        if (!_ofRound.TryGetValue(message.Round, out var ids))
        {
            _ofRound[message.Round] = ids = [];
        }

        ids.Add(message.Id);
        if (message.IsOpen)
        {
            AgendaOf(message.Recipient.Key).Add(ItemOf(message));
        }

        if (message.Topic is { } topic)
        {
            _newest[(message.Round, topic, message.Recipient.Key)] = message.Since;
        }

        Stored?.Invoke(message);
    }

    /// <exception cref="SavedByAnotherException">The stored version isn't the given one.</exception>
    public Versioned<OutboxMessage> Save(Versioned<OutboxMessage> stored, OutboxMessage changed)
    {
        var saved = _messages.Save((changed.Round, changed.Id), changed, stored.ETag);
        var agenda = AgendaOf(changed.Recipient.Key);
        agenda.Remove(ItemOf(stored.Value));
        if (changed.IsOpen)
        {
            agenda.Add(ItemOf(changed));
        }

        Stored?.Invoke(changed);
        return saved;
    }

    private static int ShardOf(string thread) => StableHash.Of(thread, ShardCount);

    private static DueItem ItemOf(OutboxMessage message) => DueItem.Of(ShardOf(message.Recipient.Key), message);

    private static DueItem ItemOf(OutboxTimer timer) => DueItem.Of(ShardOf(timer.ThreadKey), timer);

    private Agenda AgendaOf(string thread) => _agendas[ShardOf(thread)];

    private sealed class View(MemoryOutboxStore all, StorageLine line) : IOutboxStore
    {
        public int Shards => ShardCount;

        public Task AddAsync(IReadOnlyCollection<OutboxMessage> messages, CancellationToken ct) =>
            Task.WhenAll(
                messages
                    .GroupBy(m => ShardOf(m.Recipient.Key))
                    .SelectMany(s => s.Chunk(Batch))
                    .Select(batch => line.CallAsync("add messages", () => Array.ForEach(batch, all.Add), ct))
            );

        public Task ScheduleAsync(OutboxTimer timer, CancellationToken ct) =>
            line.CallAsync("schedule a timer", () => all.Schedule(timer), ct);

        public IAsyncEnumerable<DueItem> DueAsync(int shard, DateTimeOffset now, CancellationToken ct) =>
            line.PagesAsync<DueItem>("read the agenda", Page, after => all._agendas[shard].DueAfter(after, now), ct);

        public Task<Versioned<OutboxMessage>?> LoadAsync(int shard, RoundId round, string id, CancellationToken ct) =>
            line.CallAsync("load a message", () => all._messages.Find((round, id)), ct);

        public Task<Versioned<OutboxMessage>> SaveAsync(Versioned<OutboxMessage> stored, OutboxMessage changed, CancellationToken ct) =>
            line.CallAsync($"save a message as {changed.State}", () => all.Save(stored, changed), ct);

        public Task CompleteAsync(OutboxTimer timer, CancellationToken ct) =>
            line.CallAsync("complete a timer", () => all.AgendaOf(timer.ThreadKey).Remove(ItemOf(timer)), ct);

        public Task<bool> IsReplacedAsync(OutboxMessage message, CancellationToken ct) =>
            line.CallAsync(
                "look for a newer message",
                () => message.Topic is { } t && all._newest[(message.Round, t, message.Recipient.Key)] > message.Since,
                ct
            );

        public async IAsyncEnumerable<Versioned<OutboxMessage>> OfRoundAsync(RoundId round, [EnumeratorCancellation] CancellationToken ct)
        {
            var messages = await line.CallAsync("read the messages of a round", () => OfRound(round), ct);
            foreach (var message in messages)
            {
                yield return message;
            }
        }

        public Task DeleteAsync(IReadOnlyCollection<OutboxMessage> messages, CancellationToken ct) => throw new NotSupportedException();

        int IOutboxStore.ShardOf(string thread) => ShardOf(thread);

        private Versioned<OutboxMessage>[] OfRound(RoundId round) =>
            [.. all._ofRound.GetValueOrDefault(round, []).Select(id => all._messages.Find((round, id))!)];
    }
}
