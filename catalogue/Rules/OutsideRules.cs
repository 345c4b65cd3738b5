using DigiCheckBot.Catalogue.Entries;
using DigiCheckBot.Catalogue.Findings;

namespace DigiCheckBot.Catalogue.Rules;

/// <summary>The outside view's shares (K25).</summary>
internal static class OutsideRules
{
    public static IEnumerable<CatalogueError> Shares(CatalogueEntries catalogue)
    {
        foreach (var category in catalogue.OutsideView)
        {
            foreach (var share in category.Shares.Where(s => s.Value.Value is <= 0 or > 1))
            {
                yield return MeasureFindings.ImpossibleShare(share.Key.At);
            }

            if (category.Shares.Sum(s => s.Value.Value) > 1)
            {
                yield return MeasureFindings.TooManyShares(category.At);
            }
        }

        if (catalogue.OutsideFile.Join?.Shares is { Inside: { } inside, Outside: { } outside } join && inside.Value + outside.Value != 1)
        {
            yield return MeasureFindings.JoinNotWhole(join.Origin.At);
        }
    }
}
