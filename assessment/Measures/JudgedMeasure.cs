using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Assessment.Measures;

/// <summary>A measure after its trigger and its duty were judged.</summary>
/// <param name="Priority">Null: struck, because it would only be wanted as a duty and its condition is false.</param>
public sealed record JudgedMeasure(Measure Measure, Truth Trigger, PriorityClass? Priority)
{
    public MeasureId Id => Measure.Id;

    /// <summary>Experts want it, whether it is triggered or not.</summary>
    public bool IsAdded { get; init; }

    /// <summary>Experts don't want it.</summary>
    public bool IsRejected { get; init; }

    /// <summary>The Fachbereich has decided about it, so that it stays in sight.</summary>
    public bool IsDecided { get; init; }

    public bool IsOwn => Measure.Level == MeasureLevel.Department;

    /// <summary>Not fulfilled as far as is known. A false trigger means that it is fulfilled already.</summary>
    public bool IsOpen =>
        !IsRejected && !Measure.FulfilledByRound && Priority is not null && (Trigger != Truth.False || IsAdded || IsDecided);

    public bool IsDuty => IsOpen && Priority == PriorityClass.Mandatory;

    /// <summary>Waits for the answer of an expert area.</summary>
    public bool IsPossibleDuty => IsOpen && Priority == PriorityClass.DutyToBeChecked;

    /// <summary>May be proposed for what it brings.</summary>
    public bool IsWanted => IsOpen && (Trigger == Truth.True || IsAdded) && !IsDuty && !IsPossibleDuty;

    public static JudgedMeasure Of(Measure measure, ShownFacts facts)
    {
        var trigger = facts.Of(measure.Trigger);
        return new(measure, trigger, ClassOf(measure, trigger, facts));
    }

    /// <summary>After experts and Fachbereich had their say.</summary>
    public static JudgedMeasure Of(Measure measure, ShownFacts facts, RoundSnapshot snapshot)
    {
        var (id, experts) = (measure.Id, snapshot.Experts);
        var judged = Answered(Of(measure, facts), experts) with
        {
            IsAdded = experts.Added.Contains(id),
            IsRejected = experts.Rejected.Contains(id),
            IsDecided = snapshot.Decided.ContainsKey(id) || snapshot.LeftOut.Contains(id),
        };
        return judged is { Priority: null } and ({ IsAdded: true } or { IsDecided: true })
            ? judged with
            {
                Priority = PriorityClass.Subordinate,
            }
            : judged;
    }

    /// <summary>A yes says as well that it is open, if nobody knew; no answer helps against a trigger that is false.</summary>
    private static JudgedMeasure Answered(JudgedMeasure judged, ExpertFindings experts)
    {
        var mayBeDuty = judged.Measure.Priority is PriorityClass.Mandatory or PriorityClass.DutyToBeChecked;
        if (!mayBeDuty || judged.Trigger == Truth.False || !experts.DutyAnswers.TryGetValue(judged.Id, out var isDuty))
        {
            return judged;
        }

        return isDuty
            ? judged with
            {
                Trigger = Truth.True,
                Priority = PriorityClass.Mandatory,
            }
            : judged with
            {
                Priority = judged.Measure.OtherwisePriority,
            };
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
