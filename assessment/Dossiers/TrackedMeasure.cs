using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Measures;
using DigiCheckBot.Assessment.Roadmaps;

namespace DigiCheckBot.Assessment.Dossiers;

/// <summary>A measure that is to be done (Umsetzung), with its time and how far it is.</summary>
/// <param name="FirstQuarter">In which it is to begin, 1 to 12.</param>
/// <param name="LastQuarter">In which it is to end; more than 12: after the plan.</param>
/// <param name="Progress">Null: nobody has reported anything yet.</param>
public sealed record TrackedMeasure(ProposedMeasure Proposed, int FirstQuarter, int LastQuarter, MeasureProgress? Progress)
{
    public MeasureId Id => Proposed.Id;

    public ProgressStatus Status => Progress?.Status ?? ProgressStatus.Open;

    /// <summary>Nothing more is expected of it.</summary>
    public bool IsFinished => Status is ProgressStatus.Done or ProgressStatus.Stopped;

    /// <summary>It hasn't begun although the quarter of its beginning is over, or hasn't ended although that of its end is.</summary>
    /// <param name="budgetYear">Calendar year of plan year 1.</param>
    public bool IsLate(DateOnly today, int budgetYear) =>
        !IsFinished && today > PlanQuarters.LastDay(Status == ProgressStatus.Open ? FirstQuarter : LastQuarter, budgetYear);
}
