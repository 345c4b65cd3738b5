using System.Globalization;
using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.Outreach;

namespace DigiCheckBot.Tests.Outreach;

/// <summary>Messages in memory, given out in no useful order.</summary>
internal sealed class MemoryMessages(Steps steps) : IOutboxStore
{
    private readonly SortedDictionary<string, Versioned<OutboxMessage>> _rows = new(StringComparer.Ordinal);

    public IReadOnlyList<OutboxMessage> All => [.. _rows.Values.Select(r => r.Value)];

    public async Task AddAsync(IReadOnlyCollection<OutboxMessage> messages, CancellationToken ct)
    {
        foreach (var message in messages)
        {
            await steps.AroundAsync(() => _rows.TryAdd(message.Id, new Versioned<OutboxMessage>(message, "1")));
        }
    }

    public IAsyncEnumerable<Versioned<OutboxMessage>> DueAsync(DateTimeOffset now, CancellationToken ct)
    {
        steps.Take();
        return _rows
            .Values.Where(r => r.Value.State is DeliveryState.Pending or DeliveryState.Sending && r.Value.Due <= now)
            .ToArray()
            .ToAsyncEnumerable();
    }

    public async Task<string> SaveAsync(Versioned<OutboxMessage> message, CancellationToken ct)
    {
        var etag = "";
        await steps.AroundAsync(() =>
        {
            var stored = _rows[message.Value.Id];
            etag = stored.ETag == message.ETag ? Next(stored.ETag) : throw new SavedByAnotherException();
            _rows[message.Value.Id] = new Versioned<OutboxMessage>(message.Value, etag);
        });
        return etag;
    }

    private static string Next(string etag) => (int.Parse(etag, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture);
}
