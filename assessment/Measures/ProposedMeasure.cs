using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Costs;

namespace DigiCheckBot.Assessment.Measures;

/// <summary>A measure that is recommended, with why, when and for how much.</summary>
/// <param name="Priority">The class that holds after the duty's condition was judged.</param>
/// <param name="Reasons">What this audience may read; empty: a measure whose reasons are restricted (P10).</param>
/// <param name="PlanYear">
/// 1, 2 or 3 of the three-year plan. 0: has no place in it and is in no total – a possible duty (<see cref="PriorityClass.DutyToBeChecked"/>)
/// that waits for the expert area ("nach Prüfung"), a further measure, or one that doesn't fit into three years. A possible duty that others
/// need is placed before them.
/// </param>
/// <param name="ToBeChecked">Its own trigger is unknown: a prerequisite that is taken along, or a possible duty.</param>
public sealed record ProposedMeasure(
    MeasureId Id,
    MeasureLevel Level,
    PriorityClass Priority,
    ImmutableArray<Reason> Reasons,
    int PlanYear,
    bool ToBeChecked,
    CostEstimate Cost
);

/// <summary>Why a measure is proposed ("weil …"), in ids and values that can be shown.</summary>
public abstract record Reason
{
    private Reason() { }

    /// <summary>The Prüffeld stands at the displayed level.</summary>
    public sealed record FieldStands(CheckFieldId Field, decimal Level) : Reason;

    /// <summary>The question's shown mean (points) or median (numbers).</summary>
    public sealed record QuestionStands(QuestionId Question, decimal Value) : Reason;

    /// <summary>More than half chose the option (<paramref name="Negated"/>: didn't choose it).</summary>
    public sealed record OptionChosen(QuestionId Question, string Option, bool Negated) : Reason;

    /// <summary>The category of the outside view stands at this level.</summary>
    public sealed record OutsideStands(OutsideCategoryId Category, decimal Level) : Reason;

    /// <summary>A legal duty; the catalogue's text says which.</summary>
    public sealed record Duty : Reason;

    /// <summary>An expert area wants it, with a reason of its own.</summary>
    public sealed record AddedByExperts : Reason;

    /// <summary>Another proposed measure needs it.</summary>
    public sealed record NeededBy(MeasureId Measure) : Reason;
}
