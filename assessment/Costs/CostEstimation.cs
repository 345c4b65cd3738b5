using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Roadmaps;

namespace DigiCheckBot.Assessment.Costs;

/// <summary>Estimates what a measure costs until the end of the plan.</summary>
public static class CostEstimation
{
    /// <summary>
    /// Each part is Amount × driver × rate; yearly parts run from the measure's end to the end of the plan, by months. Own days that recur
    /// every year are counted with the internal effort, not with the running money. An expert area's amount takes the place of all parts of its
    /// kind.
    /// </summary>
    /// <param name="endQuarter">1 to 12: the quarter with which the measure ends.</param>
    public static CostEstimate Of(Measure measure, CostBasis basis, int endQuarter)
    {
        var experts = basis.ByExperts.GetValueOrDefault(measure.Id);
        var parts = measure.Costs.Parts.Where(p => experts is null || !ExpertLines.Replace(p, experts.Amounts)).ToList();
        var drivers = parts.Select(p => p.Driver).Distinct().ToDictionary(d => d, d => basis.Drivers[d]);
        ImmutableArray<CostLine> lines =
        [
            .. parts.SelectMany(p => LineOf(p, drivers[p.Driver], basis)),
            .. experts is null ? [] : ExpertLines.Of(experts, basis),
        ];
        var months = PlanQuarters.MonthsAfter(endQuarter);
        var years = months / 12m;

        var oneOff = Sum(lines, CostTiming.Once, IsMoney);
        var perYear = Sum(lines, CostTiming.Yearly, IsMoney);
        var ownDays = lines.Where(l => !IsMoney(l)).Sum(l => l.Amount * l.DriverValue * (l.Timing == CostTiming.Once ? 1m : years));
        var own = Sum(lines, CostTiming.Once, l => !IsMoney(l)) + (Sum(lines, CostTiming.Yearly, l => !IsMoney(l)) * years);

        return InWholeEuros(oneOff, own, ownDays, perYear, perYear * years, SpreadOf(measure, experts), lines) with
        {
            MissingDrivers = [.. Ids(drivers.Values.Select(d => (d as DriverNumber.Missing)?.Driver))],
            DivergingDrivers = [.. Ids(drivers.Values.Select(d => (d as DriverNumber.Known)?.Diverging))],
            MonthsRunning = months,
            CoversWholeMunicipality = parts.Exists(p => p.CoversWholeMunicipality),
        };
    }

    private static CostSpread SpreadOf(Measure measure, ExpertCost? experts)
    {
        var spread = measure.Costs.Spread.Value;
        return new CostSpread(experts?.Amounts.Low ?? spread.Low, experts?.Amounts.High ?? spread.High);
    }

    /// <summary>Range and mean are taken from the whole euros that are shown, so that they can be re-computed from them.</summary>
    private static CostEstimate InWholeEuros(
        decimal oneOff,
        decimal own,
        decimal ownDays,
        decimal perYear,
        decimal running,
        CostSpread spread,
        ImmutableArray<CostLine> lines
    )
    {
        var likely = Euros.Whole(oneOff) + Euros.Whole(own) + Euros.Whole(running);
        var mean = Spread.MeanFactor(spread);
        return new(
            Euros.Whole(oneOff),
            Euros.Whole(own),
            ownDays,
            Euros.Whole(perYear),
            Euros.Whole(running),
            Euros.Whole(likely * mean),
            Euros.Whole(likely * spread.Low),
            Euros.Whole(likely * spread.High),
            lines,
            []
        )
        {
            Spread = spread,
            MeanFactor = mean,
        };
    }

    /// <summary>Nothing for a part whose driver has no number.</summary>
    private static IEnumerable<CostLine> LineOf(CostPart part, DriverNumber number, CostBasis basis)
    {
        if (number is DriverNumber.Known driver)
        {
            yield return LineOf(part, driver, basis);
        }
    }

    private static CostLine LineOf(CostPart part, DriverNumber.Known driver, CostBasis basis)
    {
        var rate = basis.RateOf(part.Kind);
        return new(
            part.Kind,
            part.Timing,
            part.Driver,
            part.Amount.Value,
            driver.Value,
            driver.Source,
            rate,
            part.Amount.Value * driver.Value * rate,
            part.Amount.Sources
        )
        {
            IsAssumption = part.Amount.IsAssumption,
            Why = part.Amount.Note,
            RateSource = basis.RateSourceOf(part.Kind),
            DriverWhy = driver.Source == DriverSource.Default ? basis.Drivers.NoteOn(part.Driver) : null,
        };
    }

    private static IEnumerable<DriverId> Ids(IEnumerable<DriverId?> drivers) =>
        drivers.OfType<DriverId>().Distinct().OrderBy(d => d.Value, StringComparer.Ordinal);

    private static decimal Sum(ImmutableArray<CostLine> lines, CostTiming timing, Func<CostLine, bool> which) =>
        lines.Where(l => l.Timing == timing && which(l)).Sum(l => l.Euros);

    private static bool IsMoney(CostLine line) => line.Kind != CostKind.InternalDays;
}
