using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;

namespace DigiCheckBot.Assessment.Roadmaps;

/// <summary>What a three-year plan (Vorgehensmodell) is asked for; also every what-if.</summary>
/// <param name="BudgetYear">Calendar year of plan year 1.</param>
/// <param name="YearlyBudget">Euros per plan year for one-off and running cost; empty: unlimited.</param>
/// <param name="CapacityDaysPerQuarter">Own person-days per quarter.</param>
/// <param name="MaxParallel">Measures that may run at the same time.</param>
/// <param name="ProcurementLimit">Measures above this many euros don't start before the first budget year.</param>
public sealed record PlanRequest(
    ImmutableArray<PlanItem> Items,
    ImmutableSortedDictionary<CheckFieldId, FieldStanding> Fields,
    int BudgetYear,
    DateOnly AsOf,
    ImmutableArray<decimal> YearlyBudget,
    decimal CapacityDaysPerQuarter,
    int MaxParallel = 4,
    decimal ProcurementLimit = 10_000m
);

/// <summary>One measure to be placed.</summary>
/// <param name="OneOffEuros">External, expected.</param>
/// <param name="DeadlineQuarter">Duty: last quarter, 1 to 12; null: no duty.</param>
/// <param name="EarliestYear">Decision window, plan year 1 to 3.</param>
public sealed record PlanItem(
    MeasureId Id,
    PriorityClass Priority,
    ImmutableArray<MeasureId> After,
    ImmutableArray<Effect> Effects,
    decimal OneOffEuros,
    decimal RunningPerYear,
    decimal InternalDays,
    int DurationQuarters,
    int? DeadlineQuarter,
    int EarliestYear = 1,
    int LatestYear = 3
);

/// <summary>Where a Prüffeld stands and what it weighs.</summary>
public sealed record FieldStanding(decimal Level, decimal Target, decimal Weight);
