using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;

namespace DigiCheckBot.Assessment.Scoring;

/// <summary>
/// What triggers look at: values that the leaders may see, already rounded and clipped, so that a person can re-check each trigger and a
/// withheld value can't act. A value that isn't there is unknown.
/// </summary>
public sealed record ShownValues(
    ImmutableSortedDictionary<CheckFieldId, FieldOutcome> Fields,
    ImmutableSortedDictionary<QuestionId, QuestionFinding> Questions,
    ImmutableSortedDictionary<string, decimal> OutsideLevels
);

/// <summary>What a question came to.</summary>
public abstract record QuestionFinding
{
    private QuestionFinding() { }

    /// <summary>Mean of the points, rounded to 0.1; populations that may be shown count half each. A state not reached counts 0.</summary>
    public sealed record Points(decimal Mean, ImmutableSortedDictionary<string, Majority> Options) : QuestionFinding;

    /// <summary>Options of a question without points.</summary>
    public sealed record Choices(ImmutableSortedDictionary<string, Majority> Options) : QuestionFinding;

    /// <summary>Median of the numbers given.</summary>
    public sealed record Number(decimal Median) : QuestionFinding;

    /// <summary>Entfällt: triggers on it are false.</summary>
    public sealed record DoesNotApply : QuestionFinding;
}

/// <summary>Whether more than half of those who answered chose an option; a tie is unknown.</summary>
public enum Majority
{
    Unknown,
    Chosen,
    NotChosen,
}
