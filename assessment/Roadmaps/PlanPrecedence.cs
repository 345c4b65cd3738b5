using DigiCheckBot.Assessment.Catalogues;

namespace DigiCheckBot.Assessment.Roadmaps;

/// <summary>
/// What waits for what, and the window of each start: from decisions, milestones and chains of prerequisites. An item whose window is empty
/// can have no place.
/// </summary>
internal sealed class PlanPrecedence
{
    private readonly PlanItem[] _items;
    private readonly Dictionary<MeasureId, int> _index;
    private readonly PlanRequest _request;
    private readonly bool[] _forDuty;

    public PlanPrecedence(PlanItem[] items, PlanRequest request)
    {
        _items = items;
        _request = request;
        _index = items.Select((item, index) => (item.Id, index)).ToDictionary(p => p.Id, p => p.index);
        Before = [.. items.Select(i => i.After.Distinct().Where(_index.ContainsKey).Select(a => _index[a]).Order().ToArray())];
        After =
        [
            .. Enumerable.Range(0, items.Length).Select(j => Enumerable.Range(0, items.Length).Where(k => Before[k].Contains(j)).ToArray()),
        ];
        Order = InOrder();
        First = new int[items.Length];
        Last = [.. items.Select(LastStart)];
        Due =
        [
            .. items.Select((item, index) => Math.Min(Last[index], (item.DeadlineQuarter ?? request.Quarters) - item.DurationQuarters + 1)),
        ];
        AllBefore = new ulong[items.Length];
        foreach (var item in Order)
        {
            First[item] = FirstStart(item);
            AllBefore[item] = Before[item].Aggregate(0UL, (all, b) => all | AllBefore[b] | 1UL << b);
        }

        _forDuty = [.. items.Select(i => i.DeadlineQuarter is not null)];
        foreach (var item in Order.Reverse())
        {
            _forDuty[item] |= After[item].Any(a => _forDuty[a]);
            Due[item] = After[item].Where(IsPossible).Select(a => Due[a] - items[item].DurationQuarters).Append(Due[item]).Min();
        }
    }

    /// <summary>Items that must have ended before.</summary>
    public int[][] Before { get; }

    /// <summary>Items that wait for it.</summary>
    public int[][] After { get; }

    /// <summary>All prerequisites at any depth.</summary>
    public ulong[] AllBefore { get; }

    /// <summary>Prerequisites stand before what needs them.</summary>
    public int[] Order { get; }

    /// <summary>Earliest start.</summary>
    public int[] First { get; }

    /// <summary>Latest start; before the earliest one: no place.</summary>
    public int[] Last { get; }

    /// <summary>Latest start that lets it and all that waits for it end in time, for duties by their deadline; can lie before the plan.</summary>
    public int[] Due { get; }

    /// <summary>It is a duty, or a duty waits for it.</summary>
    public bool IsForDuty(int item) => _forDuty[item];

    public bool IsPossible(int item) => First[item] <= Last[item];

    private int[] InOrder()
    {
        var order = new List<int>(_items.Length);
        while (order.Count < _items.Length)
        {
            order.AddRange(Enumerable.Range(0, _items.Length).Where(j => !order.Contains(j) && Before[j].All(order.Contains)).ToList());
        }

        return [.. order];
    }

    private int FirstStart(int item) =>
        Before[item]
            .Select(b => IsPossible(b) ? First[b] + _items[b].DurationQuarters : PlanQuarters.Count + 1)
            .Concat(_items[item].After.Select(a => _request.Milestones.GetValueOrDefault(a) + 1))
            .Append(PlanQuarters.FirstOf(_items[item].EarliestYear))
            .Append(_items[item].EarliestQuarter)
            .Max();

    private int LastStart(PlanItem item) =>
        _request.LeftOut.Contains(item.Id) || item.After.Any(_request.LeftOut.Contains)
            ? 0
            : Math.Min(item.LatestYear * PlanQuarters.PerYear, _request.Quarters - item.DurationQuarters + 1);
}
