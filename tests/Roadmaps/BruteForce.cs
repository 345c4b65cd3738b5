using DigiCheckBot.Assessment.Measures;
using DigiCheckBot.Assessment.Roadmaps;

namespace DigiCheckBot.Tests.Roadmaps;

/// <summary>Tries every start of every measure. Shares nothing with the planner but the request and <see cref="Gain"/>.</summary>
internal sealed class BruteForce
{
    private readonly PlanRequest _request;
    private readonly PlanItem[] _items;
    private readonly decimal[] _gains;
    private readonly int[] _starts;
    private readonly decimal[] _days;
    private readonly int[] _running;
    private readonly decimal[] _money;
    private PlanValue? _best;

    private BruteForce(PlanRequest request)
    {
        _request = request;
        _items = [.. request.Items.OrderBy(i => i.Id)];
        _gains =
        [
            .. Enumerable
                .Range(0, 1 << _items.Length)
                .Select(set => Gain.Weighted(request.Fields, _items.Where((_, i) => (set >> i & 1) != 0).SelectMany(i => i.Effects))),
        ];
        _starts = new int[_items.Length];
        _days = new decimal[request.Quarters + 1];
        _running = new int[request.Quarters + 1];
        _money = new decimal[3];
    }

    public static (PlanValue Value, int[] Starts) Best(PlanRequest request)
    {
        var search = new BruteForce(request);
        var best = Array.Empty<int>();
        search.Try(0, () => best = [.. search._starts]);
        return (search._best!.Value, best);
    }

    /// <summary>Items in the order of their ids, starts from the first quarter on, no place last: the first of equals is the smallest.</summary>
    private void Try(int index, Action found)
    {
        if (index == _items.Length)
        {
            var value = Value();
            if (IsInOrder() && (_best is null || value > _best.Value))
            {
                _best = value;
                found();
            }

            return;
        }

        for (var start = 1; start <= _request.Quarters - _items[index].DurationQuarters + 1; start++)
        {
            if (!IsAllowed(_items[index], start))
            {
                continue;
            }

            _starts[index] = start;
            Take(_items[index], start, 1);
            if (HasRoom())
            {
                Try(index + 1, found);
            }

            Take(_items[index], start, -1);
        }

        _starts[index] = 0;
        Try(index + 1, found);
    }

    private bool IsAllowed(PlanItem item, int start) =>
        start > (item.EarliestYear - 1) * 4
        && start <= item.LatestYear * 4
        && !_request.LeftOut.Contains(item.Id)
        && !item.After.Any(a => _request.LeftOut.Contains(a) || (_request.Milestones.TryGetValue(a, out var done) && done >= start));

    private void Take(PlanItem item, int start, int sign)
    {
        for (var quarter = start; quarter <= _request.Quarters; quarter++)
        {
            if (PlanRules.Runs(item, start, quarter))
            {
                _days[quarter] += sign * item.InternalDays / item.DurationQuarters;
                _running[quarter] += sign;
            }

            _money[(quarter - 1) / 4] += sign * PlanRules.MoneyIn(item, start, quarter);
        }
    }

    private bool HasRoom() =>
        _days.All(d => d <= _request.CapacityDaysPerQuarter)
        && _running.All(r => r <= _request.MaxParallel)
        && _request.YearlyBudget.Select((budget, year) => _money[year] <= budget).All(fits => fits);

    private bool IsInOrder()
    {
        for (var i = 0; i < _items.Length; i++)
        {
            for (var b = 0; b < _items.Length; b++)
            {
                if (
                    _starts[i] > 0
                    && _items[i].After.Contains(_items[b].Id)
                    && (_starts[b] == 0 || _starts[b] + _items[b].DurationQuarters > _starts[i])
                )
                {
                    return false;
                }
            }
        }

        return true;
    }

    private PlanValue Value()
    {
        var (inTime, delay, finishes, gain) = (0, 0, 0, 0m);
        for (var i = 0; i < _items.Length; i++)
        {
            var end = _starts[i] == 0 ? _request.Quarters + 1 : _starts[i] + _items[i].DurationQuarters - 1;
            inTime += _starts[i] > 0 && end <= _items[i].DeadlineQuarter ? 1 : 0;
            delay += Math.Max(0, end - _items[i].DeadlineQuarter ?? 0);
            finishes += end;
        }

        for (var quarter = 1; quarter <= _request.Quarters; quarter++)
        {
            var ended = 0;
            for (var i = 0; i < _items.Length; i++)
            {
                ended |= _starts[i] > 0 && _starts[i] + _items[i].DurationQuarters - 1 <= quarter ? 1 << i : 0;
            }

            gain += _gains[ended];
        }

        return new(inTime, delay, (long)(gain * 1000), (long)(_money.Sum() * 100), finishes);
    }
}
