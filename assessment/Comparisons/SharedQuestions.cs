using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;

namespace DigiCheckBot.Assessment.Comparisons;

/// <summary>The scored questions of a Prüffeld in two versions of the catalogue.</summary>
internal sealed class SharedQuestions
{
    public SharedQuestions(AssessmentCatalogue then, AssessmentCatalogue now, CheckFieldId field)
    {
        var (before, after) = (Scored(then, field), Scored(now, field));
        Shared = [.. after.Where(q => before.Any(b => SameQuestion.Is(b, q))).Select(q => q.Id)];
        Coverage = new QuestionCoverage(Shared.Length, before.Length, after.Length);
    }

    public ImmutableArray<QuestionId> Shared { get; }

    public QuestionCoverage Coverage { get; }

    public bool IsComplete => Coverage.Shared == Coverage.Then && Coverage.Shared == Coverage.Now;

    private static ImmutableArray<Question> Scored(AssessmentCatalogue catalogue, CheckFieldId field) =>
        [.. catalogue.Questions.Where(q => q.IsScored && q.Field == field)];
}
