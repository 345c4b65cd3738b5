namespace DigiCheckBot.Assessment.Roadmaps;

/// <summary>Makes a plan of an order: each item gets its place, if that makes the plan better.</summary>
internal sealed class OrderDecoding(PlanModel model)
{
    public static readonly bool[] EarlyOnly = [false];
    public static readonly bool[] BothModes = [false, true];

    private readonly PlanDraft _before = new(model);

    public void Decode(PlanOrder order, PlanDraft draft)
    {
        draft.Clear();
        foreach (var item in order.Items)
        {
            Add(draft, order, item);
        }
    }

    /// <summary>True: the draft became better. Prerequisites without a place come with it.</summary>
    public bool Add(PlanDraft draft, PlanOrder order, int item)
    {
        if (draft.Has(item) || !model.Precedence.IsPossible(item))
        {
            return false;
        }

        if ((model.Precedence.AllBefore[item] & ~draft.Placed) == 0)
        {
            return PlanFilling.TryPlaceIfBetter(draft, item, order.Late[item]);
        }

        _before.TakeOver(draft);
        if (PlanFilling.TryInsert(draft, item, order.Late[item]) && draft.Value > _before.Value)
        {
            return true;
        }

        draft.TakeOver(_before);
        return false;
    }
}
