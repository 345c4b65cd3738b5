using System.Collections.Immutable;
using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.Outreach;

namespace DigiCheckBot.Outreach.Sharing;

/// <summary>
/// What one instance should do about its leases, given everybody's: renew and take up to its fair share, hand over what is more. All
/// instances decide by the same rule, so that after a few rounds each has its share, without anybody in charge.
/// </summary>
/// <param name="Renew">Own shards to keep.</param>
/// <param name="Take">Shards that nobody has.</param>
/// <param name="Release">Own shards that others should have.</param>
/// <param name="Forget">Rows of instances that have been gone for long.</param>
internal sealed record ShardPlan(
    ImmutableArray<(int Shard, string ETag)> Renew,
    ImmutableArray<(int Shard, string? ETag)> Take,
    ImmutableArray<(int Shard, string ETag)> Release,
    ImmutableArray<Versioned<Lease>> Forget
)
{
    private const string ShardPrefix = "shard-";
    private const string InstancePrefix = "instance-";
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(10);

    public static string NameOf(int shard) => $"{ShardPrefix}{shard}";

    public static string NameOf(string instance) => InstancePrefix + instance;

    public static ShardPlan Of(IReadOnlyCollection<Versioned<Lease>> leases, string instance, int shards, DateTimeOffset now)
    {
        var byName = leases.ToDictionary(l => l.Value.Name);
        var living = leases.Count(l => IsInstance(l) && l.Value.Until > now && l.Value.Owner != instance) + 1;
        var share = (shards + living - 1) / living;

        var held = Enumerable.Range(0, shards).Select(s => (Shard: s, Lease: byName.GetValueOrDefault(NameOf(s)))).ToList();
        var mine = held.Where(h => h.Lease?.Value.Owner == instance && h.Lease.Value.Until > now).ToList();
        var free = held.Where(h => h.Lease is null || h.Lease.Value.Until <= now);
        return new ShardPlan(
            [.. mine.Take(share).Select(h => (h.Shard, h.Lease!.ETag))],
            [.. InOwnOrder(free, instance, shards).Take(share - Math.Min(share, mine.Count)).Select(h => (h.Shard, h.Lease?.ETag))],
            [.. mine.Skip(share).Select(h => (h.Shard, h.Lease!.ETag))],
            [.. leases.Where(l => IsInstance(l) && l.Value.Until + Remembered <= now)]
        );
    }

    /// <summary>Instances that start at the same time begin at different shards, so that they don't all reach for the same ones.</summary>
    private static IEnumerable<(int Shard, Versioned<Lease>? Lease)> InOwnOrder(
        IEnumerable<(int Shard, Versioned<Lease>? Lease)> free,
        string instance,
        int shards
    )
    {
        var first = instance.Aggregate(0, (sum, c) => ((sum * 31) + c) & 0xFFFF) % shards;
        return free.OrderBy(f => (f.Shard - first + shards) % shards);
    }

    private static bool IsInstance(Versioned<Lease> lease) => lease.Value.Name.StartsWith(InstancePrefix, StringComparison.Ordinal);
}
