namespace DigiCheckBot.Assessment.Roadmaps;

/// <summary>
/// Searches among the orders in which items are given their places: an order says a whole plan, and moving one item in it moves many others.
/// First single items are moved at random, and what is worse is taken as long as it beats what was there a while ago (late acceptance); then
/// each item is tried at each position, from several slightly changed orders. The numbers of trials are fixed, and so is the seed.
/// </summary>
internal sealed class OrderSearch
{
    private const int RandomMoves = 4_000;
    private const int Memory = 100;
    private const int Climbs = 20;

    /// <summary>Items that are moved between two climbs, at least and at most.</summary>
    private const int FewestShaken = 2;

    private const int MostShaken = 4;

    /// <summary>One change in so many also changes between early and late.</summary>
    private const int OneIn = 3;

    private readonly PlanModel _model;
    private readonly OrderDecoding _decoding;
    private readonly PlanDraft _trial;
    private readonly PlanDraft _prefix;
    private readonly SeededNumbers _numbers = new();

    public OrderSearch(PlanModel model)
    {
        _model = model;
        _decoding = new OrderDecoding(model);
        _trial = new PlanDraft(model);
        _prefix = new PlanDraft(model);
    }

    /// <summary>Improves the draft in place.</summary>
    public void Improve(PlanDraft draft)
    {
        if (_model.Count < 2)
        {
            return;
        }

        MoveAtRandom(draft);
        var best = PlanOrder.Of(draft);
        Climb(best, draft);
        var current = draft.Copy();
        for (var round = 0; round < Climbs; round++)
        {
            var order = best.Copy();
            Shake(order);
            _decoding.Decode(order, current);
            Climb(order, current);
            if (current.Value >= draft.Value)
            {
                best = order;
            }

            TakeBetter(draft, current);
        }
    }

    private void MoveAtRandom(PlanDraft draft)
    {
        var order = PlanOrder.Of(draft);
        var current = draft.Copy();
        _decoding.Decode(order, current);
        TakeBetter(draft, current);
        var now = current.Value;
        var earlier = Enumerable.Repeat(now, Memory).ToArray();
        for (var move = 0; move < RandomMoves; move++)
        {
            var (from, to) = (_numbers.Below(_model.Count), _numbers.Below(_model.Count));
            var item = order.Items[from];
            var wasLate = order.Late[item];
            order.Move(from, to, _numbers.Below(OneIn) == 0 ? !wasLate : wasLate);
            _decoding.Decode(order, current);
            if (current.Value >= now || current.Value >= earlier[move % Memory])
            {
                now = current.Value;
                TakeBetter(draft, current);
            }
            else
            {
                order.Move(to, from, wasLate);
            }

            earlier[move % Memory] = now;
        }
    }

    private void Shake(PlanOrder order)
    {
        for (var left = FewestShaken + _numbers.Below(MostShaken - FewestShaken + 1); left > 0; left--)
        {
            order.Move(_numbers.Below(_model.Count), _numbers.Below(_model.Count), _numbers.Below(OneIn) == 0);
        }
    }

    private void Climb(PlanOrder order, PlanDraft draft)
    {
        for (var gained = true; gained; )
        {
            gained = false;
            foreach (var item in order.Items.ToList())
            {
                gained |= MoveToBest(order, item, draft);
            }
        }
    }

    private bool MoveToBest(PlanOrder order, int item, PlanDraft draft)
    {
        var (at, late, gained) = (order.Items.IndexOf(item), order.Late[item], false);
        order.Items.RemoveAt(at);
        _prefix.Clear();
        for (var to = 0; to <= order.Items.Count; to++)
        {
            // Behind an item that found no place it would be decoded as before it.
            if (to > 0 && !_decoding.Add(_prefix, order, order.Items[to - 1]))
            {
                continue;
            }

            foreach (var mode in _model.Precedence.IsForDuty(item) ? OrderDecoding.BothModes : OrderDecoding.EarlyOnly)
            {
                order.Late[item] = mode;
                Complete(order, item, to);
                if (_trial.IsBetterThan(draft))
                {
                    draft.TakeOver(_trial);
                    (at, late, gained) = (to, mode, true);
                }
            }
        }

        order.Items.Insert(at, item);
        order.Late[item] = late;
        return gained;
    }

    private void Complete(PlanOrder order, int item, int at)
    {
        _trial.TakeOver(_prefix);
        _decoding.Add(_trial, order, item);
        for (var rest = at; rest < order.Items.Count; rest++)
        {
            _decoding.Add(_trial, order, order.Items[rest]);
        }
    }

    private static void TakeBetter(PlanDraft draft, PlanDraft other)
    {
        if (other.IsBetterThan(draft))
        {
            draft.TakeOver(other);
        }
    }
}
