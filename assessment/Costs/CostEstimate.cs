using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;

namespace DigiCheckBot.Assessment.Costs;

/// <summary>
/// What a measure costs until the end of the three-year plan, in euros. All amounts are planning values (Planungswerte).
/// </summary>
/// <param name="OneOffExternal">Purchases and external days, once.</param>
/// <param name="Internal">Own person-days valued at the internal day rate; yearly ones by months until the end of the plan.</param>
/// <param name="InternalDays">The same person-days, unvalued.</param>
/// <param name="RunningPerYear">Euros per year after the measure's end.</param>
/// <param name="RunningInPlan">Running cost within the plan: per year × remaining months / 12.</param>
/// <param name="Expected">Mean of one-off + internal + running in plan: likely amount × exp(σ² / 2).</param>
/// <param name="Low">P10 of that sum (planning range).</param>
/// <param name="High">P90 of that sum.</param>
/// <param name="MissingDrivers">Drivers without number: then the figures are incomplete and this is said.</param>
public sealed record CostEstimate(
    decimal OneOffExternal,
    decimal Internal,
    decimal InternalDays,
    decimal RunningPerYear,
    decimal RunningInPlan,
    decimal Expected,
    decimal Low,
    decimal High,
    ImmutableArray<CostLine> Lines,
    ImmutableArray<DriverId> MissingDrivers
);

/// <summary>One part with the numbers put in: <c>Amount × DriverValue (× Rate) = Euros</c>.</summary>
/// <param name="Rate">Euros per person-day; 1 for euro amounts.</param>
/// <param name="Sources">Ids of sources; empty: an assumption.</param>
public sealed record CostLine(
    CostKind Kind,
    CostTiming Timing,
    DriverId Driver,
    decimal Amount,
    decimal DriverValue,
    DriverSource DriverSource,
    decimal Rate,
    decimal Euros,
    ImmutableArray<string> Sources
);

/// <summary>Where a driver's number comes from; always shown.</summary>
public enum DriverSource
{
    /// <summary>The driver is fixed at 1.</summary>
    Fixed,

    /// <summary>Leaders' answers (median).</summary>
    Answer,

    /// <summary>Coordinator or expert.</summary>
    Override,

    /// <summary>The catalogue's default, an assumption.</summary>
    Default,
}

/// <summary>Sums over the Fachbereich's own placed measures, expected values in euros; sums of expectations are exact.</summary>
/// <param name="RunningInPlan">Running cost over the three years.</param>
/// <param name="PerYear">Expected external and running euros in plan years 1, 2, 3 (internal days aren't money to be paid).</param>
public sealed record CostTotals(
    decimal OneOffExternal,
    decimal Internal,
    decimal InternalDays,
    decimal RunningInPlan,
    decimal Expected,
    ImmutableArray<decimal> PerYear
);
