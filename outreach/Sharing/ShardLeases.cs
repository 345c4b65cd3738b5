using System.Collections.Concurrent;
using System.Collections.Immutable;
using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.Outreach;
using Microsoft.Extensions.Logging;

namespace DigiCheckBot.Outreach.Sharing;

/// <summary>
/// Keeps this instance's share of the shards. The leases only divide the work: that a message isn't sent twice is due to the claim on the
/// message itself, so a lease that ran out unnoticed does no harm.
/// </summary>
internal sealed class ShardLeases(string instance, ILeaseStore store, int shards, TimeProvider time, ILogger logger)
{
    /// <summary>After this time a dead instance's work is taken over.</summary>
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan Renewal = TimeSpan.FromSeconds(5);

    /// <summary>A shard handed over rests a little: what its old owner was just sending has left by then.</summary>
    private static readonly TimeSpan Handover = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<int, DateTimeOffset> _mine = new();

    /// <summary>The shards that are this instance's now, in order.</summary>
    public ImmutableArray<int> Mine
    {
        get
        {
            var now = time.GetUtcNow();
            return [.. _mine.Where(m => m.Value > now).Select(m => m.Key).Order()];
        }
    }

    /// <summary>Renews until stopped. An outage of the storage lets the leases run out and is survived.</summary>
    /// <param name="gained">Called when there are shards that weren't there before.</param>
    public async Task KeepAsync(Action gained, CancellationToken stopping)
    {
        while (true)
        {
            try
            {
                if (await RenewAsync(stopping))
                {
                    gained();
                }
            }
            catch (Exception cause) when (!stopping.IsCancellationRequested)
            {
                OutboxLog.LeasesNotRenewed(logger, cause);
            }

            await Task.Delay(Renewal, time, stopping);
        }
    }

    /// <summary>Lets others have the shards at once, because this instance ends.</summary>
    public async Task ReleaseAsync(CancellationToken ct)
    {
        var leases = await store.ListAsync(ct).ToListAsync(ct);
        foreach (var lease in leases.Where(l => l.Value.Owner == instance))
        {
            await (
                lease.Value.Name == ShardPlan.NameOf(instance)
                    ? store.DeleteAsync(lease, ct)
                    : TrySaveAsync(lease.Value with { Owner = "", Until = time.GetUtcNow() + Handover }, lease.ETag, ct)
            );
        }

        _mine.Clear();
    }

    /// <returns>Whether there are new shards.</returns>
    private async Task<bool> RenewAsync(CancellationToken ct)
    {
        var leases = await store.ListAsync(ct).ToListAsync(ct);
        var now = time.GetUtcNow();
        var self = leases.FirstOrDefault(l => l.Value.Name == ShardPlan.NameOf(instance));
        await TrySaveAsync(new Lease(ShardPlan.NameOf(instance), instance, now + Length), self?.ETag, ct);

        var plan = ShardPlan.Of(leases, instance, shards, now);
        foreach (var (shard, etag) in plan.Release)
        {
            _mine.TryRemove(shard, out _);
            await TrySaveAsync(new Lease(ShardPlan.NameOf(shard), "", now + Handover), etag, ct);
        }

        foreach (var (shard, etag) in plan.Renew)
        {
            await HoldAsync(shard, etag, ct);
        }

        var gained = false;
        foreach (var (shard, etag) in plan.Take)
        {
            gained |= await HoldAsync(shard, etag, ct);
        }

        foreach (var gone in plan.Forget)
        {
            await store.DeleteAsync(gone, ct);
        }

        return gained;
    }

    private async Task<bool> HoldAsync(int shard, string? etag, CancellationToken ct)
    {
        var until = time.GetUtcNow() + Length;
        if (await TrySaveAsync(new Lease(ShardPlan.NameOf(shard), instance, until), etag, ct))
        {
            _mine[shard] = until;
            return true;
        }

        _mine.TryRemove(shard, out _);
        return false;
    }

    private async Task<bool> TrySaveAsync(Lease lease, string? etag, CancellationToken ct)
    {
        try
        {
            await store.SaveAsync(lease, etag, ct);
            return true;
        }
        catch (SavedByAnotherException)
        {
            return false;
        }
    }
}
