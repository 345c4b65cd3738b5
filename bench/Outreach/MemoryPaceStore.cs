using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.Outreach;

namespace DigiCheckBot.Bench.Outreach;

/// <summary>The tenants' buckets in memory.</summary>
internal sealed class MemoryPaceStore
{
    private readonly VersionedRows<string, TenantPace> _paces = new();

    public IPaceStore For(StorageLine line) => new View(_paces, line);

    private sealed class View(VersionedRows<string, TenantPace> paces, StorageLine line) : IPaceStore
    {
        public Task<Versioned<TenantPace>?> LoadAsync(string tenantId, CancellationToken ct) =>
            line.CallAsync("load the pace", () => paces.Find(tenantId), ct);

        public Task SaveAsync(string tenantId, TenantPace pace, string? etag, CancellationToken ct) =>
            line.CallAsync("save the pace", () => paces.Save(tenantId, pace, etag), ct);
    }
}
