using System.Numerics;

namespace DigiCheckBot.Assessment.Roadmaps;

/// <summary>Gives places to items that have none, again and again the one that is best by a rule, together with its prerequisites.</summary>
internal static class PlanFilling
{
    /// <summary>How to choose among the items that improve the plan.</summary>
    public enum Rule
    {
        /// <summary>What makes the plan worth most.</summary>
        Most,

        /// <summary>What brings most for the days, money and quarters that it takes.</summary>
        MostForItsShare,
    }

    /// <summary>The same draft, filled.</summary>
    public static PlanDraft From(PlanDraft draft, Rule rule)
    {
        Fill(draft, rule);
        return draft;
    }

    /// <param name="but">Items that stay without a place.</param>
    public static void Fill(PlanDraft draft, Rule rule, ulong but = 0)
    {
        var attempt = draft.Copy();
        var best = draft.Copy();
        while (true)
        {
            var bestScore = (Duties: 0L, Gain: 0.0);
            var found = false;
            for (var item = 0; item < draft.Model.Count; item++)
            {
                if (draft.Has(item) || (but >> item & 1) != 0 || (draft.Model.Precedence.AllBefore[item] & but) != 0)
                {
                    continue;
                }

                attempt.TakeOver(draft);
                if (!TryInsert(attempt, item) || attempt.Value <= draft.Value)
                {
                    continue;
                }

                var score = Score(draft, attempt, rule);
                if (!found || score.CompareTo(bestScore) > 0)
                {
                    (found, bestScore) = (true, score);
                    best.TakeOver(attempt);
                }
            }

            if (!found)
            {
                return;
            }

            draft.TakeOver(best);
        }
    }

    /// <summary>
    /// Places an item where the plan is worth most, and its prerequisites without a place before it, each as early as it can. False: there is
    /// no room; then the draft is left half done.
    /// </summary>
    public static bool TryInsert(PlanDraft draft, int item, bool late = false)
    {
        var model = draft.Model;
        if (!model.Precedence.IsPossible(item))
        {
            return false;
        }

        var missing = model.Precedence.AllBefore[item] & ~draft.Placed;
        if (missing != 0)
        {
            foreach (var before in model.Precedence.Order)
            {
                if ((missing >> before & 1) != 0 && !TryPlaceEarly(draft, before))
                {
                    return false;
                }
            }
        }

        if (late && LateStart(draft, item) is var start and > 0)
        {
            draft.Place(item, start);
            return true;
        }

        return TryPlaceBest(draft, item);
    }

    private static bool TryPlaceBest(PlanDraft draft, int item)
    {
        var start = BestStart(draft, item, out _);
        if (start == 0)
        {
            return false;
        }

        draft.Place(item, start);
        return true;
    }

    /// <summary>Places an item whose prerequisites all have places, if that makes the plan better.</summary>
    public static bool TryPlaceIfBetter(PlanDraft draft, int item, bool late)
    {
        var start = late ? LateStart(draft, item) : 0;
        if (start > 0)
        {
            if (draft.ValueWith(item, start) <= draft.Value)
            {
                return false;
            }
        }
        else
        {
            start = BestStart(draft, item, out var value);
            if (start == 0 || value <= draft.Value)
            {
                return false;
            }
        }

        draft.Place(item, start);
        return true;
    }

    /// <summary>0: there is no room.</summary>
    private static int BestStart(PlanDraft draft, int item, out PlanValue best)
    {
        (var bestStart, best) = (0, default);
        var last = draft.Latest(item);
        for (var start = draft.Earliest(item); start <= last; start++)
        {
            if (draft.HasRoom(item, start) && draft.ValueWith(item, start) is var value && (bestStart == 0 || value > best))
            {
                (bestStart, best) = (start, value);
                if (value.Gain > draft.Value.Gain)
                {
                    break;
                }
            }
        }

        return bestStart;
    }

    private static bool TryPlaceEarly(PlanDraft draft, int item)
    {
        var last = draft.Latest(item);
        for (var start = draft.Earliest(item); start <= last; start++)
        {
            if (draft.HasRoom(item, start))
            {
                draft.Place(item, start);
                return true;
            }
        }

        return false;
    }

    /// <summary>As late as it can without holding up a duty; 0: there is no room.</summary>
    private static int LateStart(PlanDraft draft, int item)
    {
        var first = draft.Earliest(item);
        for (var start = Math.Min(draft.Latest(item), draft.Model.Precedence.Due[item]); start >= first; start--)
        {
            if (draft.HasRoom(item, start))
            {
                return start;
            }
        }

        return 0;
    }

    /// <summary>Duties first; only an order of trials, so fractions do no harm: they come out the same on every machine.</summary>
    private static (long Duties, double Gain) Score(PlanDraft before, PlanDraft after, Rule rule)
    {
        var duties = ((after.Value.DutiesInTime - before.Value.DutiesInTime) * 1000L) + before.Value.DutyDelay - after.Value.DutyDelay;
        var gain = (double)(after.Value.Gain - before.Value.Gain);
        return (duties, rule == Rule.Most ? gain : gain / Share(before, after));
    }

    private static double Share(PlanDraft before, PlanDraft after)
    {
        var model = after.Model;
        var share = 0.02;
        for (var added = after.Placed & ~before.Placed; added != 0; added &= added - 1)
        {
            var item = BitOperations.TrailingZeroCount(added);
            share += (double)model.Loads[item] * model.Duration(item) / ((double)model.Capacity * model.Quarters + 1);
            share += (double)model.Duration(item) / (model.MaxParallel * model.Quarters);
            share += (double)model.Money[item].Total(after.StartOf(item)) / ((double)model.TotalBudget + 1);
        }

        return share;
    }
}
