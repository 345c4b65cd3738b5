using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Costs;

namespace DigiCheckBot.Assessment.Economics;

/// <summary>
/// What it costs to have a measure for three years (Gesamtkosten über drei Jahre), wherever it stands in the plan: once what falls due once,
/// and three whole years of what falls due every year, money and valued own days, times the mean of the cost factor. Unlike
/// <see cref="CostEstimate.Expected"/>, which ends with the plan, it makes an early and a late measure comparable.
/// </summary>
public static class Ownership
{
    public const int Years = 3;

    /// <returns>Expected euros, whole.</returns>
    public static decimal ThreeYears(CostEstimate cost) => Euros.Whole(Once(cost) + (Years * PerYear(cost)));

    /// <summary>Expected euros that fall due once, not rounded.</summary>
    public static decimal Once(CostEstimate cost) => Sum(cost, CostTiming.Once);

    /// <summary>Expected euros per year, not rounded.</summary>
    public static decimal PerYear(CostEstimate cost) => Sum(cost, CostTiming.Yearly);

    private static decimal Sum(CostEstimate cost, CostTiming timing) =>
        cost.Lines.Where(l => l.Timing == timing).Sum(l => l.Euros) * cost.MeanFactor;
}
