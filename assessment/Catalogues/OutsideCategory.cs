using System.Collections.Immutable;

namespace DigiCheckBot.Assessment.Catalogues;

/// <summary>A category of the outside view (Außensicht) with its criteria and the Prüffelder that it speaks for.</summary>
/// <param name="Shares">By Prüffeld: how much of the outside view of that field this category makes up, 0 to 1.</param>
public sealed record OutsideCategory(
    OutsideCategoryId Id,
    LocalizedText Name,
    ImmutableArray<OutsideCriterion> Criteria,
    ImmutableSortedDictionary<CheckFieldId, decimal> Shares
);

/// <summary>One criterion with what is seen at levels 0 to 4.</summary>
public sealed record OutsideCriterion(string Id, LocalizedText Text, ImmutableArray<LocalizedText> Anchors);
