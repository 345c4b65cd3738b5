using DigiCheckBot.Assessment.Catalogues;

namespace DigiCheckBot.Assessment.Roadmaps;

/// <summary>Why a measure stands where it stands, or why it has no place.</summary>
public abstract record PlacementReason
{
    private PlacementReason() { }

    /// <summary>It starts with the plan.</summary>
    public sealed record AsEarlyAsPossible : PlacementReason;

    /// <summary>A duty that ends in time.</summary>
    public sealed record DutyUntil(DateOnly Date) : PlacementReason;

    /// <summary>It starts after the end of a prerequisite; unplaced: that one has no place, or ends too late.</summary>
    public sealed record WaitsFor(MeasureId Measure) : PlacementReason;

    /// <summary>The Fachbereich decided when it may start, plan years 1 to 3.</summary>
    public sealed record Decided(int EarliestYear, int LatestYear) : PlacementReason;

    /// <summary>The expert area sees its start in this quarter (1 to 12) or later.</summary>
    public sealed record NotBefore(int Quarter) : PlacementReason;

    /// <summary>The Fachbereich decided against it, or put it off beyond the plan.</summary>
    public sealed record LeftOut : PlacementReason;

    /// <summary>It needs a measure that the Fachbereich decided against.</summary>
    public sealed record NeedsLeftOut(MeasureId Measure) : PlacementReason;

    /// <param name="PlanYear">1 to 3.</param>
    public sealed record BudgetExhausted(int PlanYear) : PlacementReason;

    /// <param name="Quarter">1 to 12: the own person-days of this quarter don't suffice.</param>
    public sealed record CapacityExhausted(int Quarter) : PlacementReason;

    /// <param name="Quarter">1 to 12: no more measures may run at the same time.</param>
    public sealed record ParallelLimit(int Quarter) : PlacementReason;

    /// <summary>It takes longer than what is left of the plan.</summary>
    public sealed record DoesNotFit : PlacementReason;

    /// <summary>Earlier it would cost more or stand in the way of others, without bringing more.</summary>
    public sealed record NoGainEarlier : PlacementReason;

    /// <summary>Beside the others it brings nothing more within the plan.</summary>
    public sealed record BringsNothingMore : PlacementReason;

    /// <summary>Only leaders and coordinators read it: it would tell of a restricted Prüffeld (P10).</summary>
    public sealed record ForLeadersOnly : PlacementReason;
}
