using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Scoring;

namespace DigiCheckBot.Assessment.Costs;

/// <summary>What amounts are multiplied by in this round.</summary>
/// <param name="InternalDayRate">Euros per own person-day.</param>
/// <param name="ExternalDayRate">Euros per external person-day.</param>
public sealed record CostBasis(DriverNumbers Drivers, decimal InternalDayRate, decimal ExternalDayRate)
{
    public static CostBasis Of(RoundSnapshot snapshot, ShownValues shown) =>
        new(
            new DriverNumbers(snapshot, shown),
            snapshot.RateOverrides?.Internal ?? snapshot.Catalogue.Parameters.InternalDayRate.Value.Likely,
            snapshot.RateOverrides?.External ?? snapshot.Catalogue.Parameters.ExternalDayRate.Value.Likely
        );

    /// <summary>Euros per unit of an amount: a day rate, or 1 for euros.</summary>
    public decimal RateOf(CostKind kind) =>
        kind switch
        {
            CostKind.InternalDays => InternalDayRate,
            CostKind.ExternalDays => ExternalDayRate,
            _ => 1m,
        };
}
