namespace DigiCheckBot.Assessment.Outreach;

/// <summary>
/// That an instance lives, until a moment that it keeps putting off; or that something is an instance's own as long as it lives. When it dies,
/// others take over what was its own.
/// </summary>
/// <param name="Name">The instance, or what it has.</param>
/// <param name="Owner">Id of the instance; empty: nobody.</param>
/// <param name="Until">Of an instance: counts as living until then. Of a thing that nobody has: nobody takes it before.</param>
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
