using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Costs;
using DigiCheckBot.Assessment.Economics;
using FsCheck;
using FsCheck.Fluent;
using static DigiCheckBot.Tests.Assessment.SomeMeasures;

namespace DigiCheckBot.Tests.Economics;

public sealed class PaybackRuleTests
{
    private const decimal DayRate = 468m;

    /// <summary>468 minutes a day at 468 € make one euro a minute: 1,200 cases of 5 minutes save 6,000 € a year, 500 € a month.</summary>
    private static readonly CaseLoad SixThousand = new(CasesPerYear: 1200, MinutesSavedPerCase: 5);

    [Fact]
    public void A_measure_pays_back_after_its_cost_divided_by_what_it_saves() =>
        Assert.Equal(new Payback.After(6, SavedPerYear: 6000, RunningPerYear: 0), Of(SixThousand, Cost(3000)));

    [Fact]
    public void A_month_begun_counts_as_one() => Assert.Equal(7, Months(Of(SixThousand, Cost(3001))));

    [Fact]
    public void Running_cost_is_taken_from_the_saving() =>
        Assert.Equal(
            new Payback.After(12, SavedPerYear: 6000, RunningPerYear: 3000),
            Of(SixThousand, Cost(3000), Cost(3000, timing: CostTiming.Yearly))
        );

    [Fact]
    public void Own_days_count_at_the_day_rate() => Assert.Equal(12, Months(Of(SixThousand, Cost(12.5m, CostKind.InternalDays))));

    [Fact]
    public void Costs_are_expected_ones()
    {
        var cost = CostEstimation.Of(Measure("m", costs: [Cost(3000)], spread: new(0.4m, 2.5m)), Basis, 4);

        Assert.Equal(8, Months(PaybackRule.Of(cost, SixThousand, DayRate)));
    }

    [Fact]
    public void What_costs_nothing_has_paid_back_at_once() => Assert.Equal(0, Months(Of(SixThousand)));

    [Fact]
    public void A_saving_below_the_running_cost_never_pays_back() =>
        Assert.Equal(new Payback.Never(6000, 6000), Of(SixThousand, Cost(6000, timing: CostTiming.Yearly)));

    [Fact]
    public void Without_cases_and_minutes_no_figure_is_possible() =>
        Assert.Equal([MissingInput.Cases, MissingInput.Minutes], Missing(Of(null, Cost(1))));

    [Fact]
    public void Without_minutes_no_figure_is_possible() => Assert.Equal([MissingInput.Minutes], Missing(Of(new(1200, null), Cost(1))));

    [Fact]
    public void Without_cases_no_figure_is_possible() => Assert.Equal([MissingInput.Cases], Missing(Of(new(null, 5), Cost(1))));

    [Fact]
    public void Without_the_whole_cost_no_figure_is_possible() =>
        Assert.Equal([MissingInput.Costs], Missing(Of(SixThousand, Cost(1, driver: "beschaeftigte"))));

    [Fact]
    public void More_cases_never_pay_back_later() =>
        Prop.ForAll(
                Gen.Choose(1, 2000).Three().ToArbitrary(),
                x => Months(Of(new(x.Item1 + x.Item2, 5), Cost(x.Item3))) <= Months(Of(new(x.Item1, 5), Cost(x.Item3)))
            )
            .QuickCheckThrowOnFailure();

    private static CostBasis Basis => CostBasis.Of(Snapshot() with { RateOverrides = new(DayRate, null) }, Shown());

    private static Payback Of(CaseLoad? load, params CostPart[] costs) =>
        PaybackRule.Of(CostEstimation.Of(Measure("m", costs: costs, spread: new(1, 1)), Basis, endQuarter: 4), load, DayRate);

    private static int Months(Payback payback) => Assert.IsType<Payback.After>(payback).Months;

    private static MissingInput[] Missing(Payback payback) => [.. Assert.IsType<Payback.NoFigure>(payback).Missing];
}
