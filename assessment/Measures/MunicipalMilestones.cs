using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Roadmaps;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Assessment.Measures;

/// <summary>When municipality and association end their measures: at the coordinator's date, else as early as what they need allows.</summary>
internal sealed record MunicipalMilestones(
    RoundSnapshot Snapshot,
    ImmutableSortedDictionary<MeasureId, JudgedMeasure> Judged,
    ImmutableSortedSet<MeasureId> Municipal
)
{
    /// <summary>Stands for "not within the plan".</summary>
    private const int Never = PlanQuarters.Count + 1;

    /// <summary>Last quarters as if the Fachbereich did each of its measures as early as it can.</summary>
    public ImmutableSortedDictionary<MeasureId, int> Earliest(ImmutableArray<PlanItem> own) =>
        Settled(
            Municipal.ToImmutableSortedDictionary(id => id, DurationOf),
            ends =>
            {
                var all = ends;
                for (var settled = false; !settled; )
                {
                    var next = own.Aggregate(
                        all,
                        (known, item) => known.SetItem(item.Id, EndAfter(item.After, item.DurationQuarters, known))
                    );
                    settled = next.SequenceEqual(all);
                    all = next;
                }

                return all;
            }
        );

    /// <summary>Last quarters when the Fachbereich acts as planned; none earlier than before.</summary>
    public ImmutableSortedDictionary<MeasureId, int> After(PlanResult plan, ImmutableSortedDictionary<MeasureId, int> before)
    {
        var own = plan
            .Placements.Select(p => new KeyValuePair<MeasureId, int>(p.Measure, p.EndQuarter))
            .Concat(plan.Unplaced.Select(p => new KeyValuePair<MeasureId, int>(p.Measure, Never)))
            .ToList();
        return Settled(before, ends => ends.SetItems(own));
    }

    /// <summary>What ends within the plan, with its place.</summary>
    public ImmutableSortedDictionary<MeasureId, Placement> Placements(ImmutableSortedDictionary<MeasureId, int> ends) =>
        Municipal.Where(id => ends[id] is > 0 and < Never).ToImmutableSortedDictionary(id => id, id => PlacementOf(id, ends));

    private ImmutableSortedDictionary<MeasureId, int> Settled(
        ImmutableSortedDictionary<MeasureId, int> ends,
        Func<ImmutableSortedDictionary<MeasureId, int>, ImmutableSortedDictionary<MeasureId, int>> withOwn
    )
    {
        while (true)
        {
            var known = withOwn(ends);
            var next = ends.ToImmutableSortedDictionary(e => e.Key, e => Math.Max(e.Value, EndOf(e.Key, known)));
            if (next.SequenceEqual(ends))
            {
                return ends;
            }

            ends = next;
        }
    }

    private int EndOf(MeasureId id, ImmutableSortedDictionary<MeasureId, int> known) =>
        Snapshot.Milestones.TryGetValue(id, out var date)
            ? Math.Clamp(PlanQuarters.Of(date, Snapshot.BudgetYear), 0, Never)
            : EndAfter(Judged[id].Measure.DependsOn, DurationOf(id), known);

    private static int EndAfter(IEnumerable<MeasureId> after, int duration, ImmutableSortedDictionary<MeasureId, int> known) =>
        Math.Min(Never, after.Select(a => known.GetValueOrDefault(a)).Append(0).Max() + duration);

    private int DurationOf(MeasureId id) => Snapshot.Milestones.ContainsKey(id) ? 0 : PlanQuarters.Duration(Judged[id].Measure.Weeks.Value);

    private Placement PlacementOf(MeasureId id, ImmutableSortedDictionary<MeasureId, int> ends)
    {
        var duration = PlanQuarters.Duration(Judged[id].Measure.Weeks.Value);
        var start = Math.Max(1, ends[id] - duration + 1);
        return new(id, start, ends[id] - start + 1, ReasonOf(id, start, ends));
    }

    private PlacementReason ReasonOf(MeasureId id, int start, ImmutableSortedDictionary<MeasureId, int> ends)
    {
        if (Snapshot.Milestones.ContainsKey(id))
        {
            return new PlacementReason.Decided(PlanQuarters.YearOf(start), PlanQuarters.YearOf(start));
        }

        var last = Judged[id].Measure.DependsOn.Where(ends.ContainsKey).OrderByDescending(d => ends[d]).ThenBy(d => d).FirstOrDefault();
        return start == 1 || last == default ? new PlacementReason.AsEarlyAsPossible() : new PlacementReason.WaitsFor(last);
    }
}
