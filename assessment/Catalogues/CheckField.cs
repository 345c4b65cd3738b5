using System.Collections.Immutable;

namespace DigiCheckBot.Assessment.Catalogues;

/// <summary>A Prüffeld: what is rated from 0 to 4.</summary>
/// <param name="Levels">What can be observed at level 0, 1, 2, 3 and 4; always five.</param>
/// <param name="DroppedWhen">
/// The field doesn't apply (entfällt) when more than half of the leaders who answered chose this option; null: always applies.
/// </param>
/// <param name="IsRestricted">Only leaders, the coordinator and the responsible experts see values and reasons (rule P10).</param>
public sealed record CheckField(
    CheckFieldId Id,
    Category Category,
    LocalizedText Name,
    LocalizedText Definition,
    ImmutableArray<LocalizedText> Levels,
    OptionRef? DroppedWhen,
    bool IsRestricted
);

/// <summary>One option of one question.</summary>
public sealed record OptionRef(QuestionId Question, string Option);
