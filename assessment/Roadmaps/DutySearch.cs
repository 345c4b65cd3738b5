using System.Numerics;

namespace DigiCheckBot.Assessment.Roadmaps;

/// <summary>
/// Looks only at duties and what they need: can these all end in time, and with how little of something? Exact up to a number of trials,
/// so that it takes the same decision on every machine.
/// </summary>
internal sealed class DutySearch
{
    private const int MostNodes = 20_000;

    /// <summary>Up to so many duties every choice among them is tried, beyond that they are added one after the other.</summary>
    private const int MostToChooseFrom = 8;

    private readonly PlanModel _model;
    private readonly int[] _items;
    private readonly int[] _latest;
    private readonly Func<PlanDraft, long> _measure;
    private readonly PlanDraft _draft;
    private PlanDraft? _found;
    private long _least = long.MaxValue;
    private int _nodes;

    private DutySearch(PlanModel model, IReadOnlyCollection<int> duties, Func<PlanDraft, long> measure)
    {
        _model = model;
        _measure = measure;
        _draft = new PlanDraft(model);
        var needed = duties.Aggregate(0UL, (all, d) => all | model.Precedence.AllBefore[d] | 1UL << d);
        _items = [.. model.Precedence.Order.Where(j => (needed >> j & 1) != 0)];
        _latest = [.. model.Precedence.Last];
        foreach (var item in _items.Reverse())
        {
            var due = duties.Contains(item) ? model.Deadline(item)!.Value - model.Duration(item) + 1 : model.Quarters;
            var followers = model.Precedence.After[item].Where(_items.Contains).Select(a => _latest[a] - model.Duration(item));
            _latest[item] = followers.Append(due).Append(_latest[item]).Min();
        }
    }

    /// <summary>A plan of nothing but duties in time and what they need: as many as can.</summary>
    public static PlanDraft Most(PlanModel model)
    {
        if (model.Duties.Length > MostToChooseFrom)
        {
            return OneAfterTheOther(model);
        }

        var sets = Enumerable
            .Range(0, 1 << model.Duties.Length)
            .OrderByDescending(set => BitOperations.PopCount((uint)set))
            .ThenBy(set => set);
        return sets.Select(set => Meet(model, [.. model.Duties.Where((_, i) => (set >> i & 1) != 0)])).OfType<PlanDraft>().First();
    }

    /// <summary>Null: not all can end in time.</summary>
    public static PlanDraft? Meet(PlanModel model, IReadOnlyCollection<int> duties) => Least(model, duties, static _ => 0).Plan;

    /// <summary>The plan in which they all end in time and that takes least of something.</summary>
    /// <param name="measure">Grows with each item that is placed, or stays.</param>
    public static (PlanDraft? Plan, long Least) Least(PlanModel model, IReadOnlyCollection<int> duties, Func<PlanDraft, long> measure)
    {
        var search = new DutySearch(model, duties, measure);
        search.Place(0);
        return (search._found, search._least);
    }

    private static PlanDraft OneAfterTheOther(PlanModel model)
    {
        var met = new List<int>();
        foreach (var duty in model.Duties.OrderBy(d => model.Deadline(d)).ThenBy(d => d))
        {
            met.Add(duty);
            if (Meet(model, met) is null)
            {
                met.Remove(duty);
            }
        }

        return Meet(model, met)!;
    }

    private void Place(int next)
    {
        var reached = _measure(_draft);
        if (reached >= _least || _nodes > MostNodes)
        {
            return;
        }

        if (next == _items.Length)
        {
            (_least, _found) = (reached, _draft.Copy());
            return;
        }

        var item = _items[next];
        for (var start = _draft.Earliest(item); start <= _latest[item]; start++)
        {
            _nodes++;
            if (_draft.HasRoom(item, start))
            {
                _draft.Place(item, start);
                Place(next + 1);
                _draft.Remove(item);
            }
        }
    }
}
