using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Measures;

namespace DigiCheckBot.Assessment.Roadmaps;

/// <summary>
/// The simple order by year (meta.reihenfolge): year 1 duties, prerequisites and at most three visible measures, year 2 synergy and further
/// visible ones, year 3 what can wait. A measure starts with its year, later if it waits for a prerequisite, earlier if others need it
/// earlier. Budget, capacity and the number of parallel measures aren't looked at.
/// </summary>
public static class SimpleRoadmap
{
    /// <summary>Visible measures of the first year.</summary>
    public const int VisibleInFirstYear = 3;

    /// <summary>The order of the items doesn't matter. Prerequisites that aren't items count as fulfilled.</summary>
    public static PlanResult Plan(PlanRequest request)
    {
        var order = new YearOrder(request);
        var placements = request.Items.OrderBy(i => i.Id).Select(order.Place).ToList();
        return new(
            [.. placements.Where(p => p.StartQuarter > 0).OrderBy(p => p.StartQuarter).ThenBy(p => p.Measure)],
            [.. placements.Where(p => p.StartQuarter == 0)]
        );
    }

    private sealed class YearOrder
    {
        private readonly PlanRequest _request;
        private readonly ImmutableSortedDictionary<MeasureId, PlanItem> _items;
        private readonly ImmutableHashSet<MeasureId> _visibleFirst;
        private readonly Dictionary<MeasureId, Wish?> _wishes = [];
        private readonly Dictionary<MeasureId, Placement?> _placed = [];

        public YearOrder(PlanRequest request)
        {
            _request = request;
            _items = request.Items.ToImmutableSortedDictionary(i => i.Id, i => i);
            _visibleFirst =
            [
                .. request
                    .Items.Where(i => i.Priority == PriorityClass.Visibility && i.EarliestYear == 1)
                    .OrderByDescending(i => Gain.Weighted(request.Fields, i.Effects))
                    .ThenBy(i => i.Id)
                    .Take(VisibleInFirstYear)
                    .Select(i => i.Id),
            ];
        }

        public Placement Place(PlanItem item) => Placed(item)!;

        /// <summary>Null only while the item waits for itself: a cycle, which the catalogue's rules exclude, is cut there.</summary>
        private Placement? Placed(PlanItem item)
        {
            if (_placed.TryGetValue(item.Id, out var known))
            {
                return known;
            }

            _placed[item.Id] = null;
            var before = item.After.Order().Where(_items.ContainsKey).Select(id => Placed(_items[id])).OfType<Placement>().ToList();
            return _placed[item.Id] = PlaceAfter(item, before);
        }

        private Placement PlaceAfter(PlanItem item, List<Placement> before)
        {
            if (before.Find(p => p.StartQuarter == 0) is { } unplaced)
            {
                return new(item.Id, 0, item.DurationQuarters, new PlacementReason.WaitsFor(unplaced.Measure));
            }

            var wanted = WishOf(item)?.Start ?? 1;
            var last = before.MaxBy(p => p.StartQuarter + p.DurationQuarters);
            var free = last is null ? 1 : last.StartQuarter + last.DurationQuarters;
            var start = Math.Max(wanted, free);
            var reason = free > wanted ? new PlacementReason.WaitsFor(last!.Measure) : ReasonOf(item);

            return new(item.Id, Fits(item, start) ? start : 0, item.DurationQuarters, reason);
        }

        private static bool Fits(PlanItem item, int start) =>
            start + item.DurationQuarters - 1 <= PlanQuarters.Count && PlanQuarters.YearOf(start) <= item.LatestYear;

        private PlacementReason ReasonOf(PlanItem item) =>
            item.DeadlineQuarter is { } quarter
                ? new PlacementReason.DutyUntil(PlanQuarters.LastDay(quarter, _request.BudgetYear))
                : new PlacementReason.Order(item.Priority);

        /// <summary>When an item should start: as its class says, but with those who need it, and so early that they end within the plan.</summary>
        private Wish? WishOf(PlanItem item)
        {
            if (_wishes.TryGetValue(item.Id, out var known))
            {
                return known;
            }

            _wishes[item.Id] = null;
            var needing = _items.Values.Where(i => i.After.Contains(item.Id)).Select(WishOf).OfType<Wish>().ToList();
            var year = needing.Select(w => w.Year).Append(YearOf(item)).Min();
            var latest = needing.Select(w => w.Latest).Append(PlanQuarters.Count + 1).Min() - item.DurationQuarters;
            var start = Math.Max(PlanQuarters.FirstOf(item.EarliestYear), Math.Min(PlanQuarters.FirstOf(year), latest));

            return _wishes[item.Id] = new Wish(year, latest, start);
        }

        private int YearOf(PlanItem item) =>
            item.Priority switch
            {
                PriorityClass.Mandatory or PriorityClass.Prerequisite => 1,
                PriorityClass.Visibility => _visibleFirst.Contains(item.Id) ? 1 : 2,
                PriorityClass.Synergy => 2,
                _ => 3,
            };

        /// <param name="Latest">Last start that lets everything that waits end within the plan; can lie before the plan.</param>
        private sealed record Wish(int Year, int Latest, int Start);
    }
}
