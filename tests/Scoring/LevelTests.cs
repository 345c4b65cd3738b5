using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Scoring;
using DigiCheckBot.Tests.Assessment;

namespace DigiCheckBot.Tests.Scoring;

public sealed class LevelTests
{
    private static readonly Question A = Some.Question("A");
    private static readonly Question B = Some.Question("B");

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.24, 0)]
    [InlineData(0.25, 0.5)]
    [InlineData(1.74, 1.5)]
    [InlineData(1.75, 2)]
    [InlineData(4, 4)]
    public void A_level_is_shown_in_halves(decimal level, decimal shown) => Assert.Equal(shown, DisplayedLevel.Of(level));

    [Fact]
    public void A_field_is_the_mean_of_its_question_means() =>
        Assert.Equal(Rated(2), Outcome([A, B], Some.Leader(("A", "4"), ("B", "1")), Some.Leader(("A", "2"), ("B", "1"))));

    [Fact]
    public void Multiple_choice_counts_four_at_most() =>
        Assert.Equal(
            Rated(4),
            Outcome([Some.Question("M", format: new AnswerFormat.MultipleChoice(Some.Tools))], Some.Leader(("M", "chat,video,wiki")))
        );

    [Fact]
    public void A_number_counts_by_its_band()
    {
        var format = new AnswerFormat.WholeNumber(new LocalizedText("Listen"), 0, 100) { Bands = [new(0, 4), new(3, 2), new(100, 0)] };

        Assert.Equal(Rated(2), Outcome([Some.Question("N", format: format)], Some.Leader(("N", "#1"))));
    }

    [Fact]
    public void A_state_that_is_not_reached_counts_zero() =>
        Assert.Equal(
            Rated(0.5m),
            Outcome(
                [A, Some.Question("B", visibleWhen: Some.When("A", Comparison.AtLeast, "2", Otherwise.CountsAsZero))],
                Some.Leader(("A", "1"))
            )
        );

    [Fact]
    public void What_does_not_apply_does_not_count() =>
        Assert.Equal(
            Rated(1),
            Outcome([A, Some.Question("B", visibleWhen: Some.When("A", Comparison.AtLeast, "2"))], Some.Leader(("A", "1"), ("B", "4")))
        );

    [Fact]
    public void Half_of_the_questions_is_enough() => Assert.Equal(Rated(3), Outcome([A, B], Some.Leader(("A", "3"), ("B", "?"))));

    [Fact]
    public void Less_than_half_of_the_questions_is_not_rated() =>
        Assert.IsType<FieldOutcome.NotRated>(Outcome([A, B, Some.Question("C")], Some.Leader(("A", "3"), ("B", "?"))));

    [Fact]
    public void Without_answers_a_field_is_not_rated() => Assert.IsType<FieldOutcome.NotRated>(Outcome([A]));

    [Fact]
    public void A_question_without_score_enters_no_level() =>
        Assert.Equal(Rated(3), Outcome([A, B with { IsScored = false }], Some.Leader(("A", "3"), ("B", "0"))));

    [Fact]
    public void A_field_is_dropped_when_more_than_half_of_the_leaders_say_so() =>
        Assert.IsType<FieldOutcome.DoesNotApply>(Dropped("keine", "keine", "4"));

    [Fact]
    public void Divided_leaders_do_not_drop_a_field() => Assert.Equal(Rated(4), Dropped("keine", "4"));

    [Fact]
    public void A_level_of_the_talk_counts_where_answers_are_missing()
    {
        var round = Some.Round(Some.Catalogue([A]), [], []) with
        {
            TalkLevels = ImmutableSortedDictionary<CheckFieldId, decimal>.Empty.Add(new CheckFieldId("feld"), 2.5m),
        };

        Assert.Equal(new FieldOutcome.Rated(2.5m, LevelSource.Talk), RoundEvaluation.Publish(round).Everyone.Fields[0].Outcome);
    }

    [Theory]
    [InlineData(0.5, 2.0)] // 0.7 · 1 + 0.3 · 4 = 1.9
    [InlineData(0.4, 1.0)]
    public void The_outside_view_counts_three_tenths_from_half_of_the_shares_on(decimal share, decimal expected)
    {
        var outside = new OutsideCategory(
            new OutsideCategoryId("suche"),
            new LocalizedText("Suche"),
            [],
            ImmutableSortedDictionary<CheckFieldId, decimal>.Empty.Add(new CheckFieldId("feld"), share)
        );
        var round = Some.Round(Some.With(Some.Catalogue([A]), outside), [Some.Leader(("A", "1"))], []) with
        {
            OutsideLevels = ImmutableSortedDictionary<string, decimal>.Empty.Add("suche", 4m),
        };

        Assert.Equal(Rated(expected), RoundEvaluation.Publish(round).Everyone.Fields[0].Outcome);
    }

    private static FieldOutcome.Rated Rated(decimal level) => new(level, LevelSource.Leadership);

    private static FieldOutcome Outcome(Question[] questions, params Interview[] leaders) =>
        RoundEvaluation.Publish(Some.Round(Some.Catalogue(questions), leaders, [])).Everyone.Fields[0].Outcome;

    private static FieldOutcome Dropped(params string[] answers)
    {
        var none = new Option("keine", new LocalizedText("Keine"), null);
        var catalogue = Some.Catalogue(
            [A with { Format = new AnswerFormat.SingleChoice([.. Some.Scale, none]) }],
            Some.Field() with
            {
                DroppedWhen = new OptionRef(A.Id, "keine"),
            }
        );
        var round = Some.Round(catalogue, answers.Select(a => Some.Leader(("A", a))), []);
        return RoundEvaluation.Publish(round).Everyone.Fields[0].Outcome;
    }
}
