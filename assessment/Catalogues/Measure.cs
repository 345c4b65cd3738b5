using System.Collections.Immutable;

namespace DigiCheckBot.Assessment.Catalogues;

/// <summary>Who carries a measure out.</summary>
public enum MeasureLevel
{
    /// <summary>fachbereich.</summary>
    Department,

    /// <summary>kommune.</summary>
    Municipality,

    /// <summary>verbund.</summary>
    Association,
}

public enum PriorityClass
{
    /// <summary>zwingend: required by law, once its condition is proven.</summary>
    Mandatory,

    /// <summary>pflicht_pruefen: a duty only under a condition that an expert area must clear.</summary>
    DutyToBeChecked,

    /// <summary>abhaengigkeit: others need it.</summary>
    Prerequisite,

    /// <summary>sichtbarkeit: a quick success that people see.</summary>
    Visibility,

    /// <summary>synergie: much cheaper together.</summary>
    Synergy,

    /// <summary>nachrangig: after what matters more.</summary>
    Subordinate,
}

/// <summary>A Maßnahme with what triggers it, what it brings and what it costs.</summary>
/// <param name="DependsOn">Measures that must be done before.</param>
/// <param name="DutyCondition">For duties: what must be proven; null: unconditional or no duty.</param>
/// <param name="OtherwisePriority">Class when the condition is false; null: then the measure is struck (entfaellt).</param>
/// <param name="FulfilledByRound">erfuellt_durch: runde – this very round fulfils it; costs nothing and is never recommended.</param>
/// <param name="Weeks">Calendar duration in weeks beside daily work.</param>
public sealed record Measure(
    MeasureId Id,
    LocalizedText Title,
    LocalizedText Description,
    MeasureLevel Level,
    ImmutableArray<CheckFieldId> Fields,
    Trigger Trigger,
    ImmutableArray<MeasureId> DependsOn,
    ImmutableArray<Effect> Effects,
    PriorityClass Priority,
    LocalizedText? MandatoryBecause,
    DutyCondition? DutyCondition,
    PriorityClass? OtherwisePriority,
    Deadline? Deadline,
    ImmutableArray<string> LegalBasis,
    string ExpertArea,
    MeasureCosts Costs,
    Sourced<int> Weeks,
    bool FulfilledByRound
)
{
    /// <summary>What doing it together brings; null: the catalogue says nothing.</summary>
    public MeasureSynergy? Synergy { get; init; }

    /// <summary>What this round does for it; given for <see cref="FulfilledByRound"/> only.</summary>
    public LocalizedText? FulfilledNote { get; init; }
}

/// <summary>What it brings if several do a measure together (synergie).</summary>
/// <param name="Text">German only so far.</param>
public sealed record MeasureSynergy(SynergyPotential Potential, LocalizedText Text);

public enum SynergyPotential
{
    /// <summary>gering.</summary>
    Small,

    /// <summary>mittel.</summary>
    Medium,

    /// <summary>hoch.</summary>
    Great,
}

/// <summary>True if any of <paramref name="AnyOf"/> is; false if any of <paramref name="AndNot"/> is, or for other kinds of Fachbereich.</summary>
/// <param name="OnlyFor">Kinds of Fachbereich; empty: all.</param>
public sealed record Trigger(ImmutableArray<Test> AnyOf, ImmutableArray<Test> AndNot, ImmutableArray<DepartmentKindId> OnlyFor);

/// <summary>One thing that is compared by a trigger or a duty's condition.</summary>
public abstract record Test
{
    private Test() { }

    /// <summary>The displayed level of a Prüffeld.</summary>
    public sealed record FieldLevel(CheckFieldId Field, Comparison Comparison, decimal Value) : Test;

    /// <summary>A question's mean of points rounded to 0.1, or for numbers the median.</summary>
    public sealed record QuestionValue(QuestionId Question, Comparison Comparison, decimal Value) : Test;

    /// <summary>An option that more than half of those who answered chose (<paramref name="Negated"/>: didn't choose).</summary>
    public sealed record QuestionOption(QuestionId Question, string Option, bool Negated) : Test;

    /// <summary>The mean level of a category of the outside view.</summary>
    public sealed record OutsideLevel(OutsideCategoryId Category, Comparison Comparison, decimal Value) : Test;
}

/// <summary>What must be proven before a measure counts as a duty.</summary>
/// <param name="ExpertQuestion">expertise: always put to the expert area; a yes means duty.</param>
/// <param name="FollowUp">rueckfrage: put to the expert area only if the measurable part is unknown.</param>
public sealed record DutyCondition(
    ImmutableArray<Test> AnyOf,
    ImmutableArray<Test> AllOf,
    LocalizedText? ExpertQuestion,
    LocalizedText? FollowUp,
    string? ExpertArea
);

/// <summary>What a measure brings for one Prüffeld: <paramref name="Levels"/> more, but never beyond <paramref name="UpTo"/>.</summary>
public sealed record Effect(CheckFieldId Field, decimal Levels, decimal UpTo);

/// <summary>A duty's deadline.</summary>
/// <param name="Date">Last day; null for duties that are already overdue or have no date (target: end of the first plan year).</param>
/// <param name="Kind">frist, abgelaufen or geltend, as in the catalogue.</param>
public sealed record Deadline(DateOnly? Date, string Kind, string? LegalBasis);
