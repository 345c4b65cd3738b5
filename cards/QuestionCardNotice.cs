using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;

namespace DigiCheckBot.Cards;

/// <summary>What a question card says beside its questions.</summary>
/// <param name="Text">One sentence at the top; null: none.</param>
/// <param name="Problems">By question: why its input isn't an answer.</param>
/// <param name="Drafts">By question: the raw input, kept as it was entered.</param>
public sealed record QuestionCardNotice(
    string? Text,
    ImmutableSortedDictionary<QuestionId, string> Problems,
    ImmutableSortedDictionary<QuestionId, string> Drafts
)
{
    public static QuestionCardNotice None { get; } =
        new(null, ImmutableSortedDictionary<QuestionId, string>.Empty, ImmutableSortedDictionary<QuestionId, string>.Empty);
}
