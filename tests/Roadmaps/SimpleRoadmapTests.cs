using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Roadmaps;
using FsCheck;
using FsCheck.Fluent;
using static DigiCheckBot.Tests.Assessment.SomeMeasures;

namespace DigiCheckBot.Tests.Roadmaps;

public sealed class SimpleRoadmapTests
{
    private static readonly Arbitrary<PlanItem[]> SomeItems = (
        from count in Gen.Choose(1, 20)
        from items in Gen.CollectToArray(Enumerable.Range(0, count), i => SomeItem(i, i))
        select items
    ).ToArbitrary();

    private static readonly Arbitrary<PlanItem[]> SomeItemsWithCycles = (
        from count in Gen.Choose(1, 20)
        from items in Gen.CollectToArray(Enumerable.Range(0, count), i => SomeItem(i, count))
        select items
    ).ToArbitrary();

    [Theory]
    [InlineData(PriorityClass.Mandatory, 1)]
    [InlineData(PriorityClass.Prerequisite, 1)]
    [InlineData(PriorityClass.Visibility, 1)]
    [InlineData(PriorityClass.Synergy, 2)]
    [InlineData(PriorityClass.Subordinate, 3)]
    public void Each_class_has_its_year(PriorityClass priority, int year) =>
        Assert.Equal(year, Plan(Item("m", priority)).Placements.Single().Year);

    [Fact]
    public void Only_three_visible_measures_start_in_the_first_year() =>
        Assert.Equal(
            [1, 1, 1, 2, 2],
            Plan([.. Enumerable.Range(0, 5).Select(i => Item($"m{i}", PriorityClass.Visibility))]).Placements.Select(p => p.Year)
        );

    [Fact]
    public void The_visible_measures_that_bring_most_come_first()
    {
        var items = Enumerable.Range(0, 4).Select(i => Item($"m{i}", PriorityClass.Visibility, levels: (i + 1) / 4m));

        Assert.Equal("m0", Plan([.. items]).Placements.Single(p => p.Year == 2).Measure.Value);
    }

    [Fact]
    public void A_measure_waits_for_its_prerequisite()
    {
        var waiting = Plan(Item("a", PriorityClass.Mandatory, duration: 2), Item("b", PriorityClass.Mandatory, after: "a")).Placements[1];

        Assert.Equal(3, waiting.StartQuarter);
        Assert.Equal(new PlacementReason.WaitsFor(new("a")), waiting.Reason);
    }

    [Fact]
    public void A_prerequisite_comes_in_the_year_of_what_needs_it() =>
        Assert.Equal(
            [1, 1],
            Plan(Item("a", PriorityClass.Subordinate), Item("b", PriorityClass.Mandatory, after: "a")).Placements.Select(p => p.Year)
        );

    [Fact]
    public void A_long_chain_starts_early_enough_to_end_within_the_plan()
    {
        var plan = Plan(
            Item("a", PriorityClass.Subordinate, duration: 4),
            Item("b", PriorityClass.Subordinate, duration: 4, after: "a"),
            Item("c", PriorityClass.Subordinate, duration: 4, after: "b")
        );

        Assert.Equal([1, 5, 9], plan.Placements.Select(p => p.StartQuarter));
    }

    [Fact]
    public void What_does_not_fit_into_three_years_is_left_out_with_what_waits_for_it()
    {
        var plan = Plan(
            Item("a", PriorityClass.Mandatory, duration: 12),
            Item("b", PriorityClass.Mandatory, after: "a"),
            Item("c", PriorityClass.Mandatory, after: "b")
        );

        Assert.Equal(["a"], plan.Placements.Select(p => p.Measure.Value));
        Assert.Equal(
            [("b", new PlacementReason.WaitsFor(new("a"))), ("c", new PlacementReason.WaitsFor(new("b")))],
            plan.Unplaced.Select(p => (p.Measure.Value, (PlacementReason.WaitsFor)p.Reason))
        );
    }

    [Fact]
    public void A_prerequisite_that_is_no_item_counts_as_fulfilled() =>
        Assert.Equal(1, Plan(Item("b", PriorityClass.Mandatory, after: "a")).Placements.Single().StartQuarter);

    [Fact]
    public void A_duty_says_until_when() =>
        Assert.Equal(
            new PlacementReason.DutyUntil(new(2028, 12, 31)),
            Plan(Item("m", PriorityClass.Mandatory) with { DeadlineQuarter = 8 }).Placements.Single().Reason
        );

    [Fact]
    public void Any_other_measure_says_its_class() =>
        Assert.Equal(new PlacementReason.Order(PriorityClass.Synergy), Plan(Item("m", PriorityClass.Synergy)).Placements.Single().Reason);

    [Fact]
    public void A_measure_starts_no_earlier_than_decided() =>
        Assert.Equal(3, Plan(Item("m", PriorityClass.Mandatory) with { EarliestYear = 3 }).Placements.Single().Year);

    [Fact]
    public void A_measure_that_can_only_start_later_than_decided_is_left_out() =>
        Assert.Single(Plan(Item("m", PriorityClass.Subordinate) with { LatestYear = 2 }).Unplaced);

    [Fact]
    public void Nothing_starts_before_its_prerequisites_have_ended() =>
        Prop.ForAll(
                SomeItems,
                items =>
                {
                    var placed = Plan(items).Placements.ToDictionary(p => p.Measure);
                    return items.All(i =>
                        !placed.TryGetValue(i.Id, out var own) || i.After.All(a => EndsBefore(placed.GetValueOrDefault(a), own))
                    );
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_duty_that_waits_for_nothing_keeps_its_deadline() =>
        Prop.ForAll(SomeItems, items => Plan(items).Placements.All(p => p.Reason is not PlacementReason.DutyUntil || p.StartQuarter == 1))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Every_item_is_placed_or_named_even_with_cycles() =>
        Prop.ForAll(SomeItemsWithCycles, items => Plan(items) is var plan && plan.Placements.Length + plan.Unplaced.Length == items.Length)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_the_items_does_not_matter() =>
        Prop.ForAll(SomeItemsWithCycles, items => Plan(items).Placements.SequenceEqual(Plan([.. items.Reverse()]).Placements))
            .QuickCheckThrowOnFailure();

    private static bool EndsBefore(Placement? before, Placement own) =>
        before is not null && before.StartQuarter + before.DurationQuarters <= own.StartQuarter;

    private static Gen<PlanItem> SomeItem(int index, int reach) =>
        from priority in Gen.Elements(Enum.GetValues<PriorityClass>())
        from after in Gen.Choose(0, Math.Max(0, reach - 1)).ListOf(reach == 0 ? 0 : index % 3)
        from duration in Gen.Choose(1, 4)
        select Item($"m{index:00}", priority, duration) with
        {
            After = [.. after.Distinct().Select(a => new MeasureId($"m{a:00}"))],
            DeadlineQuarter = priority == PriorityClass.Mandatory ? 4 : null,
        };

    private static PlanItem Item(string id, PriorityClass priority, int duration = 1, string? after = null, decimal levels = 0.5m) =>
        new(new(id), priority, after is null ? [] : [new(after)], [new Effect(F, levels, 3)], 1000, 0, 0, duration, null);

    private static PlanResult Plan(params PlanItem[] items) =>
        SimpleRoadmap.Plan(new PlanRequest([.. items], Standings(), 2027, new(2026, 11, 22), [], 5));
}
