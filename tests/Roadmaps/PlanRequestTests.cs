using DigiCheckBot.Assessment.Roadmaps;
using static DigiCheckBot.Tests.Roadmaps.SomePlans;

namespace DigiCheckBot.Tests.Roadmaps;

/// <summary>Requests that make no sense are refused in words.</summary>
public sealed class PlanRequestTests
{
    [Fact]
    public void Measures_that_wait_for_each_other_are_named() =>
        Refuses(
            Request(Item("a", after: ["b"]), Item("b", after: ["a"]), Item("c")),
            "Among these measures some wait for each other: a, b."
        );

    [Fact]
    public void A_measure_cannot_wait_for_itself() =>
        Refuses(Request(Item("a", after: ["a"])), "Among these measures some wait for each other: a.");

    [Fact]
    public void A_measure_cannot_be_there_twice() => Refuses(Request(Item("a"), Item("a")), "a is in the request twice.");

    [Fact]
    public void A_budget_cannot_be_negative() =>
        Refuses(Request() with { YearlyBudget = [1, -1, 1] }, "A yearly budget of -1 euros makes no sense.");

    [Fact]
    public void A_budget_has_as_many_years_as_the_plan() =>
        Refuses(Request() with { YearlyBudget = [1, 1] }, "The plan has 3 years, the budget 2.");

    [Fact]
    public void A_capacity_cannot_be_negative() =>
        Refuses(Request() with { CapacityDaysPerQuarter = -1 }, "A capacity of -1 days per quarter makes no sense.");

    [Fact]
    public void Without_any_days_only_what_takes_none_has_a_place()
    {
        var plan = ThreeYearPlan.For(Request(Item("a"), Item("b", days: 1)) with { CapacityDaysPerQuarter = 0 });

        Assert.Equal((1, new PlacementReason.CapacityExhausted(1)), (plan.StartOf("a"), plan.ReasonOf("b")));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    public void A_measure_takes_one_to_twelve_quarters(int duration) =>
        Refuses(Request(Item("a", duration: duration)), $"a takes {duration} quarters; a measure takes 1 to 12.");

    [Fact]
    public void A_deadline_lies_within_the_plan() =>
        Refuses(Request(Item("a", deadline: 13)), "a is due in quarter 13, which isn't in the plan.");

    [Fact]
    public void A_window_has_a_beginning_before_its_end() =>
        Refuses(
            Request(Item("a") with { EarliestYear = 3, LatestYear = 2 }),
            "a may start in the years 3 to 2; there are the years 1 to 3."
        );

    [Fact]
    public void A_measure_costs_nothing_or_more() =>
        Refuses(Request(Item("a", oneOff: -1)), "The money or the days of a are negative or too large.");

    [Fact]
    public void At_least_one_measure_runs_at_a_time() =>
        Refuses(Request() with { MaxParallel = 0 }, "At least one measure must be allowed at a time, not 0.");

    [Fact]
    public void A_plan_has_at_least_a_quarter() => Refuses(Request() with { Quarters = 0 }, "A plan has 1 to 12 quarters, not 0.");

    [Fact]
    public void More_measures_than_a_plan_takes_are_refused() =>
        Refuses(Request([.. Enumerable.Range(0, 65).Select(i => Item($"m{i}"))]), "A plan takes at most 64 measures, not 65.");

    [Fact]
    public void A_level_beyond_four_is_refused() =>
        Refuses(
            Request() with
            {
                Fields = Request().Fields.SetItem(new("f"), new FieldStanding(5, 4, 1)),
            },
            "The level, the target or the weight of f is out of range."
        );

    [Fact]
    public void An_effect_on_a_field_without_standing_does_not_count() =>
        Assert.Equal(0, ThreeYearPlan.For(Request(Item("a")) with { Fields = Request().Fields.Clear() }).Value.Gain);

    [Fact]
    public void Duties_that_cannot_all_be_met_are_a_result_and_no_error() =>
        Assert.Equal(
            2,
            ThreeYearPlan
                .For(Request(Item("a", deadline: 1), Item("b", deadline: 1), Item("c", deadline: 1)) with { MaxParallel = 1 })
                .MissedDuties.Length
        );

    private static void Refuses(PlanRequest request, string because) =>
        Assert.StartsWith(because, Assert.Throws<ArgumentException>(() => ThreeYearPlan.For(request)).Message, StringComparison.Ordinal);
}
