using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Roadmaps;

namespace DigiCheckBot.Assessment.Costs;

/// <summary>Estimates what a measure costs until the end of the plan.</summary>
public static class CostEstimation
{
    /// <summary>
    /// Each part is Amount × driver × rate; yearly parts run from the measure's end to the end of the plan, by months. Own days that recur
    /// every year are counted with the internal effort, not with the running money.
    /// </summary>
    /// <param name="endQuarter">1 to 12: the quarter with which the measure ends.</param>
    public static CostEstimate Of(Measure measure, CostBasis basis, int endQuarter)
    {
        var (lines, missing) = Lines(measure.Costs.Parts, basis);
        var years = PlanQuarters.MonthsAfter(endQuarter) / 12m;

        var oneOff = Sum(lines, CostTiming.Once, IsMoney);
        var perYear = Sum(lines, CostTiming.Yearly, IsMoney);
        var ownDays = lines.Where(l => !IsMoney(l)).Sum(l => l.Amount * l.DriverValue * (l.Timing == CostTiming.Once ? 1m : years));
        var own = Sum(lines, CostTiming.Once, l => !IsMoney(l)) + (Sum(lines, CostTiming.Yearly, l => !IsMoney(l)) * years);

        return InWholeEuros(oneOff, own, ownDays, perYear, perYear * years, measure.Costs.Spread.Value, lines, missing);
    }

    /// <summary>Range and mean are taken from the whole euros that are shown, so that they can be re-computed from them.</summary>
    private static CostEstimate InWholeEuros(
        decimal oneOff,
        decimal own,
        decimal ownDays,
        decimal perYear,
        decimal running,
        CostSpread spread,
        ImmutableArray<CostLine> lines,
        ImmutableArray<DriverId> missing
    )
    {
        var likely = Euros.Whole(oneOff) + Euros.Whole(own) + Euros.Whole(running);
        return new(
            Euros.Whole(oneOff),
            Euros.Whole(own),
            ownDays,
            Euros.Whole(perYear),
            Euros.Whole(running),
            Euros.Whole(likely * Spread.MeanFactor(spread)),
            Euros.Whole(likely * spread.Low),
            Euros.Whole(likely * spread.High),
            lines,
            missing
        );
    }

    private static (ImmutableArray<CostLine> Lines, ImmutableArray<DriverId> Missing) Lines(ImmutableArray<CostPart> parts, CostBasis basis)
    {
        var lines = ImmutableArray.CreateBuilder<CostLine>(parts.Length);
        var missing = ImmutableArray.CreateBuilder<DriverId>();
        foreach (var part in parts)
        {
            switch (basis.Drivers[part.Driver])
            {
                case DriverNumber.Known known:
                    lines.Add(LineOf(part, known, basis.RateOf(part.Kind)));
                    break;
                case DriverNumber.Missing unknown:
                    missing.Add(unknown.Driver);
                    break;
            }
        }

        return (lines.ToImmutable(), [.. missing.Distinct()]);
    }

    private static CostLine LineOf(CostPart part, DriverNumber.Known driver, decimal rate) =>
        new(
            part.Kind,
            part.Timing,
            part.Driver,
            part.Amount.Value,
            driver.Value,
            driver.Source,
            rate,
            part.Amount.Value * driver.Value * rate,
            part.Amount.Sources
        );

    private static decimal Sum(ImmutableArray<CostLine> lines, CostTiming timing, Func<CostLine, bool> which) =>
        lines.Where(l => l.Timing == timing && which(l)).Sum(l => l.Euros);

    private static bool IsMoney(CostLine line) => line.Kind != CostKind.InternalDays;
}
