using DigiCheckBot.Assessment.Catalogues;

namespace DigiCheckBot.Assessment.Costs;

/// <summary>The lognormal factor of a measure's cost: P10 and P90 as the catalogue's spanne, P50 = 1 (parameter.kosten_spanne).</summary>
public static class Spread
{
    /// <summary>Distance of P10 and P90 of the standard normal distribution: 2 × 1.2816.</summary>
    private const double TenthToNinetieth = 2.563;

    /// <summary>
    /// Mean of the factor, exp(σ² / 2) with σ = (ln high − ln low) / 2.563, to six decimals: logarithms differ between machines in the last
    /// bits, the result must not.
    /// </summary>
    public static decimal MeanFactor(CostSpread spread)
    {
        var sigma = (Math.Log((double)spread.High) - Math.Log((double)spread.Low)) / TenthToNinetieth;
        return Math.Round((decimal)Math.Exp(sigma * sigma / 2), 6, MidpointRounding.AwayFromZero);
    }
}
