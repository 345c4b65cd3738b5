namespace DigiCheckBot.Assessment.Outreach;

/// <summary>Keeps messages until they are sent.</summary>
public interface IOutboxStore
{
    /// <summary>Adds what isn't there yet; a message with the same id stays as it is.</summary>
    Task AddAsync(IReadOnlyCollection<OutboxMessage> messages, CancellationToken ct);

    /// <summary>Messages in state Pending or Sending that are due, oldest first.</summary>
    IAsyncEnumerable<Versioned<OutboxMessage>> DueAsync(DateTimeOffset now, CancellationToken ct);

    /// <returns>The new ETag.</returns>
    /// <exception cref="SavedByAnotherException">Another instance works on it.</exception>
    Task<string> SaveAsync(Versioned<OutboxMessage> message, CancellationToken ct);
}
