using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;

namespace DigiCheckBot.Assessment.Roadmaps;

/// <summary>A plan over three years: ids, quarters and money, no answers.</summary>
/// <param name="Placements">In the order in which they start.</param>
/// <param name="Unplaced">Measures without a place, each with why.</param>
/// <param name="MissedDuties">Duties that don't end in time, each with what would save it.</param>
/// <param name="PercentBelowBound">The gain lies at most so many percent below the upper bound; 0: no plan brings more.</param>
/// <param name="MoneyPerYear">Expected euros per plan year, one-off and running, to the cent.</param>
/// <param name="Loads">One for each quarter.</param>
public sealed record PlanResult(
    ImmutableArray<Placement> Placements,
    ImmutableArray<Placement> Unplaced,
    ImmutableArray<MissedDuty> MissedDuties,
    PlanValue Value,
    decimal PercentBelowBound,
    ImmutableArray<decimal> MoneyPerYear,
    ImmutableArray<QuarterLoad> Loads
);

/// <summary>When a measure runs, and why then.</summary>
/// <param name="StartQuarter">1 to 12; 0 when unplaced.</param>
public sealed record Placement(MeasureId Measure, int StartQuarter, int DurationQuarters, PlacementReason Reason)
{
    /// <summary>1 to 3; 0 when unplaced.</summary>
    public int Year => (StartQuarter + 3) / 4;

    /// <summary>The last quarter of its work.</summary>
    public int EndQuarter => StartQuarter + DurationQuarters - 1;
}

/// <summary>What a quarter has to carry.</summary>
/// <param name="InternalDays">Own person-days, to the hundredth.</param>
/// <param name="Parallel">Measures that run.</param>
public sealed record QuarterLoad(int Quarter, decimal InternalDays, int Parallel);
