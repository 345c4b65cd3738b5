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
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan Renewal = TimeSpan.FromSeconds(1.5);

    /// <summary>A shard handed over rests a little: what its old owner was just sending has left by then.</summary>
    private static readonly TimeSpan Handover = TimeSpan.FromSeconds(1);

    private volatile Holding _holding = new([], DateTimeOffset.MinValue);

    /// <summary>The shards that are this instance's now, in order.</summary>
    public ImmutableArray<int> Mine => _holding is var holding && holding.Until > time.GetUtcNow() ? holding.Shards : [];

    /// <summary>Renews until stopped. An outage of the storage lets the lease run out and is survived.</summary>
    /// <param name="gained">Called when there are shards that weren't there before.</param>
    public async Task KeepAsync(Action gained, CancellationToken stopping)
    {
        while (true)
        {
            try
            {
                var before = Mine;
                await RenewAsync(stopping);
                if (_holding.Shards.Except(before).Any())
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
        _holding = new Holding([], DateTimeOffset.MinValue);
        var leases = await store.ListAsync(ct).ToListAsync(ct);
        foreach (var lease in leases.Where(l => l.Value.Owner == instance))
        {
            await (
                lease.Value.Name == ShardPlan.NameOf(instance)
                    ? store.DeleteAsync(lease, ct)
                    : TrySaveAsync(Free(lease.Value.Name), lease.ETag, ct)
            );
        }
    }

    private async Task RenewAsync(CancellationToken ct)
    {
        var leases = await store.ListAsync(ct).ToListAsync(ct);
        var now = time.GetUtcNow();
        var name = ShardPlan.NameOf(instance);
        var self = leases.FirstOrDefault(l => l.Value.Name == name);
        if (!await TrySaveAsync(new Lease(name, instance, now + Length), self?.ETag, ct))
        {
            return;
        }

        var plan = ShardPlan.Of(leases, instance, shards, now);
        _holding = new Holding(plan.Keep, now + Length);
        foreach (var (shard, etag) in plan.Release)
        {
            await TrySaveAsync(Free(ShardPlan.NameOf(shard)), etag, ct);
        }

        var taken = ImmutableArray.CreateBuilder<int>();
        foreach (var (shard, etag) in plan.Take)
        {
            if (await TrySaveAsync(new Lease(ShardPlan.NameOf(shard), instance, now), etag, ct))
            {
                taken.Add(shard);
            }
        }

        _holding = new Holding([.. plan.Keep.Concat(taken).Order()], now + Length);
        foreach (var gone in plan.Forget)
        {
            await store.DeleteAsync(gone, ct);
        }
    }

    private Lease Free(string name) => new(name, "", time.GetUtcNow() + Handover);

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

    private sealed record Holding(ImmutableArray<int> Shards, DateTimeOffset Until);
}
