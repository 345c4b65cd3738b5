using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;

namespace DigiCheckBot.Assessment.Strengths;

/// <summary>What the Fachbereich does well.</summary>
public abstract record Strength
{
    private Strength() { }

    /// <summary>The Prüffeld stands at level 3 or at its target, and the staff aren't divided about it.</summary>
    public sealed record FieldStands(CheckFieldId Field, decimal Level, decimal Target, Agreement? Agreement) : Strength;
}

/// <summary>Where it stands below what it aims at.</summary>
public abstract record Weakness
{
    private Weakness() { }

    /// <param name="Weight">For this kind of Fachbereich.</param>
    public sealed record FieldBelowTarget(CheckFieldId Field, decimal Level, decimal Target, decimal Weight) : Weakness;
}

/// <summary>What helps.</summary>
public abstract record Opportunity
{
    private Opportunity() { }

    /// <summary>A measure of the Fachbereich that brings something and costs little.</summary>
    /// <param name="Expected">Euros within the plan.</param>
    public sealed record CheapMeasure(MeasureId Measure, decimal Expected) : Opportunity;

    /// <summary>A measure that is much cheaper together with others.</summary>
    public sealed record Synergy(MeasureId Measure) : Opportunity;

    /// <summary>From outside it looks at least one level better than from inside.</summary>
    public sealed record SeenBetterFromOutside(CheckFieldId Field, decimal Level, decimal Outside) : Opportunity;
}

/// <summary>What may go wrong.</summary>
public abstract record Threat
{
    private Threat() { }

    /// <summary>A legal duty is open and its date has passed or isn't far.</summary>
    /// <param name="Until">Null: it holds already, without a date.</param>
    public sealed record OpenDuty(MeasureId Measure, DateOnly? Until, bool IsOverdue) : Threat;

    /// <summary>It may be a duty; an expert area has to say.</summary>
    public sealed record PossibleDuty(MeasureId Measure) : Threat;

    /// <summary>"mehr als 30 %" of the staff can't say how the field stands.</summary>
    public sealed record KnowledgeGap(CheckFieldId Field) : Threat;

    /// <summary>Leaders see it at least one level higher than the staff.</summary>
    public sealed record LeadersSeeItHigher(CheckFieldId Field) : Threat;

    /// <summary>From outside it looks at least one level worse than from inside.</summary>
    public sealed record SeenWorseFromOutside(CheckFieldId Field, decimal Level, decimal Outside) : Threat;

    /// <summary>A measure of the Fachbereich waits for one of the municipality or the association.</summary>
    public sealed record DependsOnOthers(MeasureId Measure, MeasureId Needed) : Threat;
}
