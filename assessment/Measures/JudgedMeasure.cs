using DigiCheckBot.Assessment.Catalogues;

namespace DigiCheckBot.Assessment.Measures;

/// <summary>A measure after its trigger and its duty were judged.</summary>
/// <param name="Priority">Null: struck, because it would only be wanted as a duty and its condition is false.</param>
public sealed record JudgedMeasure(Measure Measure, Truth Trigger, PriorityClass? Priority)
{
    public MeasureId Id => Measure.Id;

    public bool IsOwn => Measure.Level == MeasureLevel.Department;

    /// <summary>Not fulfilled as far as is known. A false trigger means that it is fulfilled already.</summary>
    public bool IsOpen => Trigger != Truth.False && Priority is not null && !Measure.FulfilledByRound;

    public bool IsDuty => IsOpen && Priority == PriorityClass.Mandatory;

    /// <summary>Waits for the answer of an expert area.</summary>
    public bool IsPossibleDuty => IsOpen && Priority == PriorityClass.DutyToBeChecked;

    /// <summary>May be proposed for what it brings.</summary>
    public bool IsWanted => IsOpen && Trigger == Truth.True && !IsDuty && !IsPossibleDuty;

    public static JudgedMeasure Of(Measure measure, ShownFacts facts)
    {
        var trigger = facts.Of(measure.Trigger);
        return new(measure, trigger, ClassOf(measure, trigger, facts));
    }

    /// <remarks>
    /// Nothing is called a duty that isn't proven: with an unknown trigger nobody knows whether it is still open, so it is a question to
    /// the expert area as well (parameter.bedingung_auswertung).
    /// </remarks>
    private static PriorityClass? ClassOf(Measure measure, Truth trigger, ShownFacts facts)
    {
        if (measure.Priority is not (PriorityClass.Mandatory or PriorityClass.DutyToBeChecked))
        {
            return measure.Priority;
        }

        var condition = measure.DutyCondition;
        var measurable = condition is null ? Truth.True : facts.Of(condition);
        if (measurable == Truth.False)
        {
            return measure.OtherwisePriority;
        }

        var proven = measurable == Truth.True && trigger == Truth.True && condition?.ExpertQuestion is null;
        return proven ? measure.Priority : PriorityClass.DutyToBeChecked;
    }
}
