using System.Collections.Immutable;

namespace DigiCheckBot.Assessment.Catalogues;

public enum CostKind
{
    /// <summary>extern_eur: purchases, licences, fees in euros.</summary>
    ExternalEuros,

    /// <summary>extern_pt: external person-days, multiplied by the external day rate.</summary>
    ExternalDays,

    /// <summary>intern_pt: own person-days, multiplied by the internal day rate and always shown apart.</summary>
    InternalDays,
}

public enum CostTiming
{
    /// <summary>einmalig.</summary>
    Once,

    /// <summary>jaehrlich: per year from the end of the measure on, by months.</summary>
    Yearly,
}

/// <summary>A number with its origin: sources (ids of quellen.md) or an assumption.</summary>
/// <param name="Sources">Ids of sources; empty for an assumption.</param>
/// <param name="Note">Why (for an assumption) or how it was read from the source.</param>
public sealed record Sourced<T>(T Value, ImmutableArray<string> Sources, bool IsAssumption, string? Note);

/// <summary>One part of a measure's cost: <c>Amount × driver (× day rate)</c>.</summary>
/// <param name="Amount">Euros or person-days per unit of the driver.</param>
/// <param name="CoversWholeMunicipality">umfang: gesamt – the amount is for the whole municipality, not for this Fachbereich's share.</param>
public sealed record CostPart(CostKind Kind, CostTiming Timing, DriverId Driver, Sourced<decimal> Amount, bool CoversWholeMunicipality);

/// <summary>The parts and the spread: factors P10 and P90 of a lognormal factor whose P50 is 1.</summary>
public sealed record MeasureCosts(ImmutableArray<CostPart> Parts, Sourced<CostSpread> Spread);

/// <summary>Factors on the likely amount: a tenth of cases lies below <paramref name="Low"/>, a tenth above <paramref name="High"/>.</summary>
public sealed record CostSpread(decimal Low, decimal High);
