using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Costs;
using DigiCheckBot.Assessment.Roadmaps;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Scoring;

namespace DigiCheckBot.Assessment.Measures;

/// <summary>From what may be shown to what is recommended: trigger, duty, selection, order by year, cost, reasons.</summary>
public static class MeasureProposal
{
    /// <param name="shown">Values that the audience of the proposal may see; what isn't in it is unknown.</param>
    /// <param name="standings">Rated Prüffelder; all below their target count.</param>
    public static Proposal For(RoundSnapshot snapshot, ShownValues shown, ImmutableSortedDictionary<CheckFieldId, FieldStanding> standings)
    {
        var facts = ShownFacts.Of(snapshot.Catalogue, snapshot.DepartmentKind, shown);
        var judged = snapshot
            .Catalogue.Measures.Select(m => JudgedMeasure.Of(m, facts, snapshot))
            .ToImmutableSortedDictionary(j => j.Id, j => j);
        var basis = CostBasis.Of(snapshot, shown);

        var chosen = new MeasureSelection(judged, standings, CostsFromTheStart(judged, basis)).Choose();
        var municipal = MunicipalList.Of(judged, standings, chosen);
        var capacity = PlanCapacity.Of(snapshot.CapacityDaysPerQuarter, snapshot.Catalogue.Parameters, shown, basis);
        var plan = new ProposalPlanning(snapshot, standings, judged, basis, capacity).Plan(chosen, municipal);

        return new ProposalComposition(judged, plan, basis, new Reasoning(snapshot.Catalogue, facts), chosen.Union(municipal)).Compose();
    }

    /// <summary>While choosing, each measure counts as if it started with the plan; its place is only known afterwards.</summary>
    private static ImmutableSortedDictionary<MeasureId, decimal> CostsFromTheStart(
        ImmutableSortedDictionary<MeasureId, JudgedMeasure> judged,
        CostBasis basis
    ) =>
        judged.ToImmutableSortedDictionary(
            j => j.Key,
            j =>
            {
                var cost = CostEstimation.Of(j.Value.Measure, basis, PlanQuarters.Duration(j.Value.Measure.Weeks.Value));
                return cost.OneOffExternal + cost.Internal + cost.RunningInPlan;
            }
        );
}
