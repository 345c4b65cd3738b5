namespace DigiCheckBot.Assessment.Roadmaps;

/// <summary>
/// Branch and bound over the quarters: in each one every set of startable items is tried. Of two plans that agree on what has ended and what
/// still runs, the one that is worth less and leaves no more money is dropped, as is what can't reach the best plan known. It counts the
/// plans it looks at and gives up beyond a limit, so that it takes the same decision on every machine.
/// </summary>
internal sealed class ExactSearch
{
    /// <summary>Plans begun; beyond it the search gives up.</summary>
    public const int MostNodes = 8_000;

    /// <summary>With more items the limit would be reached without any use.</summary>
    private const int MostItems = 14;

    private readonly PlanModel _model;
    private readonly PlanDraft _best;
    private readonly int[] _ends;
    private Dictionary<string, List<PlanDraft>> _next = [];
    private int _nodes;

    private ExactSearch(PlanDraft best)
    {
        _model = best.Model;
        _best = best;
        _ends = new int[_model.Count];
    }

    /// <summary>Improves the draft in place. True: no plan is better.</summary>
    public static bool TryProve(PlanDraft best)
    {
        var possible = Enumerable.Range(0, best.Model.Count).Count(best.Model.Precedence.IsPossible);
        return possible <= MostItems && new ExactSearch(best).Run();
    }

    private bool Run()
    {
        List<PlanDraft> layer = [new PlanDraft(_model)];
        for (var quarter = 1; quarter <= _model.Quarters; quarter++)
        {
            _next = new(StringComparer.Ordinal);
            foreach (var draft in layer)
            {
                Extend(draft, quarter, 0);
                if (_nodes > MostNodes)
                {
                    return false;
                }
            }

            layer = [.. _next.Values.SelectMany(same => same)];
        }

        return true;
    }

    /// <summary>Keeps the plan as it is, and with each further item that can start in this quarter.</summary>
    private void Extend(PlanDraft draft, int quarter, int from)
    {
        Keep(draft, quarter);
        for (var item = from; item < _model.Count && _nodes <= MostNodes; item++)
        {
            if (
                draft.Has(item)
                || draft.Earliest(item) > quarter
                || _model.Precedence.Last[item] < quarter
                || !draft.HasRoom(item, quarter)
            )
            {
                continue;
            }

            _nodes++;
            var more = draft.Copy();
            more.Place(item, quarter);
            Extend(more, quarter, item + 1);
        }
    }

    private void Keep(PlanDraft draft, int quarter)
    {
        if (draft.IsBetterThan(_best))
        {
            _best.TakeOver(draft);
        }

        if (Optimistic(draft, quarter + 1) < _best.Value)
        {
            return;
        }

        var key = Key(draft, quarter);
        var same = _next.TryGetValue(key, out var known) ? known : _next[key] = [];
        if (!same.Exists(s => Dominates(s, draft, quarter)))
        {
            same.RemoveAll(s => Dominates(draft, s, quarter));
            same.Add(draft);
        }
    }

    /// <summary>What has a place, and when that ends which still runs after this quarter.</summary>
    private string Key(PlanDraft draft, int quarter) =>
        string.Create(
            _model.Count,
            (draft, quarter),
            static (text, state) =>
            {
                for (var item = 0; item < text.Length; item++)
                {
                    var end = state.draft.EndOf(item);
                    text[item] = (char)('a' + (end == 0 ? 0 : Math.Max(1, end - state.quarter + 1)));
                }
            }
        );

    private bool Dominates(PlanDraft one, PlanDraft other, int quarter)
    {
        for (var year = PlanQuarters.YearOf(quarter + 1) - 1; year < _model.Years; year++)
        {
            if (one.MoneyOf(year) > other.MoneyOf(year))
            {
                return false;
            }
        }

        return !other.IsBetterThan(one);
    }

    /// <summary>As if everything else started as soon as it may, cost nothing and needed nobody.</summary>
    private PlanValue Optimistic(PlanDraft draft, int from)
    {
        var value = draft.Value;
        var (inTime, delay, finishes) = (value.DutiesInTime, value.DutyDelay, value.FinishSum);
        for (var item = 0; item < _model.Count; item++)
        {
            _ends[item] = draft.EndOf(item);
            var start = Math.Max(from, _model.Precedence.First[item]);
            if (_ends[item] > 0 || start > _model.Precedence.Last[item])
            {
                continue;
            }

            var end = _ends[item] = start + _model.Duration(item) - 1;
            inTime += _model.Deadline(item) >= end ? 1 : 0;
            delay += _model.Delay(item, end) - _model.Delay(item, 0);
            finishes += end - _model.Quarters - 1;
        }

        return new(inTime, delay, _model.GainOf(_ends), value.CostCents, finishes);
    }
}
