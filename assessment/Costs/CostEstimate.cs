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
)
{
    /// <summary>Drivers in use for which the leaders gave numbers more than 20 % apart (the largest above 1.2 × the smallest).</summary>
    public ImmutableArray<DriverId> DivergingDrivers { get; init; } = [];

    /// <summary>Months from the measure's end to the end of the plan: what yearly lines count for, × months / 12.</summary>
    public int MonthsRunning { get; init; }

    /// <summary>P10 and P90 of the cost factor: <see cref="Low"/> and <see cref="High"/> are the likely amount times these.</summary>
    public CostSpread Spread { get; init; } = new(1m, 1m);

    /// <summary>exp(σ² / 2), to six decimals: <see cref="Expected"/> is the likely amount times this.</summary>
    public decimal MeanFactor { get; init; } = 1m;

    /// <summary>umfang: gesamt – the amounts are for the whole municipality, not for this Fachbereich's share.</summary>
    public bool CoversWholeMunicipality { get; init; }

    /// <summary>One-off, own days and running in the plan: the amount of which half of the cases stay below.</summary>
    public decimal Likely() => OneOffExternal + Internal + RunningInPlan;
}

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
)
{
    /// <summary>The amount is an assumption (Annahme) of the catalogue, for the reason in <see cref="Why"/>.</summary>
    public bool IsAssumption { get; init; }

    /// <summary>Why the amount is assumed, or how it was read from the source; the catalogue's German words, null: nothing said.</summary>
    public string? Why { get; init; }

    public RateSource RateSource { get; init; }

    /// <summary>The expert area's own number instead of the catalogue's, for the reason in <see cref="Why"/>.</summary>
    public bool IsByExperts { get; init; }

    /// <summary>Where the catalogue's default of the driver comes from (German); null: the number isn't a default.</summary>
    public string? DriverWhy { get; init; }
}

/// <summary>Where the rate of a line comes from.</summary>
public enum RateSource
{
    /// <summary>No rate: the amount is in euros.</summary>
    None,

    /// <summary>The catalogue's day rate.</summary>
    Catalogue,

    /// <summary>The operator's own day rate.</summary>
    Override,
}

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
/// <param name="InternalDays">Likely person-days.</param>
/// <param name="RunningInPlan">Running cost over the three years.</param>
/// <param name="PerYear">Expected external and running euros in plan years 1, 2, 3 (internal days aren't money to be paid).</param>
public sealed record CostTotals(
    decimal OneOffExternal,
    decimal Internal,
    decimal InternalDays,
    decimal RunningInPlan,
    decimal Expected,
    ImmutableArray<decimal> PerYear
)
{
    /// <summary>P10 of the sum (planning range), by simulation: less than the sum of the measures' own ranges. Without: no range known.</summary>
    public decimal Low { get; init; } = Expected;

    /// <summary>P90 of the sum.</summary>
    public decimal High { get; init; } = Expected;

    /// <summary>Drivers without number: some measure's figures are incomplete.</summary>
    public ImmutableArray<DriverId> MissingDrivers { get; init; } = [];

    /// <summary>Drivers in use for which the leaders gave numbers more than 20 % apart.</summary>
    public ImmutableArray<DriverId> DivergingDrivers { get; init; } = [];
}
