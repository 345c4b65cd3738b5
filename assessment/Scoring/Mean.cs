namespace DigiCheckBot.Assessment.Scoring;

/// <summary>
/// Means in decimals. They are rounded far behind anything that is shown, so that thirds and sixths which add up to a border (1/3 + 1/6)
/// reach it whatever their order.
/// </summary>
internal static class Mean
{
    /// <summary>Rounded to twelve places; null without values.</summary>
    public static decimal? Of(IReadOnlyCollection<decimal> values) =>
        values.Count == 0 ? null : Math.Round(values.Sum() / values.Count, 12);

    /// <summary>A mean of means, rounded to nine places.</summary>
    public static decimal? OfMeans(IReadOnlyCollection<decimal> means) => Of(means) is { } mean ? Math.Round(mean, 9) : null;

    /// <summary>Null without values; of an even number the mean of the two in the middle.</summary>
    public static decimal? Median(IEnumerable<int> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 0 ? null : (sorted[(sorted.Count - 1) / 2] + (decimal)sorted[sorted.Count / 2]) / 2;
    }

    /// <summary>Population variance; 0 without values.</summary>
    public static decimal Variance(IReadOnlyCollection<decimal> values)
    {
        var mean = Of(values) ?? 0;
        return Of([.. values.Select(v => (v - mean) * (v - mean))]) ?? 0;
    }
}
