using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;

namespace DigiCheckBot.Assessment.Scoring;

/// <summary>How the outside view (Außensicht) enters a level: 0.7 · level + 0.3 · A.</summary>
internal static class OutsideView
{
    private const decimal Weight = 0.3m;
    private const decimal MinimumShare = 0.5m;

    /// <summary>
    /// A = Σ share · category level / Σ share. It counts when the seen categories make up at least half, else it stands apart; null: none of
    /// them speaks for the field.
    /// </summary>
    public static OutsideEvidence? Of(
        ImmutableArray<OutsideCategory> categories,
        ImmutableSortedDictionary<string, decimal> levels,
        CheckFieldId field
    )
    {
        var parts = categories
            .Where(c => levels.ContainsKey(c.Id.Value))
            .Select(c => (Share: c.Shares.GetValueOrDefault(field), Level: levels[c.Id.Value]))
            .ToList();
        var share = parts.Sum(p => p.Share);
        return share == 0 ? null : new OutsideEvidence(Math.Round(parts.Sum(p => p.Share * p.Level) / share, 9), share >= MinimumShare);
    }

    public static Bounds Mix(Bounds bounds, decimal? outside) =>
        outside is { } a ? new Bounds(Mix(bounds.Low, (double)a), Mix(bounds.High, (double)a)) : bounds;

    private static double Mix(double level, double outside) => ((double)(1 - Weight) * level) + ((double)Weight * outside);

    public static decimal Mix(decimal level, decimal? outside) => outside is { } a ? ((1 - Weight) * level) + (Weight * a) : level;
}

/// <param name="Level">A, 0 to 4, not rounded.</param>
/// <param name="Counts">It makes up 30 % of the field's level, unless that was agreed in the talk.</param>
internal sealed record OutsideEvidence(decimal Level, bool Counts);
