namespace DigiCheckBot.Assessment.Scoring;

/// <summary>The level of a Prüffeld in one population.</summary>
internal static class PopulationLevel
{
    private const decimal MinimumCoverage = 0.5m;

    /// <summary>
    /// Mean of the item means, 0 to 4. Null (not rated): fewer than half of the questions that were put to anybody have enough values, or
    /// none was put.
    /// </summary>
    /// <param name="minimum">Values that a question needs to count: 1 for leaders, <see cref="Disclosure.StaffEvidence.MinimumPerItem"/> for staff.</param>
    public static decimal? Of(IEnumerable<ItemAnswers> items, int minimum)
    {
        var askable = items.Where(i => i.Asked > 0).ToList();
        var counted = askable.Where(i => i.Values.Length >= minimum).Select(i => i.MeanValue).OfType<decimal>().ToList();
        return counted.Count < MinimumCoverage * askable.Count ? null : Mean.OfMeans(counted);
    }
}
