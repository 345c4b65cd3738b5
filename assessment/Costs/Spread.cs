using DigiCheckBot.Assessment.Catalogues;

namespace DigiCheckBot.Assessment.Costs;

/// <summary>The lognormal factor of a measure's cost: P10 and P90 as the catalogue's spanne, P50 = 1 (parameter.kosten_spanne).</summary>
public static class Spread
{
    /// <summary>Distance of P10 and P90 of the standard normal distribution: 2 × 1.2816.</summary>
    private const double TenthToNinetieth = 2.563;

    /// <summary>σ = (ln high − ln low) / 2.563.</summary>
    public static double Sigma(CostSpread spread) =>
        (PortableMath.Log((double)spread.High) - PortableMath.Log((double)spread.Low)) / TenthToNinetieth;

    /// <summary>Mean of the factor, exp(σ² / 2), to six decimals, so that it can be printed and the mean computed again.</summary>
    public static decimal MeanFactor(CostSpread spread)
    {
        var sigma = Sigma(spread);
        return Math.Round((decimal)PortableMath.Exp(sigma * sigma / 2), 6, MidpointRounding.AwayFromZero);
    }
}
