using System.Collections.Immutable;

namespace DigiCheckBot.Assessment.Catalogues;

/// <summary>Numbers that hold for all measures (block <c>parameter</c> of massnahmen.yaml).</summary>
/// <param name="InternalDayRate">Euros per own person-day.</param>
/// <param name="ExternalDayRate">Euros per external person-day.</param>
/// <param name="Correlation">ρ between the cost factors of two measures, 0 to 1.</param>
/// <param name="CapacityDaysPerTen">Own person-days per quarter and ten people, by the option chosen in the capacity question.</param>
/// <param name="CapacityFloorDays">Own person-days per quarter at least.</param>
public sealed record CatalogueParameters(
    ImmutableArray<CostDriver> Drivers,
    Sourced<DayRate> InternalDayRate,
    Sourced<DayRate> ExternalDayRate,
    decimal Correlation,
    QuestionId CapacityQuestion,
    ImmutableSortedDictionary<string, decimal> CapacityDaysPerTen,
    decimal CapacityFloorDays
);

/// <summary>A day rate in euros; <paramref name="Likely"/> is what amounts are computed with.</summary>
public sealed record DayRate(decimal Low, decimal Likely, decimal High);

/// <summary>What an amount is multiplied by, and where its number comes from.</summary>
/// <param name="Question">Asked of leaders; the median counts. Null: no question.</param>
/// <param name="Default">Used without an answer or an override; null: then no such cost can be given.</param>
/// <param name="AtMostQuestion">The default is capped by this question's answer (hoechstens).</param>
public sealed record CostDriver(
    DriverId Id,
    LocalizedText Meaning,
    QuestionId? Question,
    DriverDefault? Default,
    QuestionId? AtMostQuestion,
    bool IsAssumption,
    string? Note
);

/// <summary>A default: <paramref name="Factor"/>, times another driver if one is named, rounded up if so said.</summary>
public sealed record DriverDefault(decimal Factor, DriverId? TimesDriver, bool RoundUp);
