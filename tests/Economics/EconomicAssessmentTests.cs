using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Costs;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Economics;
using DigiCheckBot.Assessment.Measures;
using DigiCheckBot.Tests.Assessment;
using static DigiCheckBot.Tests.Assessment.SomeMeasures;
using static DigiCheckBot.Tests.Synergies.SomeResults;

namespace DigiCheckBot.Tests.Economics;

public sealed class EconomicAssessmentTests
{
    private static readonly Measure OneLevel = Measure("m", effects: [new(F, 1, 4)], costs: [Cost(2000)], spread: new(1, 1));

    [Fact]
    public void Three_years_count_one_off_cost_once_and_yearly_cost_three_times()
    {
        var cost = CostEstimation.Of(
            Measure(
                "m",
                costs: [Cost(1000), Cost(100, timing: CostTiming.Yearly), Cost(1, CostKind.InternalDays, CostTiming.Yearly)],
                spread: new(1, 1)
            ),
            CostBasis.Of(Snapshot(), Shown()),
            endQuarter: 12
        );

        Assert.Equal((1000m, 2740m), (cost.Expected, Ownership.ThreeYears(cost)));
    }

    [Fact]
    public void A_measure_brings_levels_per_thousand_euros() => Assert.Equal(0.5m, Of(OneLevel).Measures.Single().GainPerThousand);

    [Fact]
    public void The_plan_brings_no_more_than_its_target_needs()
    {
        var economics = Of(OneLevel, OneLevel with { Id = new("n") }, OneLevel with { Id = new("o") });

        Assert.Equal((2m, 0.333m), (economics.Gain, economics.GainPerThousand));
        Assert.Equal(6000m, economics.ThreeYears);
    }

    [Fact]
    public void What_costs_nothing_has_no_gain_per_euro() =>
        Assert.Null(Of(OneLevel with { Costs = OneLevel.Costs with { Parts = [] } }).Measures.Single().GainPerThousand);

    [Fact]
    public void What_costs_an_unknown_amount_has_no_gain_per_euro()
    {
        var economics = Of(Measure("m", costs: [Cost(1000), Cost(1, driver: "beschaeftigte")]));

        Assert.Equal((null, null), (economics.Measures.Single().GainPerThousand, economics.GainPerThousand));
    }

    [Fact]
    public void Without_cases_and_minutes_it_says_that_no_figure_is_possible() =>
        Assert.Equal(
            [MissingInput.Cases, MissingInput.Minutes],
            Assert.IsType<Payback.NoFigure>(Of(OneLevel).Measures.Single().Payback).Missing.ToArray()
        );

    [Fact]
    public void With_cases_and_minutes_it_gives_the_months()
    {
        var loads = ImmutableSortedDictionary<MeasureId, CaseLoad>.Empty.Add(OneLevel.Id, new(1200, 5));

        Assert.Equal(4, Assert.IsType<Payback.After>(Of(View(OneLevel), loads, dayRate: 468).Measures.Single().Payback).Months);
    }

    [Fact]
    public void A_withheld_field_enters_no_gain()
    {
        var everyone = View(OneLevel) with { Fields = ViewOf((F, new FieldOutcome.Withheld())).Fields };

        Assert.Equal(0m, Of(everyone, NoLoads).Gain);
    }

    [Fact]
    public void A_quick_picture_gives_none() =>
        Assert.Null(
            EconomicAssessment.Of(SomeMeasures.Catalogue(), null, View(OneLevel) with { Totals = null }, NoLoads, internalDayRate: 480)
        );

    [Fact]
    public void What_has_no_place_in_the_plan_does_not_count() =>
        Assert.Empty(Of(View(OneLevel) with { Measures = [Proposed(OneLevel, planYear: 0)] }, NoLoads).Measures);

    private static ImmutableSortedDictionary<MeasureId, CaseLoad> NoLoads => ImmutableSortedDictionary<MeasureId, CaseLoad>.Empty;

    private static PlanEconomics Of(params Measure[] measures) => Of(View(measures), NoLoads, catalogue: SomeMeasures.Catalogue(measures));

    private static PlanEconomics Of(
        PublishedView view,
        ImmutableSortedDictionary<MeasureId, CaseLoad> loads,
        decimal dayRate = 480,
        AssessmentCatalogue? catalogue = null
    ) => EconomicAssessment.Of(catalogue ?? SomeMeasures.Catalogue(OneLevel), null, view, loads, dayRate)!;

    /// <summary>Both Prüffelder at level 1, and the measures in the first year.</summary>
    private static PublishedView View(params Measure[] measures)
    {
        ProposedMeasure[] proposed = [.. measures.Select(m => Proposed(m))];
        var view = DigiCheckBot.Tests.Synergies.SomeResults.View(proposed);
        return view with
        {
            Fields = ViewOf((F, Rated(1)), (G, Rated(1))).Fields,
            Totals = view.Totals! with { Expected = proposed.Sum(p => p.Cost.Expected) },
        };
    }
}
