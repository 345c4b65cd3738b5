using DigiCheckBot.Assessment.Roadmaps;
using FsCheck;
using FsCheck.Fluent;
using static DigiCheckBot.Tests.Roadmaps.SomePlans;

namespace DigiCheckBot.Tests.Roadmaps;

public sealed class ThreeYearPlanTests
{
    [Fact]
    public void Is_as_good_as_brute_force_on_small_requests()
    {
        var differing = Enumerable
            .Range(1, 520)
            .Select(seed => (Seed: seed, Request: Random(seed, mostItems: seed % 4 == 0 ? 6 : 4, quarters: 6)))
            .Where(r => !IsBest(r.Request))
            .Select(r => r.Seed);

        Assert.Empty(differing);
    }

    [Fact]
    public void Breaks_no_constraint() => Holds(seed => !PlanRules.Broken(Random(seed, 12), ThreeYearPlan.For(Random(seed, 12))).Any());

    [Fact]
    public void Places_every_measure_or_says_why_not() =>
        Holds(seed =>
            Random(seed, 10) is var request
            && ThreeYearPlan.For(request) is var plan
            && plan.Placements.Concat(plan.Unplaced).Select(p => p.Measure).Order().SequenceEqual(request.Items.Select(i => i.Id).Order())
            && plan.Unplaced.All(p => p.StartQuarter == 0)
        );

    [Fact]
    public void The_order_of_the_items_does_not_matter() =>
        Holds(seed =>
            Random(seed, 12) is var request
            && Same(ThreeYearPlan.For(request), ThreeYearPlan.For(request with { Items = [.. request.Items.Reverse()] }))
        );

    [Fact]
    public void The_same_request_gives_the_same_plan() =>
        Holds(seed => Same(ThreeYearPlan.For(Random(seed, 16)), ThreeYearPlan.For(Random(seed, 16))));

    [Fact]
    public void More_of_something_never_makes_it_worse() =>
        Holds(seed =>
        {
            var request = Random(seed, 16);
            var plan = ThreeYearPlan.For(request);
            var random = new Random(seed);
            var more = request with
            {
                YearlyBudget = [.. request.YearlyBudget.Select(b => b + random.Next(3_000))],
                CapacityDaysPerQuarter = request.CapacityDaysPerQuarter + random.Next(4),
                MaxParallel = request.MaxParallel + random.Next(2),
            };
            return ThreeYearPlan.For(more, plan).Value >= plan.Value;
        });

    [Fact]
    public void A_what_if_with_less_still_breaks_no_constraint() =>
        Holds(seed =>
        {
            var request = Random(seed, 12);
            var less = request with { CapacityDaysPerQuarter = request.CapacityDaysPerQuarter / 2, MaxParallel = 1 };
            return !PlanRules.Broken(less, ThreeYearPlan.For(less, ThreeYearPlan.For(request))).Any();
        });

    [Fact]
    public void No_gain_exceeds_the_bound() =>
        Holds(seed =>
            Random(seed, 5, quarters: 6) is var request
            && UpperBoundOf(ThreeYearPlan.For(request with { Items = [.. request.Items, .. Fillers] }))
                >= BruteForce.Best(request).Value.Gain
        );

    [Fact]
    public void Money_and_days_are_those_of_the_placements() =>
        Holds(seed =>
        {
            var request = Random(seed, 8);
            var plan = ThreeYearPlan.For(request);
            var money = Enumerable
                .Range(0, 3)
                .Select(year =>
                    Enumerable.Range((year * 4) + 1, 4).Sum(q => request.Items.Sum(i => PlanRules.MoneyIn(i, plan.StartOf(i.Id.Value), q)))
                );
            return money.SequenceEqual(plan.MoneyPerYear)
                && plan.Loads.All(l =>
                    request.Items.Where(i => PlanRules.Runs(i, plan.StartOf(i.Id.Value), l.Quarter)).ToList() is var running
                    && running.Count == l.Parallel
                    && running.Sum(i => i.InternalDays / i.DurationQuarters) == l.InternalDays
                );
        });

    [Fact]
    public void Nothing_to_plan_is_a_plan() => Assert.Equal(new PlanValue(0, 0, 0, 0, 0), Plan().Value);

    [Fact]
    public void The_gain_that_counts_longer_comes_first() =>
        Assert.Equal(1, ThreeYearPlan.For(Request(Item("a", levels: 0.5m), Item("b", levels: 1)) with { MaxParallel = 1 }).StartOf("b"));

    [Fact]
    public void A_duty_comes_before_what_brings_more()
    {
        var plan = ThreeYearPlan.For(Request(Item("a", levels: 4), Item("b", levels: 0, deadline: 1)) with { MaxParallel = 1 });

        Assert.Equal((2, 1), (plan.StartOf("a"), plan.StartOf("b")));
    }

    [Fact]
    public void A_duty_that_comes_too_late_is_still_done_as_early_as_it_can() =>
        Assert.Equal(1, Plan(Item("a", levels: 0, oneOff: 100, running: 100, duration: 3, deadline: 2)).StartOf("a"));

    [Fact]
    public void Twenty_measures_end_with_a_bound() =>
        Assert.InRange(
            ThreeYearPlan
                .For(Random(7, 20) with { Items = [.. Enumerable.Range(0, 20).Select(i => Item($"m{i}", days: 6))] })
                .PercentBelowBound,
            0m,
            100m
        );

    /// <summary>Too many for the exact search, and no place for any: the bound must hold all the same.</summary>
    private static IEnumerable<PlanItem> Fillers => Enumerable.Range(0, 15).Select(i => Item($"z{i}", levels: 0, days: 1200, duration: 1));

    /// <summary>From "at most so many percent below", rounded up to a tenth.</summary>
    private static decimal UpperBoundOf(PlanResult plan) =>
        plan.PercentBelowBound >= 100 ? decimal.MaxValue : plan.Value.Gain / (1 - (plan.PercentBelowBound / 100m));

    private static bool IsBest(PlanRequest request)
    {
        var (value, starts) = BruteForce.Best(request);
        var plan = ThreeYearPlan.For(request);
        return plan.Value == value && request.Items.OrderBy(i => i.Id).Select(i => plan.StartOf(i.Id.Value)).SequenceEqual(starts);
    }

    private static bool Same(PlanResult one, PlanResult other) =>
        one.Placements.SequenceEqual(other.Placements) && one.Unplaced.SequenceEqual(other.Unplaced) && one.Value == other.Value;

    private static void Holds(Func<int, bool> property) => Prop.ForAll(Seeds, property).QuickCheckThrowOnFailure();
}
