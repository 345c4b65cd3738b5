using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;

namespace DigiCheckBot.Assessment.Interviews;

/// <summary>One card of the interview: questions of one Prüffeld, at most <see cref="MaxQuestions"/>.</summary>
/// <param name="Key">
/// E.g. <c>online-zugang/2</c>, or <c>kontext/1</c>. The same for everyone of a population, scope and kind of Fachbereich: it doesn't move
/// with the answers.
/// </param>
/// <param name="Field">Null: context.</param>
/// <param name="Questions">The visible ones, at least one.</param>
public sealed record InterviewPage(string Key, Category Category, CheckFieldId? Field, ImmutableArray<Question> Questions)
{
    public const int MaxQuestions = 4;
}

/// <summary>A shown question without answer, and where it stands.</summary>
public sealed record OpenQuestion(InterviewPage Page, Question Question);
