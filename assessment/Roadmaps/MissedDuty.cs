using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;

namespace DigiCheckBot.Assessment.Roadmaps;

/// <summary>A duty that doesn't end in time.</summary>
/// <param name="DeadlineQuarter">1 to 12.</param>
/// <param name="EndQuarter">When it ends instead; null: it has no place.</param>
/// <param name="Relaxations">
/// The smallest change of each kind that alone would let it end in time, without another duty losing its date. Empty: none alone suffices.
/// </param>
public sealed record MissedDuty(MeasureId Measure, int DeadlineQuarter, int? EndQuarter, ImmutableArray<Relaxation> Relaxations);

/// <summary>One thing that would have to be given.</summary>
public abstract record Relaxation
{
    private Relaxation() { }

    /// <summary>More money in one plan year, to the cent; the year in which it takes least.</summary>
    public sealed record MoreBudget(int PlanYear, decimal Euros) : Relaxation;

    /// <summary>More own person-days in every quarter, to the hundredth.</summary>
    public sealed record MoreDays(decimal DaysPerQuarter) : Relaxation;

    /// <summary>A later date: the quarter with which it could end.</summary>
    public sealed record LaterDate(int Quarter) : Relaxation;
}
