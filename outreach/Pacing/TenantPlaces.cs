using System.Collections.Concurrent;
using DigiCheckBot.Assessment.Outreach;

namespace DigiCheckBot.Outreach.Pacing;

/// <summary>
/// Lets requests to a tenant leave one by one, each at its place in the slices that this instance takes from the tenant's shared bucket.
/// Turns of people don't come here: they never wait.
/// </summary>
internal sealed class TenantPlaces(IPaceStore store, PaceLimit limit, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, TenantQueue> _queues = new();

    /// <summary>Returns when one request may leave.</summary>
    public Task EnterAsync(string tenantId, CancellationToken ct) => QueueOf(tenantId).EnterAsync(ct);

    /// <summary>The service refused (429): nothing leaves to the tenant for as long as it says, and more slowly then.</summary>
    public Task RefuseAsync(string tenantId, TimeSpan? retryAfter, CancellationToken ct) => QueueOf(tenantId).RefuseAsync(retryAfter, ct);

    /// <summary>Whether the tenant asked for silence, as far as this instance knows.</summary>
    public bool IsStopped(string tenantId) => _queues.TryGetValue(tenantId, out var queue) && queue.IsStopped;

    private TenantQueue QueueOf(string tenantId) =>
        _queues.GetOrAdd(
            tenantId,
            static (tenant, places) => new TenantQueue(tenant, places.Store, places.Limit, places.Time),
            (Store: store, Limit: limit, Time: time)
        );
}
