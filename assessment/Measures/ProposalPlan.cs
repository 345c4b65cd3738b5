using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Costs;
using DigiCheckBot.Assessment.Roadmaps;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Assessment.Measures;

/// <summary>
/// Places the chosen measures together with the milestones that they need, and then the rest of the municipal list around them, so that
/// the visible measures of the municipality don't take the Fachbereich's places in the first year.
/// </summary>
internal sealed record ProposalPlan(
    RoundSnapshot Snapshot,
    ImmutableSortedDictionary<CheckFieldId, FieldStanding> Fields,
    ImmutableSortedDictionary<MeasureId, JudgedMeasure> Judged,
    CostBasis Basis
)
{
    /// <summary>Measures that find no place within the three years are left out.</summary>
    public static ImmutableSortedDictionary<MeasureId, Placement> Of(
        RoundSnapshot snapshot,
        ImmutableSortedDictionary<CheckFieldId, FieldStanding> fields,
        ImmutableSortedDictionary<MeasureId, JudgedMeasure> judged,
        CostBasis basis,
        ImmutableSortedSet<MeasureId> chosen,
        ImmutableSortedSet<MeasureId> municipal
    )
    {
        var plan = new ProposalPlan(snapshot, fields, judged, basis);
        var own = plan.Place(chosen, ImmutableSortedDictionary<MeasureId, Placement>.Empty);
        return own.AddRange(plan.Place(municipal.Except(chosen), own));
    }

    private ImmutableSortedDictionary<MeasureId, Placement> Place(
        ImmutableSortedSet<MeasureId> measures,
        ImmutableSortedDictionary<MeasureId, Placement> before
    )
    {
        var request = new PlanRequest(
            [.. measures.Select(id => ItemOf(Judged[id], before))],
            Fields,
            Snapshot.BudgetYear,
            Snapshot.AsOf,
            [],
            Snapshot.Catalogue.Parameters.CapacityFloorDays
        );
        return SimpleRoadmap.Plan(request).Placements.ToImmutableSortedDictionary(p => p.Measure, p => p);
    }

    private PlanItem ItemOf(JudgedMeasure judged, ImmutableSortedDictionary<MeasureId, Placement> before)
    {
        var measure = judged.Measure;
        var duration = PlanQuarters.Duration(measure.Weeks.Value);
        var cost = CostEstimation.Of(measure, Basis, duration);

        return new(
            measure.Id,
            PlaceAs(judged),
            measure.DependsOn,
            measure.Effects,
            cost.OneOffExternal,
            cost.RunningPerYear,
            cost.InternalDays,
            duration,
            judged.IsDuty ? PlanQuarters.Deadline(measure.Deadline, Snapshot.AsOf, Snapshot.BudgetYear) : null,
            EarliestYear(measure, before)
        );
    }

    /// <summary>A possible duty gets here only because others need it.</summary>
    private static PriorityClass PlaceAs(JudgedMeasure judged) =>
        judged.Priority is null or PriorityClass.DutyToBeChecked ? PriorityClass.Prerequisite : judged.Priority.Value;

    private static int EarliestYear(Measure measure, ImmutableSortedDictionary<MeasureId, Placement> before) =>
        measure
            .DependsOn.Where(before.ContainsKey)
            .Select(id => PlanQuarters.YearOf(before[id].StartQuarter + before[id].DurationQuarters))
            .Append(1)
            .Max();
}
