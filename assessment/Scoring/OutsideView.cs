using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;

namespace DigiCheckBot.Assessment.Scoring;

/// <summary>How the outside view (Außensicht) enters a level: 0.7 · level + 0.3 · A.</summary>
internal static class OutsideView
{
    private const decimal Weight = 0.3m;
    private const decimal MinimumShare = 0.5m;

    /// <summary>A = Σ share · category level / Σ share; null when the seen categories make up less than half, then it stands apart.</summary>
    public static decimal? Of(
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
        return share < MinimumShare ? null : Math.Round(parts.Sum(p => p.Share * p.Level) / share, 9);
    }

    public static decimal Mix(decimal level, decimal? outside) => outside is { } a ? ((1 - Weight) * level) + (Weight * a) : level;
}
