using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Costs;
using DigiCheckBot.Assessment.Roadmaps;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Assessment.Measures;

/// <summary>
/// Plans the Fachbereich's own chosen measures under its budget and capacity. Measures of municipality and association are milestones that
/// take neither: they stand as early as what they need allows, or where the coordinator set their date.
/// </summary>
/// <param name="CapacityDays">Own person-days per quarter.</param>
internal sealed record ProposalPlanning(
    RoundSnapshot Snapshot,
    ImmutableSortedDictionary<CheckFieldId, FieldStanding> Fields,
    ImmutableSortedDictionary<MeasureId, JudgedMeasure> Judged,
    CostBasis Basis,
    decimal CapacityDays
)
{
    private const decimal AddedLevels = 0.5m;
    private const decimal DecidedLevels = 4m;

    private static readonly FieldStanding WishStanding = new(Level: 0, Target: 4, Weight: 10);

    /// <remarks>
    /// A municipal measure can wait for an own one and hold up another. So the milestones start at their earliest, and as long as the plan
    /// moves one of them back, it is made again; they only move back, and never by more than the plan's length.
    /// </remarks>
    public ProposalPlan Plan(ImmutableSortedSet<MeasureId> chosen, ImmutableSortedSet<MeasureId> municipal)
    {
        var request = RequestFor([.. chosen.Where(id => Judged[id].IsOwn)]);
        var milestones = new MunicipalMilestones(Snapshot, Judged, municipal.Union(chosen.Where(id => !Judged[id].IsOwn)));
        var ends = milestones.Earliest(request.Items);
        while (true)
        {
            request = request with { Milestones = ends };
            var plan = ThreeYearPlan.For(request);
            var later = milestones.After(plan, ends);
            if (later.SequenceEqual(ends))
            {
                return new(request, plan, milestones.Placements(ends).AddRange(plan.Placements.Select(Keyed)));
            }

            ends = later;
        }
    }

    private static KeyValuePair<MeasureId, Placement> Keyed(Placement placement) => new(placement.Measure, placement);

    private PlanRequest RequestFor(ImmutableSortedSet<MeasureId> own) =>
        new(
            [.. own.Select(id => ItemOf(Judged[id]))],
            Fields.AddRange(own.Where(IsWantedByPeople).Select(id => KeyValuePair.Create(WishFor(id), WishStanding))),
            Snapshot.BudgetYear,
            Snapshot.AsOf,
            Snapshot.YearlyBudget,
            CapacityDays
        )
        {
            LeftOut = Snapshot.LeftOut,
        };

    private bool IsWantedByPeople(MeasureId id) => WishLevels(id) > 0;

    /// <summary>
    /// What people want has a place although the catalogue knows no gain of it: what experts added counts as half a level of a Prüffeld of its
    /// own, what the Fachbereich decided as more than all that could be gained instead.
    /// </summary>
    private decimal WishLevels(MeasureId id) =>
        Snapshot.LeftOut.Contains(id) ? 0m
        : Snapshot.Decided.ContainsKey(id) ? DecidedLevels
        : Judged[id].IsAdded ? AddedLevels
        : 0m;

    private static CheckFieldId WishFor(MeasureId id) => new($"wish:{id}");

    private ImmutableArray<Effect> EffectsOf(Measure measure) =>
        IsWantedByPeople(measure.Id)
            ? measure.Effects.Add(new Effect(WishFor(measure.Id), WishLevels(measure.Id), WishStanding.Target))
            : measure.Effects;

    /// <summary>Money is expected, as in the totals; own days are the likely ones that are shown, without those that recur every year.</summary>
    private PlanItem ItemOf(JudgedMeasure judged)
    {
        var measure = judged.Measure;
        var duration = PlanQuarters.Duration(measure.Weeks.Value);
        var cost = CostEstimation.Of(measure, Basis, duration);
        var window = Snapshot.Decided.GetValueOrDefault(measure.Id) ?? new PlanWindow(1, PlanQuarters.Count / PlanQuarters.PerYear);
        var days = cost.Lines.Where(l => l.Kind == CostKind.InternalDays && l.Timing == CostTiming.Once).Sum(l => l.Amount * l.DriverValue);

        return new(
            measure.Id,
            measure.DependsOn,
            EffectsOf(measure),
            cost.OneOffExternal * cost.MeanFactor,
            cost.RunningPerYear * cost.MeanFactor,
            days,
            Stretched(duration, days),
            judged.IsDuty ? PlanQuarters.Deadline(measure.Deadline, Snapshot.AsOf, Snapshot.BudgetYear) : null,
            window.EarliestYear,
            window.LatestYear
        )
        {
            EarliestQuarter = Snapshot.Experts.EarliestQuarters.GetValueOrDefault(measure.Id, 1),
        };
    }

    /// <summary>
    /// A measure whose days don't go into its quarters takes as many as they need, at most the whole plan: a small Fachbereich works on it
    /// longer, instead of never.
    /// </summary>
    private int Stretched(int quarters, decimal days) =>
        CapacityDays <= 0 ? quarters : Math.Clamp((int)decimal.Ceiling(days / CapacityDays), quarters, PlanQuarters.Count);
}
