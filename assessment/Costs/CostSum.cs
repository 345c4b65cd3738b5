using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Roadmaps;

namespace DigiCheckBot.Assessment.Costs;

/// <summary>
/// Adds up expected values, which is exact (sums of likely values would be too low). Whole euros per measure are added, so the printed
/// parts give the printed total. The range is simulated (<see cref="CostRange"/>): the sum of the measures' ranges would be too wide.
/// </summary>
public static class CostSum
{
    /// <param name="measures">Each measure once.</param>
    /// <param name="correlation">ρ between the cost factors of two measures, 0 to 1.</param>
    public static CostTotals Of(IEnumerable<PlacedCost> measures, decimal correlation)
    {
        var placed = measures.ToList();
        var totals = Expected([.. placed.Select(Of)]);
        var range = CostRange.Of(placed.Select(p => new UncertainCost(p.Placement.Measure, p.Estimate.Likely(), p.Spread)), correlation);
        return totals with
        {
            // Expected values are rounded per measure, so that they could miss the range of trifling sums by a euro.
            Low = Math.Min(range.Low, totals.Expected),
            High = Math.Max(range.High, totals.Expected),
            MissingDrivers = Once(placed, e => e.MissingDrivers),
            DivergingDrivers = Once(placed, e => e.DivergingDrivers),
        };
    }

    private static ImmutableArray<DriverId> Once(List<PlacedCost> placed, Func<CostEstimate, ImmutableArray<DriverId>> drivers) =>
        [.. placed.SelectMany(p => drivers(p.Estimate)).Distinct().OrderBy(d => d.Value, StringComparer.Ordinal)];

    private static CostTotals Expected(List<CostTotals> sums) =>
        new(
            sums.Sum(s => s.OneOffExternal),
            sums.Sum(s => s.Internal),
            sums.Sum(s => s.InternalDays),
            sums.Sum(s => s.RunningInPlan),
            sums.Sum(s => s.Expected),
            [.. Enumerable.Range(0, 3).Select(year => sums.Sum(s => s.PerYear[year]))]
        );

    private static CostTotals Of(PlacedCost placed)
    {
        var (estimate, factor) = (placed.Estimate, Spread.MeanFactor(placed.Spread));
        var parts = Euros.AddingUp(estimate.OneOffExternal * factor, estimate.RunningInPlan * factor, estimate.Internal * factor);
        return new(parts[0], parts[2], estimate.InternalDays, parts[1], estimate.Expected, PerYear(placed, factor));
    }

    /// <summary>One-off money evenly over the quarters in which the measure runs, running money by months after its end.</summary>
    private static ImmutableArray<decimal> PerYear(PlacedCost placed, decimal factor)
    {
        var untilEndOf = Enumerable.Range(1, 3).Select(year => SpentBy(placed, year * PlanQuarters.PerYear) * factor).ToList();
        return Euros.AddingUp(untilEndOf[0], untilEndOf[1] - untilEndOf[0], untilEndOf[2] - untilEndOf[1]);
    }

    private static decimal SpentBy(PlacedCost placed, int quarter)
    {
        var (start, duration) = (placed.Placement.StartQuarter, placed.Placement.DurationQuarters);
        var end = start + duration - 1;
        var ran = Math.Clamp(quarter - start + 1, 0, duration);
        var oneOff = placed.Estimate.OneOffExternal * ran / duration;

        return quarter <= end ? oneOff : oneOff + (placed.Estimate.RunningInPlan * (quarter - end) / (PlanQuarters.Count - end));
    }
}

/// <summary>A measure's cost and when it falls due.</summary>
public sealed record PlacedCost(CostEstimate Estimate, CostSpread Spread, Placement Placement);
