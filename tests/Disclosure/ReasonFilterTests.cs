using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Measures;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Tests.Assessment;

namespace DigiCheckBot.Tests.Disclosure;

/// <summary>A leader who answers 1 to everything, and a measure for the reason of which everyone and the leaders are asked.</summary>
public sealed class ReasonFilterTests
{
    private static readonly Question A = Some.Question("A");
    private static readonly Question B = Some.Question("B");
    private static readonly Test Level = new Test.FieldLevel(new CheckFieldId("feld"), Comparison.AtMost, 2);
    private static readonly Test Mean = new Test.QuestionValue(B.Id, Comparison.AtMost, 2);
    private static readonly Test Option = new Test.QuestionOption(B.Id, "1", Negated: false);

    [Fact]
    public void Everyone_reads_a_level() => Assert.Equal((1, 1), Readers(Level, A, B));

    [Fact]
    public void Everyone_reads_a_mean() => Assert.Equal((1, 1), Readers(Mean, A, B));

    [Fact]
    public void Everyone_reads_an_option() => Assert.Equal((1, 1), Readers(Option, A, B));

    [Fact]
    public void Everyone_reads_of_a_question_without_field() => Assert.Equal((1, 1), Readers(Option, A, Some.Question("B", field: null)));

    [Fact]
    public void Everyone_reads_of_a_tile() =>
        Assert.Equal((1, 1), Readers(Option, A, B with { Display = AnswerDisplay.Tile, IsScored = false }));

    [Fact]
    public void Leaders_alone_read_of_a_restricted_question()
    {
        var restricted = B with { IsRestricted = true, IsScored = false };

        Assert.Equal((0, 1), Readers(Mean, A, restricted));
        Assert.Equal((0, 1), Readers(Option, A, restricted));
    }

    [Fact]
    public void Leaders_alone_read_a_level_that_a_restricted_question_enters() =>
        Assert.Equal((0, 1), Readers(Level, A, B with { IsRestricted = true }));

    [Fact]
    public void A_restricted_question_without_score_leaves_the_level_readable() =>
        Assert.Equal((1, 1), Readers(Level, A, B with { IsRestricted = true, IsScored = false }));

    [Fact]
    public void A_restricted_question_of_another_field_leaves_the_level_readable() =>
        Assert.Equal((1, 1), Readers(Level, A, Some.Question("B", "anderes") with { IsRestricted = true }));

    [Fact]
    public void Leaders_alone_read_of_a_restricted_field()
    {
        Assert.Equal((0, 1), Restricted(new Test.FieldLevel(new CheckFieldId("geheim"), Comparison.AtMost, 2)));
        Assert.Equal((0, 1), Restricted(new Test.QuestionValue(new QuestionId("S"), Comparison.AtMost, 2)));
    }

    [Fact]
    public void Municipal_measures_are_filtered_too()
    {
        var measure = Some.Measure("M", Mean) with { Level = MeasureLevel.Municipality };
        var own = Some.Measure("O", Level) with { DependsOn = [measure.Id] };
        var catalogue = Some.With(Some.Catalogue([A, B with { IsRestricted = true, IsScored = false }]), measure, own);
        var result = RoundEvaluation.Publish(Some.Round(catalogue, [Some.Leader(("A", "1"), ("B", "1"))], []));

        Assert.DoesNotContain(result.Everyone.ForMunicipality.Single().Reasons, r => r is Reason.QuestionStands);
        Assert.Contains(result.Leadership.ForMunicipality.Single().Reasons, r => r is Reason.QuestionStands);
    }

    private static (int Everyone, int Leadership) Restricted(Test test) =>
        Readers(test, Some.Catalogue([A, Some.Question("S", "geheim")], Some.Field("geheim", isRestricted: true)), "A", "S");

    private static (int Everyone, int Leadership) Readers(Test test, params Question[] questions) =>
        Readers(test, Some.Catalogue(questions), [.. questions.Select(q => q.Id.Value)]);

    private static (int Everyone, int Leadership) Readers(Test test, AssessmentCatalogue catalogue, params string[] questions)
    {
        var leader = Some.Leader([.. questions.Select(q => (q, "1"))]);
        var result = RoundEvaluation.Publish(Some.Round(Some.With(catalogue, Some.Measure("M", test)), [leader], []));
        return (Reasons(result.Everyone), Reasons(result.Leadership));
    }

    private static int Reasons(PublishedView view) => view.Measures.Single().Reasons.Length;
}
