using DigiCheckBot.Assessment.Scoring;

namespace DigiCheckBot.Assessment.ReferenceValues;

/// <summary>
/// Quartiles that rest on at least three Fachbereiche each: the mean of the neighbours around the quartile's place, in steps of 0.5. A plain
/// quartile of ten would be the level of one or two Fachbereiche, printed.
/// </summary>
public static class QuartileRule
{
    /// <summary>Fachbereiche of the same kind from which on quartiles are given.</summary>
    public const int LeastDepartments = 10;

    /// <summary>
    /// In rising order x₀ … xₙ₋₁ the k-th quartile has its place at p = (n − 1) k / 4 (Hyndman and Fan, 1996, type 7); it is the mean of all xᵢ
    /// with |i − p| ≤ 1.5, displayed. These are three or four, the same number from above as from below.
    /// </summary>
    /// <param name="levels">Published levels, 0 to 4, in any order.</param>
    public static FieldQuartiles Of(IEnumerable<decimal> levels)
    {
        var sorted = levels.Order().ToList();
        return sorted.Count < LeastDepartments
            ? new FieldQuartiles.TooFew(LeastDepartments)
            : new FieldQuartiles.Known(Around(sorted, 1), Around(sorted, 2), Around(sorted, 3), sorted.Count);
    }

    /// <summary>In quarters, so that no place is rounded.</summary>
    private static decimal Around(List<decimal> sorted, int quartile) =>
        DisplayedLevel.Of(sorted.Where((_, i) => Math.Abs((4 * i) - ((sorted.Count - 1) * quartile)) <= 6).Average());
}
