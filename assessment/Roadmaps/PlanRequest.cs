using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;

namespace DigiCheckBot.Assessment.Roadmaps;

/// <summary>
/// What a three-year plan (Vorgehensmodell) is asked for; also every what-if. Quarter 1 is the first quarter of the first budget year, so
/// nothing starts before there is a budget.
/// </summary>
/// <param name="BudgetYear">Calendar year of plan year 1.</param>
/// <param name="YearlyBudget">Euros per plan year for one-off and running money; empty: unlimited.</param>
/// <param name="CapacityDaysPerQuarter">Own person-days per quarter.</param>
/// <param name="MaxParallel">Measures that may run at the same time.</param>
public sealed record PlanRequest(
    ImmutableArray<PlanItem> Items,
    ImmutableSortedDictionary<CheckFieldId, FieldStanding> Fields,
    int BudgetYear,
    DateOnly AsOf,
    ImmutableArray<decimal> YearlyBudget,
    decimal CapacityDaysPerQuarter,
    int MaxParallel = 4
)
{
    /// <summary>
    /// Prerequisites that others carry out (municipality, association): the last quarter of their work; 0 or less: done before the plan.
    /// </summary>
    public ImmutableSortedDictionary<MeasureId, int> Milestones { get; init; } = ImmutableSortedDictionary<MeasureId, int>.Empty;

    /// <summary>Measures that the Fachbereich decided against, or put off beyond the plan; what needs them is left out as well.</summary>
    public ImmutableSortedSet<MeasureId> LeftOut { get; init; } = [];

    /// <summary>Length of the plan, 1 to 12 quarters.</summary>
    public int Quarters { get; init; } = PlanQuarters.Count;
}

/// <summary>One measure to be placed.</summary>
/// <param name="After">Must have ended before. What is neither an item nor a milestone counts as fulfilled.</param>
/// <param name="Effects">On a field that has no standing they don't count.</param>
/// <param name="OneOffEuros">External money, expected; spread evenly over the duration.</param>
/// <param name="RunningPerYear">Euros per year after its end, expected.</param>
/// <param name="InternalDays">Own person-days while it runs; spread evenly over the duration.</param>
/// <param name="DurationQuarters">1 to 12.</param>
/// <param name="DeadlineQuarter">Duty: last quarter, 1 to 12; null: no duty.</param>
/// <param name="EarliestYear">Decision: starts in this plan year (1 to 3) or later.</param>
/// <param name="LatestYear">Decision: starts in this plan year (1 to 3) or earlier.</param>
public sealed record PlanItem(
    MeasureId Id,
    ImmutableArray<MeasureId> After,
    ImmutableArray<Effect> Effects,
    decimal OneOffEuros,
    decimal RunningPerYear,
    decimal InternalDays,
    int DurationQuarters,
    int? DeadlineQuarter,
    int EarliestYear = 1,
    int LatestYear = 3
)
{
    /// <summary>Experts: starts in this quarter (1 to 12) or later.</summary>
    public int EarliestQuarter { get; init; } = 1;
}

/// <summary>Where a Prüffeld stands and what it weighs.</summary>
public sealed record FieldStanding(decimal Level, decimal Target, decimal Weight);
