using System.Collections.Immutable;
using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.Outreach;

namespace DigiCheckBot.Outreach.Sharing;

/// <summary>
/// What one instance should do about the shards, given what all have stored: keep and take up to its fair share, hand over what is more. All
/// decide by the same rule, so that after a few rounds each has its share, without anybody in charge.
/// </summary>
/// <remarks>
/// An instance's own lease says until when it counts as living; a shard's row says whose it is and needs no renewal. A shard is free when its
/// owner's lease has run out, or when it was handed over and has rested.
/// </remarks>
/// <param name="Keep">Own shards to go on with.</param>
/// <param name="Take">Shards that are free.</param>
/// <param name="Release">Own shards that others should have.</param>
/// <param name="Forget">Leases of instances that have been gone for long.</param>
internal sealed record ShardPlan(
    ImmutableArray<int> Keep,
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

    /// <param name="instance">Counts as living, whatever is stored.</param>
    public static ShardPlan Of(IReadOnlyCollection<Versioned<Lease>> leases, string instance, int shards, DateTimeOffset now)
    {
        var living = leases.Where(l => IsInstance(l) && l.Value.Until > now).Select(l => l.Value.Owner).Append(instance).ToHashSet();
        var share = (shards + living.Count - 1) / living.Count;

        var byName = leases.ToDictionary(l => l.Value.Name);
        var all = Enumerable.Range(0, shards).Select(s => (Shard: s, Row: byName.GetValueOrDefault(NameOf(s)))).ToList();
        var mine = all.Where(s => s.Row?.Value.Owner == instance).ToList();
        var free = all.Where(s => s.Row is null || (!living.Contains(s.Row.Value.Owner) && s.Row.Value.Until <= now));
        return new ShardPlan(
            [.. mine.Take(share).Select(s => s.Shard)],
            [.. InOwnOrder(free, instance, shards).Take(Math.Max(0, share - mine.Count)).Select(s => (s.Shard, s.Row?.ETag))],
            [.. mine.Skip(share).Select(s => (s.Shard, s.Row!.ETag))],
            [.. leases.Where(l => IsInstance(l) && l.Value.Until + Remembered <= now)]
        );
    }

    /// <summary>Instances that start at the same time begin at different shards, so that they don't all reach for the same ones.</summary>
    private static IEnumerable<(int Shard, Versioned<Lease>? Row)> InOwnOrder(
        IEnumerable<(int Shard, Versioned<Lease>? Row)> free,
        string instance,
        int shards
    )
    {
        var first = StableHash.Of(instance, shards);
        return free.OrderBy(f => (f.Shard - first + shards) % shards);
    }

    private static bool IsInstance(Versioned<Lease> lease) => lease.Value.Name.StartsWith(InstancePrefix, StringComparison.Ordinal);
}
