using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.Outreach;

namespace DigiCheckBot.Bench.Outreach;

/// <summary>Leases in memory.</summary>
internal sealed class MemoryLeaseStore
{
    private const int Page = 100;

    private readonly VersionedRows<string, Lease> _leases = new();

    public ILeaseStore For(StorageLine line) => new View(_leases, line);

    private sealed class View(VersionedRows<string, Lease> leases, StorageLine line) : ILeaseStore
    {
        public IAsyncEnumerable<Versioned<Lease>> ListAsync(CancellationToken ct) =>
            line.PagesAsync<Versioned<Lease>>("list the leases", Page, After, ct);

        public Task<string> SaveAsync(Lease lease, string? etag, CancellationToken ct) =>
            line.CallAsync("save a lease", () => leases.Save(lease.Name, lease, etag).ETag, ct);

        public Task DeleteAsync(Versioned<Lease> lease, CancellationToken ct) =>
            line.CallAsync("delete a lease", () => leases.Remove(lease.Value.Name, lease.ETag), ct);

        private IEnumerable<Versioned<Lease>> After(Versioned<Lease>? last) =>
            leases
                .All.OrderBy(l => l.Value.Name, StringComparer.Ordinal)
                .Where(l => last is null || string.CompareOrdinal(l.Value.Name, last.Value.Name) > 0);
    }
}
