using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.People;

namespace DigiCheckBot.Assessment.Reviews;

/// <summary>How far the review of a measure is.</summary>
public enum ReviewState
{
    /// <summary>Nobody said anything, or the duty question waits for its answer.</summary>
    Open,

    /// <summary>Accepted as it was proposed.</summary>
    Accepted,

    /// <summary>Accepted with other numbers or another start.</summary>
    Changed,
    Rejected,

    /// <summary>Added by experts.</summary>
    Added,
}

/// <summary>One measure that an expert area looks at.</summary>
/// <param name="Areas">The area of the measure and, if it is another, the one that its duty question is put to.</param>
/// <param name="AsksDuty">Whether it is a duty is for the area to say.</param>
/// <param name="Review">What was said so far; null: nothing.</param>
public sealed record ReviewTask(MeasureId Measure, ImmutableArray<string> Areas, bool AsksDuty, MeasureReview? Review)
{
    public ReviewState State =>
        Review switch
        {
            null => ReviewState.Open,
            { Verdict: ReviewVerdict.Rejected } => ReviewState.Rejected,
            { IsDuty: null } when AsksDuty => ReviewState.Open,
            { Verdict: ReviewVerdict.Added } => ReviewState.Added,
            { HasChanges: true } => ReviewState.Changed,
            _ => ReviewState.Accepted,
        };

    public bool IsDone => State != ReviewState.Open;

    /// <summary>Of what a card shows; 0: nothing was said yet.</summary>
    public int Number => Review?.Number ?? 0;

    /// <summary>An expert of one of its areas; a coordinator steps in anywhere.</summary>
    public bool IsFor(Actor actor) => actor.IsCoordinator || actor.ExpertAreas.Any(Areas.Contains);
}

/// <summary>How far an expert area is.</summary>
public sealed record AreaProgress(string Area, int Done, int Total);
