using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Outreach.Sharing;
using DigiCheckBot.Tests.Storage;

namespace DigiCheckBot.Tests.Outreach;

public sealed class ShardPlanTests
{
    private const int Shards = 16;
    private static readonly DateTimeOffset Now = Rows.Noon;
    private static readonly DateTimeOffset Then = Now.AddSeconds(15);

    private readonly Dictionary<string, Versioned<Lease>> _leases = [];

    [Fact]
    public void Who_is_alone_takes_all() => Assert.Equal(Shards, PlanOf("a").Take.Length);

    [Fact]
    public void Each_of_three_ends_with_its_share()
    {
        for (var round = 0; round < 4; round++)
        {
            Act("a");
            Act("b");
            Act("c");
        }

        Assert.Equal(Shards, OwnedBy("a") + OwnedBy("b") + OwnedBy("c"));
        Assert.All(["a", "b", "c"], i => Assert.InRange(OwnedBy(i), 4, 6));
    }

    [Fact]
    public void Who_comes_later_gets_a_share_too()
    {
        Act("a");
        Assert.Equal(Shards, OwnedBy("a"));
        Act("b");
        Act("a");
        Act("b");

        Assert.Equal((8, 8), (OwnedBy("a"), OwnedBy("b")));
    }

    [Fact]
    public void The_shards_of_a_dead_instance_are_free()
    {
        Act("dead");
        Expire();

        Assert.Equal(Shards, PlanOf("a").Take.Length);
    }

    [Fact]
    public void What_others_hold_is_left_to_them()
    {
        Act("a");

        Assert.Empty(PlanOf("b").Take);
    }

    [Fact]
    public void Who_stalled_finds_its_shards_with_others()
    {
        Act("slow");
        Expire();
        Act("a");

        Assert.Empty(PlanOf("slow").Keep);
    }

    [Fact]
    public void Who_stalled_and_was_not_missed_goes_on()
    {
        Act("slow");
        Expire();

        Assert.Equal(Shards, PlanOf("slow").Keep.Length);
    }

    [Fact]
    public void What_was_handed_over_rests_before_it_is_taken()
    {
        Put(new Lease(ShardPlan.NameOf(3), "", Now.AddTicks(1)));
        Assert.DoesNotContain(3, PlanOf("a").Take.Select(t => t.Shard));

        Put(new Lease(ShardPlan.NameOf(3), "", Now));
        Assert.Contains(3, PlanOf("a").Take.Select(t => t.Shard));
    }

    [Fact]
    public void Instances_that_start_at_once_begin_at_different_shards() =>
        Assert.NotEqual(PlanOf("a").Take[0].Shard, PlanOf("b").Take[0].Shard);

    [Fact]
    public void An_instance_that_has_been_gone_for_long_is_forgotten()
    {
        Put(new Lease(ShardPlan.NameOf("old"), "old", Now.AddMinutes(-11)));
        Put(new Lease(ShardPlan.NameOf("recent"), "recent", Now.AddMinutes(-9)));

        Assert.Equal(["old"], PlanOf("a").Forget.Select(f => f.Value.Owner));
    }

    private ShardPlan PlanOf(string instance) => ShardPlan.Of(_leases.Values, instance, Shards, Now);

    private int OwnedBy(string instance) =>
        _leases.Values.Count(l => l.Value.Owner == instance && l.Value.Name != ShardPlan.NameOf(instance));

    /// <summary>Does what the plan says; what is released is free at once.</summary>
    private void Act(string instance)
    {
        Put(new Lease(ShardPlan.NameOf(instance), instance, Then));
        var plan = PlanOf(instance);
        foreach (var (shard, _) in plan.Release)
        {
            Put(new Lease(ShardPlan.NameOf(shard), "", Now));
        }

        foreach (var (shard, _) in plan.Take)
        {
            Put(new Lease(ShardPlan.NameOf(shard), instance, Now));
        }
    }

    private void Expire()
    {
        foreach (var lease in _leases.Values.Select(l => l.Value with { Until = Now }).ToList())
        {
            Put(lease);
        }
    }

    private void Put(Lease lease) => _leases[lease.Name] = new Versioned<Lease>(lease, "1");
}
