using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Tests.Assessment;

namespace DigiCheckBot.Tests.Disclosure;

/// <summary>A category with the fields f0 and f1 of one question each, q0 and q1.</summary>
public sealed class CategoryPublicationTests
{
    private static readonly Option None = new("keine", new LocalizedText("Keine"), null);

    private static readonly AssessmentCatalogue Catalogue = Some.Catalogue([Question(0), Question(1)], Field(0), Field(1));

    [Fact]
    public void A_category_is_the_mean_of_its_displayed_levels() =>
        Assert.Equal(Rated(1.5m, LevelSource.Leadership), Outcome([Some.Leader(("q0", "1"), ("q1", "2"))], []));

    [Fact]
    public void A_category_without_fields_is_not_rated() =>
        Assert.IsType<FieldOutcome.NotRated>(Outcome(Some.Round(Catalogue, [], []), Category.Technologies));

    [Fact]
    public void A_field_that_is_not_rated_does_not_count() =>
        Assert.Equal(Rated(1, LevelSource.Leadership), Outcome([Some.Leader(("q0", "1"), ("q1", "?"))], []));

    [Fact]
    public void Fields_that_all_do_not_apply_make_none() =>
        Assert.IsType<FieldOutcome.DoesNotApply>(Outcome([Some.Leader(("q0", "keine"), ("q1", "keine"))], []));

    [Fact]
    public void One_field_that_might_apply_makes_it_not_rated() =>
        Assert.IsType<FieldOutcome.NotRated>(Outcome([Some.Leader(("q0", "keine"), ("q1", "?"))], []));

    [Fact]
    public void Of_the_staff_alone_it_is_of_the_staff() =>
        Assert.Equal(Rated(2, LevelSource.Staff), Outcome([], Staff(("q0", "2"), ("q1", "2"))));

    [Fact]
    public void Of_leaders_here_and_staff_there_it_is_of_both() =>
        Assert.Equal(Rated(1.5m, LevelSource.Both), Outcome([Some.Leader(("q0", "1"), ("q1", "?"))], Staff(("q1", "2"))));

    [Fact]
    public void Of_leaders_here_and_both_there_it_is_of_both() =>
        Assert.Equal(Rated(1.5m, LevelSource.Both), Outcome([Some.Leader(("q0", "1"), ("q1", "2"))], Staff(("q1", "2"))));

    [Fact]
    public void Of_the_talk_alone_it_is_of_the_talk() =>
        Assert.Equal(Rated(2, LevelSource.Talk), Outcome(WithTalk(Some.Round(Catalogue, [], []), "f0", "f1")));

    [Fact]
    public void Of_leaders_and_talk_it_is_of_the_leaders() =>
        Assert.Equal(
            Rated(1.5m, LevelSource.Leadership),
            Outcome(WithTalk(Some.Round(Catalogue, [Some.Leader(("q0", "1"), ("q1", "?"))], []), "f1"))
        );

    private static FieldOutcome.Rated Rated(decimal level, LevelSource source) => new(level, source);

    private static Question Question(int number) =>
        Some.Question($"q{number}", $"f{number}", format: new AnswerFormat.SingleChoice([.. Some.Scale, None]));

    private static CheckField Field(int number) =>
        Some.Field($"f{number}") with
        {
            DroppedWhen = new OptionRef(new QuestionId($"q{number}"), None.Key),
        };

    private static IEnumerable<Interview> Staff(params (string Question, string Answer)[] answers) =>
        Enumerable.Repeat(Some.Staff(answers), 7);

    private static RoundSnapshot WithTalk(RoundSnapshot round, params string[] fields) =>
        round with
        {
            TalkLevels = fields.ToImmutableSortedDictionary(f => new CheckFieldId(f), _ => 2m),
        };

    private static FieldOutcome Outcome(IEnumerable<Interview> leaders, IEnumerable<Interview> staff) =>
        Outcome(Some.Round(Catalogue, leaders, staff));

    private static FieldOutcome Outcome(RoundSnapshot round, Category category = Category.StartingPosition) =>
        RoundEvaluation.Publish(round).Everyone.Categories.Single(c => c.Category == category).Outcome;
}
