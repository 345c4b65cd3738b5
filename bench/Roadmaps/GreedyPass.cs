using DigiCheckBot.Assessment.Roadmaps;

namespace DigiCheckBot.Bench.Roadmaps;

/// <summary>
/// The rule of thumb that a plan is measured against: duties by their date, then by the gain per euro, each measure with its prerequisites
/// at the earliest quarter in which there is room, once over all measures.
/// </summary>
internal sealed class GreedyPass
{
    private const decimal LeastEuros = 500m;

    private readonly PlanRequest _request;
    private readonly Dictionary<PlanItem, int> _starts;
    private readonly decimal[] _days = new decimal[PlanQuarters.Count + 1];
    private readonly int[] _running = new int[PlanQuarters.Count + 1];
    private readonly decimal[] _money = new decimal[PlanQuarters.Count / PlanQuarters.PerYear];

    private GreedyPass(PlanRequest request)
    {
        _request = request;
        _starts = request.Items.ToDictionary(i => i, _ => 0);
    }

    /// <summary>Weighted levels × quarters of the greedy plan.</summary>
    public static decimal Gain(PlanRequest request)
    {
        var pass = new GreedyPass(request);
        var order = request
            .Items.OrderBy(i => i.DeadlineQuarter ?? int.MaxValue)
            .ThenByDescending(i => PerEuro(request, i))
            .ThenBy(i => i.Id);
        foreach (var item in order)
        {
            pass.Place(item);
        }

        return Enumerable
            .Range(1, request.Quarters)
            .Sum(quarter => Assessment.Measures.Gain.Weighted(request.Fields, pass.EndedBy(quarter).SelectMany(i => i.Effects)));
    }

    private static decimal PerEuro(PlanRequest request, PlanItem item) =>
        Assessment.Measures.Gain.Weighted(request.Fields, item.Effects)
        / Math.Max(LeastEuros, item.OneOffEuros + (2 * item.RunningPerYear));

    private IEnumerable<PlanItem> EndedBy(int quarter) =>
        _starts.Where(s => s.Value > 0 && s.Value + s.Key.DurationQuarters - 1 <= quarter).Select(s => s.Key);

    private bool Place(PlanItem item)
    {
        if (_starts[item] > 0)
        {
            return true;
        }

        var before = _request.Items.Where(b => item.After.Contains(b.Id)).ToList();
        if (!before.TrueForAll(Place))
        {
            return false;
        }

        var first = before
            .Select(b => _starts[b] + b.DurationQuarters)
            .Concat(item.After.Select(a => _request.Milestones.GetValueOrDefault(a) + 1))
            .Append(PlanQuarters.FirstOf(item.EarliestYear))
            .Max();
        var last = Math.Min(item.LatestYear * PlanQuarters.PerYear, _request.Quarters - item.DurationQuarters + 1);
        var start = Enumerable.Range(first, Math.Max(0, last - first + 1)).FirstOrDefault(s => HasRoom(item, s));
        _starts[item] = start;
        if (start > 0)
        {
            Take(item, start);
        }

        return start > 0;
    }

    private bool HasRoom(PlanItem item, int start) =>
        Enumerable
            .Range(start, item.DurationQuarters)
            .All(q =>
                _running[q] < _request.MaxParallel
                && _days[q] + (item.InternalDays / item.DurationQuarters) <= _request.CapacityDaysPerQuarter
            ) && _request.YearlyBudget.Select((budget, year) => _money[year] + YearsMoney(item, start, year) <= budget).All(fits => fits);

    private void Take(PlanItem item, int start)
    {
        for (var quarter = start; quarter < start + item.DurationQuarters; quarter++)
        {
            _running[quarter]++;
            _days[quarter] += item.InternalDays / item.DurationQuarters;
        }

        for (var year = 0; year < _money.Length; year++)
        {
            _money[year] += YearsMoney(item, start, year);
        }
    }

    private static decimal YearsMoney(PlanItem item, int start, int year) =>
        Enumerable
            .Range((year * PlanQuarters.PerYear) + 1, PlanQuarters.PerYear)
            .Sum(q =>
                q < start ? 0
                : q < start + item.DurationQuarters ? item.OneOffEuros / item.DurationQuarters
                : item.RunningPerYear / PlanQuarters.PerYear
            );
}
