using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Costs;
using static DigiCheckBot.Tests.Assessment.SomeMeasures;

namespace DigiCheckBot.Tests.Costs;

public sealed class CostEstimationTests
{
    [Fact]
    public void Purchases_are_counted_as_they_are() => Assert.Equal(1000m, Of(Cost(1000)).OneOffExternal);

    [Fact]
    public void External_days_are_paid_at_the_external_rate() => Assert.Equal(2100m, Of(Cost(2, CostKind.ExternalDays)).OneOffExternal);

    [Fact]
    public void Own_days_are_valued_apart()
    {
        var estimate = Of(Cost(2, CostKind.InternalDays));

        Assert.Equal((0m, 960m, 2m), (estimate.OneOffExternal, estimate.Internal, estimate.InternalDays));
    }

    [Fact]
    public void The_operators_own_day_rates_act_at_once()
    {
        var basis = CostBasis.Of(Snapshot() with { RateOverrides = new(Internal: null, External: 1200) }, Shown());
        var estimate = Of(basis, 1, Cost(2, CostKind.ExternalDays), Cost(2, CostKind.InternalDays));

        Assert.Equal((2400m, 960m), (estimate.OneOffExternal, estimate.Internal));
    }

    [Theory]
    [InlineData(1, 3300)]
    [InlineData(4, 2400)]
    [InlineData(8, 1200)]
    [InlineData(12, 0)]
    public void Running_cost_begins_with_the_end_of_the_measure(int endQuarter, int expected)
    {
        var estimate = Of(Basis, endQuarter, Cost(1200, timing: CostTiming.Yearly));

        Assert.Equal((1200m, (decimal)expected), (estimate.RunningPerYear, estimate.RunningInPlan));
    }

    [Fact]
    public void Own_days_of_every_year_are_no_running_money()
    {
        var estimate = Of(Basis, 4, Cost(40, CostKind.InternalDays, CostTiming.Yearly));

        Assert.Equal((0m, 80m, 38_400m), (estimate.RunningInPlan, estimate.InternalDays, estimate.Internal));
    }

    [Fact]
    public void A_missing_driver_is_named_and_its_part_left_out()
    {
        var estimate = Of(Cost(1000), Cost(50, driver: "beschaeftigte"), Cost(20, driver: "arbeitsplaetze"));

        Assert.Equal([new DriverId("beschaeftigte")], estimate.MissingDrivers.ToArray());
        Assert.Equal(1000m, estimate.OneOffExternal);
        Assert.Single(estimate.Lines);
    }

    [Fact]
    public void Every_line_can_be_computed_again()
    {
        var lines = Of(Cost(2.5m, CostKind.ExternalDays), Cost(0.6m, CostKind.InternalDays, driver: "prozesse_ausgewaehlt"), Cost(7)).Lines;

        Assert.All(lines, l => Assert.Equal(l.Euros, l.Amount * l.DriverValue * l.Rate));
        Assert.Equal([2625m, 864m, 7m], lines.Select(l => l.Euros));
    }

    [Fact]
    public void A_line_names_its_sources()
    {
        var part = Cost(1000) with { Amount = new(1000, ["Q60"], false, null) };

        Assert.Equal(["Q60"], Of(part).Lines.Single().Sources.ToArray());
    }

    [Fact]
    public void A_line_says_where_the_driver_comes_from() =>
        Assert.Equal(DriverSource.Default, Of(Cost(1, driver: "prozesse_ausgewaehlt")).Lines.Single().DriverSource);

    [Fact]
    public void A_line_says_why_its_amount_is_assumed()
    {
        var part = Cost(1000) with { Amount = new(1000, [], true, "Erfahrung") };

        var line = Of(part).Lines.Single();

        Assert.Equal((true, "Erfahrung"), (line.IsAssumption, line.Why));
    }

    [Fact]
    public void A_line_says_where_the_rate_comes_from()
    {
        var basis = CostBasis.Of(Snapshot() with { RateOverrides = new(Internal: null, External: 1200) }, Shown());
        var lines = Of(basis, 1, Cost(1, CostKind.ExternalDays), Cost(1, CostKind.InternalDays), Cost(1)).Lines;

        Assert.Equal([RateSource.Override, RateSource.Catalogue, RateSource.None], lines.Select(l => l.RateSource));
    }

    [Fact]
    public void An_override_is_shown_where_it_acts()
    {
        var basis = CostBasis.Of(Snapshot() with { DriverOverrides = Empty.Add("beschaeftigte", 20) }, Shown());
        var line = Of(basis, 1, Cost(50, driver: "beschaeftigte")).Lines.Single();

        Assert.Equal((1000m, DriverSource.Override), (line.Euros, line.DriverSource));
    }

    [Fact]
    public void Leaders_who_differ_are_named_with_the_measure()
    {
        var basis = CostBasis.Of(Snapshot() with { Leadership = [Leader((People, 10)), Leader((People, 20))] }, Shown());

        Assert.Equal([new DriverId("beschaeftigte")], Of(basis, 1, Cost(50, driver: "arbeitsplaetze")).DivergingDrivers.ToArray());
        Assert.Empty(Of(basis, 1, Cost(50)).DivergingDrivers);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(12)]
    public void The_printed_numbers_give_the_printed_amounts(int endQuarter)
    {
        var estimate = Of(
            Basis,
            endQuarter,
            Cost(3, CostKind.ExternalDays),
            Cost(2.5m, CostKind.InternalDays),
            Cost(700, timing: CostTiming.Yearly)
        );

        Assert.Equal(
            estimate.RunningInPlan,
            Math.Round(estimate.RunningPerYear * estimate.MonthsRunning / 12, MidpointRounding.AwayFromZero)
        );
        Assert.Equal(estimate.Expected, Math.Round(estimate.Likely() * estimate.MeanFactor, MidpointRounding.AwayFromZero));
        Assert.Equal(estimate.High, Math.Round(estimate.Likely() * estimate.Spread.High, MidpointRounding.AwayFromZero));
    }

    [Fact]
    public void Without_spread_the_expected_is_the_likely_amount()
    {
        var estimate = CostEstimation.Of(Measure("m", spread: new(1, 1)), Basis, 1);

        Assert.Equal((1000m, 1000m, 1000m), (estimate.Low, estimate.Expected, estimate.High));
    }

    /// <summary>
    /// The worked example of the documentation: one-for-all online services for three processes, end of quarter 5.
    /// <code>
    /// external days, once     2   × 1 × 1,050 €                    =  2,100 €
    /// external days, once     3.3 × 3 × 1,050 €                    = 10,395 €   one-off 12,495 €
    /// own days, once          2   × 1 ×   480 €                    =    960 €
    /// own days, once          4   × 3 ×   480 €                    =  5,760 €   internal 6,720 € (14 days)
    /// euros, every year   1,500   × 1, 21 of 36 months remain      =  2,625 €   running
    /// likely                                                         21,840 €
    /// σ = (ln 1.7 − ln 0.6) / 2.563 = 0.40634, exp(σ² / 2) = 1.08606
    /// expected 23,720 €, planning range 13,104 € to 37,128 €
    /// </code>
    /// </summary>
    [Fact]
    public void Agrees_with_the_worked_example()
    {
        var measure = Measure(
            "M-OZ-03",
            costs:
            [
                Cost(2, CostKind.ExternalDays),
                Cost(3.3m, CostKind.ExternalDays, driver: "prozesse_ausgewaehlt"),
                Cost(2, CostKind.InternalDays),
                Cost(4, CostKind.InternalDays, driver: "prozesse_ausgewaehlt"),
                Cost(1500, timing: CostTiming.Yearly),
            ],
            spread: new(0.6m, 1.7m)
        );

        var estimate = CostEstimation.Of(measure, Basis, endQuarter: 5);

        Assert.Equal([2100m, 10_395m, 960m, 5760m, 1500m], estimate.Lines.Select(l => l.Euros));
        Assert.Equal((12_495m, 6720m, 14m), (estimate.OneOffExternal, estimate.Internal, estimate.InternalDays));
        Assert.Equal((1500m, 2625m), (estimate.RunningPerYear, estimate.RunningInPlan));
        Assert.Equal(1.08606m, Spread.MeanFactor(measure.Costs.Spread.Value));
        Assert.Equal((13_104m, 23_720m, 37_128m), (estimate.Low, estimate.Expected, estimate.High));
    }

    private static CostBasis Basis => CostBasis.Of(Snapshot(), Shown());

    private static CostEstimate Of(params CostPart[] parts) => Of(Basis, 1, parts);

    private static CostEstimate Of(CostBasis basis, int endQuarter, params CostPart[] parts) =>
        CostEstimation.Of(Measure("m", costs: parts), basis, endQuarter);
}
