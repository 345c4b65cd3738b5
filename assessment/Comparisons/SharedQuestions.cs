using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;

namespace DigiCheckBot.Assessment.Comparisons;

/// <summary>The scored questions of a Prüffeld in two versions of the catalogue.</summary>
internal sealed class SharedQuestions
{
    public SharedQuestions(AssessmentCatalogue then, AssessmentCatalogue now, CheckFieldId field)
    {
        var (before, after) = (Scored(then, field), Scored(now, field));
        Shared = [.. after.Where(q => before.Any(b => IsSame(b, q))).Select(q => q.Id)];
        Coverage = new QuestionCoverage(Shared.Length, before.Length, after.Length);
    }

    public ImmutableArray<QuestionId> Shared { get; }

    public QuestionCoverage Coverage { get; }

    public bool IsComplete => Coverage.Shared == Coverage.Then && Coverage.Shared == Coverage.Now;

    private static ImmutableArray<Question> Scored(AssessmentCatalogue catalogue, CheckFieldId field) =>
        [.. catalogue.Questions.Where(q => q.IsScored && q.Field == field)];

    /// <summary>The same id means the same thing in every version; its options, its points and whom it is put to may differ.</summary>
    private static bool IsSame(Question one, Question other) =>
        one.Id == other.Id
        && one.Audience == other.Audience
        && one.IsRestricted == other.IsRestricted
        && one.VisibleWhen == other.VisibleWhen
        && one.OnlyFor.SequenceEqual(other.OnlyFor)
        && IsSame(one.Format, other.Format);

    private static bool IsSame(AnswerFormat one, AnswerFormat other) =>
        one.GetType() == other.GetType()
        && Worth(one.Choices).SequenceEqual(Worth(other.Choices))
        && Bands(one).SequenceEqual(Bands(other));

    private static IEnumerable<(string Key, decimal? Points, bool IsExclusive)> Worth(ImmutableArray<Option> options) =>
        options.Select(o => (o.Key, o.Points, o.IsExclusive));

    private static ImmutableArray<NumberBand> Bands(AnswerFormat format) => format is AnswerFormat.WholeNumber number ? number.Bands : [];
}
