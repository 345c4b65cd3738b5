using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;

namespace DigiCheckBot.Assessment.Roadmaps;

/// <summary>A plan over twelve quarters.</summary>
/// <param name="Unplaced">Measures that don't fit, each with why.</param>
public sealed record PlanResult(ImmutableArray<Placement> Placements, ImmutableArray<Placement> Unplaced);

/// <summary>When a measure runs, and why then.</summary>
/// <param name="StartQuarter">1 to 12; 0 when unplaced.</param>
public sealed record Placement(MeasureId Measure, int StartQuarter, int DurationQuarters, PlacementReason Reason)
{
    /// <summary>1 to 3.</summary>
    public int Year => (StartQuarter + 3) / 4;
}

/// <summary>Why a measure stands where it stands.</summary>
public abstract record PlacementReason
{
    private PlacementReason() { }

    /// <summary>The order by class: year 1 duties, prerequisites and up to three visible ones; year 2 synergy; year 3 the rest.</summary>
    public sealed record Order(PriorityClass Priority) : PlacementReason;

    public sealed record WaitsFor(MeasureId Measure) : PlacementReason;

    public sealed record DutyUntil(DateOnly Date) : PlacementReason;

    /// <param name="PlanYear">1 to 3.</param>
    public sealed record BudgetExhausted(int PlanYear) : PlacementReason;
}
