using System.Numerics;

namespace DigiCheckBot.Assessment.Roadmaps;

/// <summary>Inserts, shifts and swaps until nothing makes the plan better. Deterministic; every step is an improvement, so it ends.</summary>
internal sealed class LocalSearch
{
    private readonly PlanModel _model;
    private readonly PlanDraft _best;
    private readonly PlanDraft _trial;

    private LocalSearch(PlanDraft draft)
    {
        _model = draft.Model;
        _best = draft;
        _trial = draft.Copy();
    }

    /// <summary>Improves the draft in place.</summary>
    public static void Improve(PlanDraft draft)
    {
        var search = new LocalSearch(draft);
        do
        {
            search.ShiftAll();
        } while (search.DropOne() || search.DropTwo());
    }

    /// <summary>Each item to where it is best, and into what became free.</summary>
    private void ShiftAll()
    {
        for (var gained = true; gained; )
        {
            PlanFilling.Fill(_best, PlanFilling.Rule.Most);
            gained = false;
            for (var item = 0; item < _model.Count; item++)
            {
                gained |= _best.Has(item) && Try(() => Shift(item));
            }
        }
    }

    private void Shift(int item)
    {
        _trial.Remove(item);
        PlanFilling.TryInsert(_trial, item);
    }

    /// <summary>Without an item and what waits for it: is there something better?</summary>
    private bool DropOne()
    {
        var gained = false;
        for (var item = 0; item < _model.Count; item++)
        {
            gained |= _best.Has(item) && (Try(() => Drop(item)) || Try(() => Replace(item)));
        }

        return gained;
    }

    private bool DropTwo()
    {
        var gained = false;
        for (var one = 0; one < _model.Count; one++)
        {
            for (var other = 0; other < _model.Count; other++)
            {
                gained |= one != other && _best.Has(one) && _best.Has(other) && Try(() => Swap(one, other));
            }
        }

        return gained;
    }

    private void Drop(int item) => RemoveWithFollowers(item);

    private void Replace(int item)
    {
        RemoveWithFollowers(item);
        PlanFilling.Fill(_trial, PlanFilling.Rule.Most, 1UL << item);
        PlanFilling.Fill(_trial, PlanFilling.Rule.Most);
    }

    /// <summary>Both out, the first one back in first, then whatever fits.</summary>
    private void Swap(int one, int other)
    {
        RemoveWithFollowers(one);
        if (_trial.Has(other))
        {
            RemoveWithFollowers(other);
        }

        var before = _trial.Copy();
        if (!PlanFilling.TryInsert(_trial, one))
        {
            _trial.TakeOver(before);
        }

        PlanFilling.Fill(_trial, PlanFilling.Rule.Most);
    }

    private void RemoveWithFollowers(int item)
    {
        for (var placed = _trial.Placed; placed != 0; placed &= placed - 1)
        {
            var follower = BitOperations.TrailingZeroCount(placed);
            if ((_model.Precedence.AllBefore[follower] >> item & 1) != 0)
            {
                _trial.Remove(follower);
            }
        }

        _trial.Remove(item);
    }

    private bool Try(Action change)
    {
        _trial.TakeOver(_best);
        change();
        if (!_trial.IsBetterThan(_best))
        {
            return false;
        }

        _best.TakeOver(_trial);
        return true;
    }
}
