using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Comparisons;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Tests.Assessment;

namespace DigiCheckBot.Tests.Comparisons;

public sealed class RoundComparisonTests
{
    private static readonly Question A = Some.Question("A");
    private static readonly AssessmentCatalogue Same = Some.Catalogue([A]);
    private static readonly AssessmentCatalogue More = Some.Catalogue([A, Some.Question("B")]);

    private static readonly AssessmentCatalogue Other = Some.Catalogue([
        A with
        {
            Format = new AnswerFormat.SingleChoice([.. Some.Scale.Select(o => o with { Points = o.Points / 2 })]),
        },
    ]);

    [Fact]
    public void What_does_not_overlap_is_a_secured_change() =>
        Assert.Equal(new LevelChange.Shown(2, IsSecured: true), Compare(Leader("1"), Leader("3")).AsMeasured);

    [Fact]
    public void The_same_level_is_no_secured_change() =>
        Assert.Equal(new LevelChange.Shown(0, IsSecured: false), Compare(Leader("1"), Leader("1")).AsMeasured);

    [Fact]
    public void What_overlaps_is_no_secured_change() =>
        Assert.Equal(new LevelChange.Shown(1, IsSecured: false), Compare(Staff(12, 1, invited: 30), Staff(12, 2, invited: 30)).AsMeasured);

    [Fact]
    public void All_staff_of_both_rounds_secure_a_level() =>
        Assert.Equal(new LevelChange.Shown(1, IsSecured: true), Compare(Staff(12, 1, invited: 12), Staff(12, 2, invited: 12)).AsMeasured);

    [Fact]
    public void Levels_of_different_sources_secure_nothing() =>
        Assert.Equal(new LevelChange.Shown(2, IsSecured: false), Compare(Leader("1"), Staff(12, 3, invited: 12)).AsMeasured);

    [Fact]
    public void The_same_questions_are_like_for_like() =>
        Assert.IsType<LikeForLike.SameQuestions>(Compare(Leader("1"), Leader("3")).LikeForLike);

    [Fact]
    public void Of_leaders_other_questions_are_not_like_for_like() =>
        Assert.Equal(
            new LikeForLike.NotPossible(NotLikeForLike.NoValuesPerQuestion, new QuestionCoverage(1, 1, 2)),
            Compare(Leader("1"), Side(Some.Round(More, [Some.Leader(("A", "3"), ("B", "3"))], []))).LikeForLike
        );

    [Fact]
    public void Of_ten_staff_the_shared_questions_are_compared_with_their_coverage()
    {
        var now = Side(Some.Round(More, [], Enumerable.Range(0, 12).Select(_ => Some.Staff(("A", "2"), ("B", "0")))));

        Assert.Equal(
            new LikeForLike.SharedQuestions(1, 2, new LevelChange.Shown(1, IsSecured: true), new QuestionCoverage(1, 1, 2)),
            Compare(Staff(12, 1, invited: 12), now).LikeForLike
        );
    }

    [Fact]
    public void A_question_with_other_points_is_not_the_same() =>
        Assert.Equal(
            new LikeForLike.NotPossible(NotLikeForLike.NoSharedQuestion, new QuestionCoverage(0, 1, 1)),
            Compare(Leader("1"), Side(Some.Round(Other, [Some.Leader(("A", "3"))], []))).LikeForLike
        );

    [Fact]
    public void What_is_not_rated_on_one_side_has_no_change() =>
        Assert.Equal(new LevelChange.NotShown(NoChange.NotRated), Compare(Leader("?"), Leader("3")).AsMeasured);

    [Fact]
    public void What_is_withheld_on_one_side_has_no_change()
    {
        var restricted = Some.Catalogue([A], Some.Field(isRestricted: true));

        Assert.Equal(
            new LevelChange.NotShown(NoChange.Withheld),
            Compare(Leader("1"), Side(Some.Round(restricted, [Some.Leader(("A", "3"))], []))).AsMeasured
        );
    }

    [Fact]
    public void Four_staff_have_no_change() =>
        Assert.Equal(new LevelChange.NotShown(NoChange.NotRated), Compare(Staff(4, 1, invited: 12), Staff(12, 3, invited: 12)).AsMeasured);

    [Fact]
    public void A_field_that_only_one_catalogue_has_has_no_change() =>
        Assert.All(
            RoundComparison.Of(Leader("1"), Side(Some.Round(Some.Catalogue([Some.Question("X", "neu")]), [], []))).Fields,
            f => Assert.Equal(new LevelChange.NotShown(NoChange.NotInBoth), f.AsMeasured)
        );

    [Fact]
    public void Another_scope_is_not_asked_alike()
    {
        var quick = Some.Round(Same, [], Some.StaffAnswering("A", Enumerable.Repeat(3, 12).ToArray())) with
        {
            StaffScope = InterviewScope.Quick,
        };

        Assert.Equal(new LevelChange.Shown(2, IsSecured: false), Compare(Staff(12, 1, invited: 12), Side(quick)).AsMeasured);
    }

    [Fact]
    public void Categories_are_compared_too() =>
        Assert.Contains(
            new CategoryComparison(
                Category.StartingPosition,
                new FieldOutcome.Rated(1, LevelSource.Leadership),
                new FieldOutcome.Rated(3, LevelSource.Leadership),
                new LevelChange.Shown(2, IsSecured: true)
            ),
            RoundComparison.Of(Leader("1"), Leader("3")).Categories
        );

    [Fact]
    public void An_earlier_round_is_not_compared_as_the_later_one() =>
        Assert.Throws<ArgumentException>(() =>
            RoundComparison.Of(Leader("1"), Side(Some.Round(Same, [], []) with { AsOf = new DateOnly(2020, 1, 1) }))
        );

    [Theory]
    [InlineData(7, 12, true)]
    [InlineData(7, 11, false)]
    [InlineData(7, 6, false)]
    public void A_reopened_round_publishes_again_with_k_further_people_only(int published, int now, bool allowed) =>
        Assert.Equal(allowed, RepublicationRule.Allows(published, now, threshold: 5));

    private static FieldComparison Compare(ComparedRound then, ComparedRound now) => RoundComparison.Of(then, now).Fields.Single();

    private static ComparedRound Leader(string answer) => Side(Some.Round(Same, [Some.Leader(("A", answer))], []));

    private static ComparedRound Staff(int people, int answer, int invited) =>
        Side(Some.Round(Same, [], Some.StaffAnswering("A", [.. Enumerable.Repeat(answer, people)])) with { StaffInvited = invited });

    private static ComparedRound Side(RoundSnapshot round)
    {
        var result = RoundEvaluation.Publish(round);
        return new ComparedRound(round.Catalogue, result, result.Everyone);
    }
}
