using System.Collections.Concurrent;
using DigiCheckBot.Assessment.Catalogues;

namespace DigiCheckBot.Assessment.Costs;

/// <summary>A measure's likely amount and how far it spreads.</summary>
/// <param name="Likely">Euros, not negative.</param>
public sealed record UncertainCost(MeasureId Measure, decimal Likely, CostSpread Spread);

/// <summary>
/// P10 and P90 of a sum of measures (planning range, Planungsspanne) by 20,000 draws: cost_j = likely_j × exp(σ_j Z_j) with
/// Z_j = √ρ G + √(1 − ρ) ε_j, one factor for all parts of a measure (parameter.kosten_spanne).
/// </summary>
/// <remarks>
/// The draws are stratified (<see cref="StratifiedDraws"/>) and belong to the measure's id: a measure keeps them whatever else is in the
/// plan, and the order of measures doesn't matter. Only sums, products, roots and integers enter,
/// so every machine gets the same euros: see <see cref="PortableMath"/>.
/// </remarks>
public static class CostRange
{
    public const int Draws = StratifiedDraws.Count;

    /// <summary>The upper half of the strata; the lower half is the same with a minus.</summary>
    private static readonly double[] Normal =
    [
        .. Enumerable.Range(Draws / 2, Draws / 2).Select(k => PortableMath.NormalQuantile((k + 0.5) / Draws)),
    ];

    /// <summary>A catalogue has few spreads; their tables are kept. That changes no result, only how long it takes.</summary>
    private static readonly ConcurrentDictionary<(CostSpread Spread, decimal Correlation), Factors> Known = new();

    private const int MostKnown = 32;

    /// <param name="correlation">ρ between the factors of two measures, 0 to 1.</param>
    /// <returns>Whole euros; 0 and 0 for nothing.</returns>
    public static (decimal Low, decimal High) Of(IEnumerable<UncertainCost> costs, decimal correlation)
    {
        var groups = costs.Where(c => c.Likely > 0).GroupBy(c => c.Spread).OrderBy(g => g.Key.Low).ThenBy(g => g.Key.High).ToList();
        if (groups.Count == 0)
        {
            return (0m, 0m);
        }

        var sums = new double[Draws];
        foreach (var group in groups)
        {
            var factors = FactorsOf(group.Key, correlation);
            foreach (var cost in group.OrderBy(c => c.Measure))
            {
                Add(sums, (double)cost.Likely, factors, new StratifiedDraws(cost.Measure.Value));
            }
        }

        return (AtRank(sums, Draws / 10), AtRank(sums, Draws * 9 / 10));
    }

    private static Factors FactorsOf(CostSpread spread, decimal correlation)
    {
        if (Known.TryGetValue((spread, correlation), out var known))
        {
            return known;
        }

        var sigma = Spread.Sigma(spread);
        var factors = new Factors(
            Exponentials(sigma * Math.Sqrt((double)correlation)),
            Exponentials(sigma * Math.Sqrt(1 - (double)correlation))
        );
        return Known.Count < MostKnown ? Known.GetOrAdd((spread, correlation), factors) : factors;
    }

    private static double[] Exponentials(double sigma)
    {
        var factors = new double[Draws];
        for (var k = 0; k < Normal.Length; k++)
        {
            var factor = PortableMath.Exp(sigma * Normal[k]);
            factors[Normal.Length + k] = factor;
            factors[Normal.Length - 1 - k] = 1 / factor;
        }

        return factors;
    }

    private static void Add(double[] sums, double likely, Factors factors, StratifiedDraws draws)
    {
        var (shared, own) = factors;
        for (var slab = 0; slab < StratifiedDraws.Slabs; slab++)
        {
            var first = slab * StratifiedDraws.PerSlab;
            var strata = draws.Next();
            for (var i = 0; i < strata.Length; i++)
            {
                sums[first + i] += likely * (shared[first + i] * own[strata[i]]);
            }
        }
    }

    /// <summary>The order statistic itself: a tenth of the draws isn't above the 2,000th.</summary>
    private static decimal AtRank(double[] sums, int rank) => Euros.Whole((decimal)OrderStatistic.Of(sums, rank));

    /// <param name="Shared">exp(σ √ρ G) by stratum of G.</param>
    /// <param name="Own">exp(σ √(1 − ρ) ε) by stratum of ε.</param>
    private sealed record Factors(double[] Shared, double[] Own);
}
