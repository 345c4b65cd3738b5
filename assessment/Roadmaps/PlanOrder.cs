namespace DigiCheckBot.Assessment.Roadmaps;

/// <summary>In which order items are given their places, and which of them as late as they may.</summary>
internal sealed record PlanOrder(List<int> Items, bool[] Late)
{
    /// <summary>The order in which a plan starts its items; those without a place last.</summary>
    public static PlanOrder Of(PlanDraft draft)
    {
        var count = draft.Model.Count;
        return new(
            [.. Enumerable.Range(0, count).OrderBy(j => draft.Has(j) ? draft.StartOf(j) : int.MaxValue).ThenBy(j => j)],
            new bool[count]
        );
    }

    public PlanOrder Copy() => new([.. Items], [.. Late]);

    public void Move(int from, int to, bool late)
    {
        var item = Items[from];
        Items.RemoveAt(from);
        Items.Insert(to, item);
        Late[item] = late;
    }
}
