using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Costs;
using DigiCheckBot.Assessment.Measures;
using DigiCheckBot.Assessment.Roadmaps;
using FsCheck;
using FsCheck.Fluent;
using static DigiCheckBot.Tests.Assessment.SomeMeasures;

namespace DigiCheckBot.Tests.Costs;

public sealed class CostTotalsTests
{
    private static readonly CostSpread NoSpread = new(1, 1);

    private static readonly Arbitrary<Measure[]> SomeDuties = (
        from count in Gen.Choose(1, 8)
        from measures in Gen.CollectToArray(Enumerable.Range(0, count), SomeDuty)
        select measures
    ).ToArbitrary();

    [Fact]
    public void The_total_is_the_sum_of_the_placed_measures() =>
        Prop.ForAll(
                SomeDuties,
                m => Propose(m) is var p && p.Totals.Expected == p.ForDepartment.Where(x => x.PlanYear > 0).Sum(x => x.Cost.Expected)
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_parts_of_the_total_add_up() =>
        Prop.ForAll(SomeDuties, m => Propose(m).Totals is var t && t.OneOffExternal + t.Internal + t.RunningInPlan == t.Expected)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_years_add_up_to_the_money_to_be_paid() =>
        Prop.ForAll(SomeDuties, m => Propose(m).Totals is var t && t.PerYear.Sum() == t.OneOffExternal + t.RunningInPlan)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_measures_does_not_matter() =>
        Prop.ForAll(SomeDuties, m => AreSame(Propose(m).Totals, Propose([.. m.Reverse()]).Totals)).QuickCheckThrowOnFailure();

    [Fact]
    public void The_expected_total_lies_within_its_range() =>
        Prop.ForAll(SomeDuties, m => Propose(m).Totals is var t && t.Low <= t.Expected && t.Expected <= t.High).QuickCheckThrowOnFailure();

    [Fact]
    public void One_measure_more_never_lowers_the_expected_total() =>
        Prop.ForAll(SomeDuties, m => CostSum.Of(m.Skip(1).Select(Placed), 0.3m).Expected <= CostSum.Of(m.Select(Placed), 0.3m).Expected)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_placed_costs_nothing() =>
        Assert.Equal((0m, 0m, 0m), CostSum.Of([], 0.3m) is var t ? (t.Low, t.Expected, t.High) : default);

    [Fact]
    public void Totals_name_what_is_missing_and_what_differs()
    {
        var basis = CostBasis.Of(Snapshot() with { Leadership = [Leader((Services, 1)), Leader((Services, 2))] }, Shown());
        var measure = Measure("m", costs: [Cost(1, driver: "beschaeftigte"), Cost(1, driver: "prozesse_ausgewaehlt")]);

        var totals = CostSum.Of([Placed(measure, basis)], 0.3m);

        Assert.Equal([new DriverId("beschaeftigte")], totals.MissingDrivers.ToArray());
        Assert.Equal([new DriverId("prozesse_ausgewaehlt")], totals.DivergingDrivers.ToArray());
    }

    [Fact]
    public void The_order_of_people_does_not_matter()
    {
        var measures = new[] { Measure("m", costs: [Cost(10, driver: "beschaeftigte")]) };
        var (one, two, three) = (Leader((People, 12)), Leader((People, 15)), Leader((People, 40)));

        Assert.Equal(Expected([one, two, three]), Expected([three, one, two]));
        Assert.NotEqual(0m, Expected([one, two, three]));

        decimal Expected(DigiCheckBot.Assessment.Interviews.Interview[] leaders) =>
            MeasureProposal.For(Snapshot(measures) with { Leadership = [.. leaders] }, Shown(), Standings()).Totals.Expected;
    }

    [Fact]
    public void One_off_money_falls_into_the_year_of_the_measure() =>
        Assert.Equal(
            (IEnumerable<decimal>)[0m, 1000m, 0m],
            MeasureProposal
                .For(Snapshot(Measure("m", spread: NoSpread)) with { YearlyBudget = [0, 1000, 1000] }, Shown(), Standings())
                .Totals.PerYear.ToArray()
        );

    [Fact]
    public void Running_money_falls_into_the_months_after_the_measure() =>
        Assert.Equal([900m, 1200m, 1200m], PerYear(Duty([Cost(1200, timing: CostTiming.Yearly)], weeks: 4)));

    [Fact]
    public void A_measure_that_crosses_years_is_paid_in_both() =>
        Assert.Equal(
            [750m, 250m, 0m],
            PerYear(
                Measure("a", priority: PriorityClass.Mandatory, effects: [], weeks: 4, spread: NoSpread, costs: []),
                Duty([Cost(1000)], weeks: 52, after: "a")
            )
        );

    [Fact]
    public void Own_days_are_no_money_to_be_paid() =>
        Assert.Equal([0m, 0m, 0m], PerYear(Duty([Cost(10, CostKind.InternalDays)], weeks: 4)));

    private static PlacedCost Placed(Measure measure) => Placed(measure, CostBasis.Of(Snapshot(), Shown()));

    private static PlacedCost Placed(Measure measure, CostBasis basis) =>
        new(
            CostEstimation.Of(measure, basis, endQuarter: 4),
            measure.Costs.Spread.Value,
            new Placement(measure.Id, 1, 4, new PlacementReason.AsEarlyAsPossible())
        );

    private static bool AreSame(CostTotals left, CostTotals right) =>
        left.PerYear.SequenceEqual(right.PerYear)
        && left with
        {
            PerYear = [],
            MissingDrivers = [],
            DivergingDrivers = [],
        } == right with { PerYear = [], MissingDrivers = [], DivergingDrivers = [] };

    private static Measure Duty(CostPart[] costs, int weeks, string? after = null) =>
        Measure("m", priority: PriorityClass.Mandatory, costs: costs, weeks: weeks, spread: NoSpread, after: after is null ? [] : [after]);

    private static decimal[] PerYear(params Measure[] measures) => [.. Propose(measures).Totals.PerYear];

    private static Gen<Measure> SomeDuty(int index) =>
        from external in Gen.Choose(0, 9999)
        from running in Gen.Choose(0, 999)
        from days in Gen.Choose(0, 99)
        from weeks in Gen.Choose(1, 52)
        from high in Gen.Choose(10, 30)
        select Measure(
            $"m{index}",
            priority: PriorityClass.Mandatory,
            costs: [Cost(external), Cost(running, timing: CostTiming.Yearly), Cost(days / 10m, CostKind.InternalDays)],
            weeks: weeks,
            spread: new(0.6m, high / 10m),
            after: index > 0 ? [$"m{index - 1}"] : []
        );
}
