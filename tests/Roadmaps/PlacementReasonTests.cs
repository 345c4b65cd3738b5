using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Roadmaps;
using static DigiCheckBot.Tests.Roadmaps.SomePlans;

namespace DigiCheckBot.Tests.Roadmaps;

public sealed class PlacementReasonTests
{
    [Fact]
    public void What_starts_with_the_plan_says_so() => Assert.Equal(new PlacementReason.AsEarlyAsPossible(), Plan(Item("a")).ReasonOf("a"));

    [Fact]
    public void What_waits_names_the_prerequisite_that_ends_last() =>
        Assert.Equal(
            new PlacementReason.WaitsFor(new("b")),
            Plan(Item("a"), Item("b", duration: 2), Item("c", after: ["a", "b"])).ReasonOf("c")
        );

    [Fact]
    public void What_waits_for_others_names_the_milestone()
    {
        var plan = ThreeYearPlan.For(Request(Item("a", after: ["k"])) with { Milestones = Milestone("k", 4) });

        Assert.Equal((5, new PlacementReason.WaitsFor(new("k"))), (plan.StartOf("a"), plan.ReasonOf("a")));
    }

    [Fact]
    public void A_milestone_before_the_plan_holds_nothing_up() =>
        Assert.Equal(1, ThreeYearPlan.For(Request(Item("a", after: ["k"])) with { Milestones = Milestone("k", -3) }).StartOf("a"));

    [Fact]
    public void A_prerequisite_that_is_neither_item_nor_milestone_counts_as_fulfilled() =>
        Assert.Equal(1, Plan(Item("a", after: ["k"])).StartOf("a"));

    [Fact]
    public void A_milestone_after_the_plan_leaves_no_place()
    {
        var plan = ThreeYearPlan.For(Request(Item("a", after: ["k"])) with { Milestones = Milestone("k", 12) });

        Assert.Equal((0, new PlacementReason.WaitsFor(new("k"))), (plan.StartOf("a"), plan.ReasonOf("a")));
    }

    [Fact]
    public void A_decision_sets_the_year()
    {
        var plan = Plan(Item("a") with { EarliestYear = 2, LatestYear = 2 });

        Assert.Equal((5, new PlacementReason.Decided(2, 2)), (plan.StartOf("a"), plan.ReasonOf("a")));
    }

    [Fact]
    public void A_decision_for_too_early_a_year_leaves_no_place()
    {
        var plan = Plan(Item("a", duration: 5), Item("b", after: ["a"]) with { LatestYear = 1 });

        Assert.Equal(new PlacementReason.WaitsFor(new("a")), plan.ReasonOf("b"));
    }

    [Fact]
    public void What_was_decided_against_has_no_place() =>
        Assert.Equal(new PlacementReason.LeftOut(), Without("a", Item("a")).ReasonOf("a"));

    [Fact]
    public void What_needs_something_that_was_decided_against_names_it()
    {
        var plan = Without("a", Item("a"), Item("b", after: ["a"]), Item("c", after: ["b"]));

        Assert.Equal(
            (new PlacementReason.NeedsLeftOut(new("a")), new PlacementReason.NeedsLeftOut(new("a"))),
            (plan.ReasonOf("b"), plan.ReasonOf("c"))
        );
    }

    [Fact]
    public void What_needs_a_municipal_measure_that_was_decided_against_names_it() =>
        Assert.Equal(new PlacementReason.NeedsLeftOut(new("k")), Without("k", Item("b", after: ["k"])).ReasonOf("b"));

    [Fact]
    public void What_takes_longer_than_the_plan_says_so() =>
        Assert.Equal(
            new PlacementReason.DoesNotFit(),
            ThreeYearPlan.For(Request(Item("a", duration: 5)) with { Quarters = 4 }).ReasonOf("a")
        );

    [Fact]
    public void A_duty_in_time_says_until_when() =>
        Assert.Equal(new PlacementReason.DutyUntil(new(2028, 6, 30)), Plan(Item("a", deadline: 6)).ReasonOf("a"));

    [Fact]
    public void What_waits_for_money_names_the_year()
    {
        var plan = ThreeYearPlan.For(
            Request(Item("a", levels: 1, oneOff: 800), Item("b", oneOff: 800)) with
            {
                YearlyBudget = [1000, 1000, 1000],
            }
        );

        Assert.Equal((5, new PlacementReason.BudgetExhausted(1)), (plan.StartOf("b"), plan.ReasonOf("b")));
    }

    [Fact]
    public void What_the_money_never_suffices_for_names_the_first_year()
    {
        var plan = ThreeYearPlan.For(Request(Item("a", oneOff: 800)) with { YearlyBudget = [700, 700, 700] });

        Assert.Equal(new PlacementReason.BudgetExhausted(1), plan.ReasonOf("a"));
    }

    [Fact]
    public void What_waits_for_days_names_the_quarter()
    {
        var plan = Plan(Item("a", levels: 1, days: 8), Item("b", days: 8));

        Assert.Equal((2, new PlacementReason.CapacityExhausted(1)), (plan.StartOf("b"), plan.ReasonOf("b")));
    }

    [Fact]
    public void What_waits_for_a_free_place_names_the_quarter()
    {
        var plan = ThreeYearPlan.For(Request(Item("a", levels: 1), Item("b")) with { MaxParallel = 1 });

        Assert.Equal((2, new PlacementReason.ParallelLimit(1)), (plan.StartOf("b"), plan.ReasonOf("b")));
    }

    [Fact]
    public void What_brings_nothing_beside_the_others_has_no_place() =>
        Assert.Equal(new PlacementReason.BringsNothingMore(), Plan(Item("a", levels: 4, oneOff: 1), Item("b", oneOff: 2)).ReasonOf("b"));

    [Fact]
    public void What_would_only_cost_more_earlier_says_so()
    {
        var plan = Plan(Item("a", duration: 4), Item("b", levels: 0, running: 100), Item("c", after: ["a", "b"]));

        Assert.Equal((4, new PlacementReason.NoGainEarlier()), (plan.StartOf("b"), plan.ReasonOf("b")));
    }

    private static ImmutableSortedDictionary<MeasureId, int> Milestone(string id, int quarter) =>
        ImmutableSortedDictionary<MeasureId, int>.Empty.Add(new(id), quarter);

    private static PlanResult Without(string id, params PlanItem[] items) =>
        ThreeYearPlan.For(Request(items) with { LeftOut = [new MeasureId(id)] });
}
