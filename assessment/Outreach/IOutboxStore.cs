using DigiCheckBot.Assessment.Interviews;

namespace DigiCheckBot.Assessment.Outreach;

/// <summary>
/// Keeps messages, and the agenda of what is due when. Both change together or not at all. Everything for one recipient lies in one shard.
/// </summary>
public interface IOutboxStore
{
    /// <summary>How many shards there are, numbered from 0.</summary>
    int Shards { get; }

    /// <summary>Adds what isn't there yet; a message with the same id stays as it is.</summary>
    Task AddAsync(IReadOnlyCollection<OutboxMessage> messages, CancellationToken ct);

    /// <summary>Puts a timer on the agenda; the same timer twice is one.</summary>
    Task ScheduleAsync(OutboxTimer timer, CancellationToken ct);

    /// <summary>What is due in a shard: by priority, then the oldest first, then by part. Read page by page, as far as the caller goes.</summary>
    IAsyncEnumerable<DueItem> DueAsync(int shard, DateTimeOffset now, CancellationToken ct);

    /// <returns>Null: no such message.</returns>
    Task<Versioned<OutboxMessage>?> LoadAsync(int shard, RoundId round, string id, CancellationToken ct);

    /// <param name="stored">As it was loaded.</param>
    /// <param name="changed">Stands on the agenda at its new time as long as it is open.</param>
    /// <returns>The changed message with its new version.</returns>
    /// <exception cref="SavedByAnotherException">Another instance works on it.</exception>
    Task<Versioned<OutboxMessage>> SaveAsync(Versioned<OutboxMessage> stored, OutboxMessage changed, CancellationToken ct);

    /// <summary>Takes a timer from the agenda; repeating it is harmless.</summary>
    Task CompleteAsync(OutboxTimer timer, CancellationToken ct);

    /// <summary>Whether a newer message with the same topic and recipient exists.</summary>
    Task<bool> IsReplacedAsync(OutboxMessage message, CancellationToken ct);

    /// <summary>All messages that a round caused, in no order.</summary>
    IAsyncEnumerable<Versioned<OutboxMessage>> OfRoundAsync(RoundId round, CancellationToken ct);

    /// <summary>Deletes messages with their entries on the agenda and their topics; repeating it is harmless.</summary>
    Task DeleteAsync(IReadOnlyCollection<OutboxMessage> messages, CancellationToken ct);

    /// <summary>The shard of a recipient.</summary>
    int ShardOf(string thread);
}
