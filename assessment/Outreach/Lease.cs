namespace DigiCheckBot.Assessment.Outreach;

/// <summary>
/// Something that one instance has for itself until a moment that it keeps putting off. When it dies, others take it over afterwards.
/// </summary>
/// <param name="Name">What is leased.</param>
/// <param name="Owner">Id of the instance.</param>
public sealed record Lease(string Name, string Owner, DateTimeOffset Until);

/// <summary>Keeps leases; there are few.</summary>
public interface ILeaseStore
{
    IAsyncEnumerable<Versioned<Lease>> ListAsync(CancellationToken ct);

    /// <param name="etag">Of the version that was loaded; null: must not exist yet.</param>
    /// <returns>The new ETag.</returns>
    /// <exception cref="SavedByAnotherException">Another instance was faster.</exception>
    Task<string> SaveAsync(Lease lease, string? etag, CancellationToken ct);

    /// <summary>Removes a lease unless it was changed meanwhile; one that is gone is no error.</summary>
    Task DeleteAsync(Versioned<Lease> lease, CancellationToken ct);
}
