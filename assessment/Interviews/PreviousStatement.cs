using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;

namespace DigiCheckBot.Assessment.Interviews;

/// <summary>A leader's earlier open statement, as far as it can be taken over.</summary>
/// <param name="Given">The day on which its survey was closed.</param>
/// <param name="Answers">At least one, each possible in the catalogue of the new interview.</param>
public sealed record PreviousStatement(DateOnly Given, ImmutableSortedDictionary<QuestionId, Answer> Answers)
{
    /// <summary>Takes over the answers to questions that are put in the same way, with the same options, in both versions.</summary>
    /// <returns>Null: there are none.</returns>
    public static PreviousStatement? Of(DateOnly given, Interview earlier, AssessmentCatalogue then, AssessmentCatalogue now)
    {
        var answers = earlier
            .Answers.Where(a => then.Find(a.Key) is { } before && now.Find(a.Key) is { } after && SameQuestion.Is(before, after))
            .ToImmutableSortedDictionary();
        return answers.IsEmpty ? null : new PreviousStatement(given, answers);
    }
}
