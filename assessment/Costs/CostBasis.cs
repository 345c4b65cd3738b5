using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Scoring;

namespace DigiCheckBot.Assessment.Costs;

/// <summary>What amounts are multiplied by in this round.</summary>
/// <param name="InternalDayRate">Euros per own person-day.</param>
/// <param name="ExternalDayRate">Euros per external person-day.</param>
/// <param name="Overrides">The operator's own day rates among them; null: none.</param>
/// <param name="Correlation">ρ between the cost factors of two measures, 0 to 1 (parameter.kosten_spanne).</param>
public sealed record CostBasis(
    DriverNumbers Drivers,
    decimal InternalDayRate,
    decimal ExternalDayRate,
    DayRateOverrides? Overrides,
    decimal Correlation
)
{
    /// <summary>Amounts of the expert areas, by measure.</summary>
    public ImmutableSortedDictionary<MeasureId, ExpertCost> ByExperts { get; init; } =
        ImmutableSortedDictionary<MeasureId, ExpertCost>.Empty;

    /// <exception cref="CostInputException">An override, an answer or a case load of the snapshot can't be.</exception>
    public static CostBasis Of(RoundSnapshot snapshot, ShownValues shown)
    {
        CostInputs.Check(snapshot);
        var parameters = snapshot.Catalogue.Parameters;
        return new(
            new DriverNumbers(snapshot, shown),
            InternalRateOf(snapshot),
            snapshot.RateOverrides?.External ?? parameters.ExternalDayRate.Value.Likely,
            snapshot.RateOverrides,
            parameters.Correlation
        )
        {
            ByExperts = snapshot.Experts.Costs,
        };
    }

    /// <summary>Euros per own person-day: the operator's, else the catalogue's.</summary>
    public static decimal InternalRateOf(RoundSnapshot snapshot) =>
        snapshot.RateOverrides?.Internal ?? snapshot.Catalogue.Parameters.InternalDayRate.Value.Likely;

    /// <summary>Euros per unit of an amount: a day rate, or 1 for euros.</summary>
    public decimal RateOf(CostKind kind) =>
        kind switch
        {
            CostKind.InternalDays => InternalDayRate,
            CostKind.ExternalDays => ExternalDayRate,
            _ => 1m,
        };

    public RateSource RateSourceOf(CostKind kind) =>
        kind switch
        {
            CostKind.InternalDays => Overrides?.Internal is null ? RateSource.Catalogue : RateSource.Override,
            CostKind.ExternalDays => Overrides?.External is null ? RateSource.Catalogue : RateSource.Override,
            _ => RateSource.None,
        };
}
