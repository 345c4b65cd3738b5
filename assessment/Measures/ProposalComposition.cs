using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Costs;
using DigiCheckBot.Assessment.Roadmaps;

namespace DigiCheckBot.Assessment.Measures;

/// <summary>Puts the lists together once it is known what is proposed and when.</summary>
/// <param name="Proposed">The chosen measures and the municipal list.</param>
internal sealed record ProposalComposition(
    ImmutableSortedDictionary<MeasureId, JudgedMeasure> Judged,
    ProposalPlan Planned,
    CostBasis Basis,
    Reasoning Reasoning,
    ImmutableSortedSet<MeasureId> Proposed
)
{
    private ImmutableSortedDictionary<MeasureId, Placement> Plan => Planned.Placements;

    public Proposal Compose()
    {
        var listed = Judged.Values.Where(m => Proposed.Contains(m.Id) || m.IsPossibleDuty).ToList();
        var further = Judged.Values.Where(m => m.IsOwn && m.IsWanted && !Proposed.Contains(m.Id));

        return new(
            InOrder(listed.Where(m => m.IsOwn)),
            InOrder(listed.Where(m => !m.IsOwn)),
            InOrder(further),
            Totals(),
            Planned.Request,
            Planned.Own
        );
    }

    /// <summary>The plan's order; what has no place in it comes last.</summary>
    private ImmutableArray<ProposedMeasure> InOrder(IEnumerable<JudgedMeasure> measures) =>
        [
            .. measures
                .OrderBy(m => Plan.GetValueOrDefault(m.Id)?.StartQuarter ?? int.MaxValue)
                .ThenBy(m => m.Priority)
                .ThenBy(m => m.Id)
                .Select(Propose),
        ];

    private ProposedMeasure Propose(JudgedMeasure judged) =>
        new(
            judged.Id,
            judged.Measure.Level,
            judged.Priority!.Value,
            Reasoning.For(judged, Proposed.Contains(judged.Id) ? Needing(judged.Id) : []),
            Plan.GetValueOrDefault(judged.Id)?.Year ?? 0,
            judged is { Trigger: Truth.Unknown, IsAdded: false },
            CostOf(judged)
        );

    private IEnumerable<MeasureId> Needing(MeasureId measure) => Proposed.Where(id => Judged[id].Measure.DependsOn.Contains(measure));

    private CostEstimate CostOf(JudgedMeasure judged) => CostEstimation.Of(judged.Measure, Basis, EndQuarter(judged));

    /// <summary>What has no place yet is estimated as if it started with the plan.</summary>
    private int EndQuarter(JudgedMeasure judged) =>
        Plan.TryGetValue(judged.Id, out var placement) ? placement.EndQuarter : PlanQuarters.Duration(judged.Measure.Weeks.Value);

    private CostTotals Totals() =>
        CostSum.Of(
            Plan.Values.Where(p => Judged[p.Measure].IsOwn)
                .Select(p => (Place: p, Cost: CostOf(Judged[p.Measure])))
                .Select(p => new PlacedCost(p.Cost, p.Cost.Spread, p.Place)),
            Basis.Correlation
        );
}
