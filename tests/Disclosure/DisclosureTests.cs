using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Tests.Assessment;

namespace DigiCheckBot.Tests.Disclosure;

public sealed class DisclosureTests
{
    private static readonly Question A = Some.Question("A");

    [Fact]
    public void Four_staff_enter_nothing() => Assert.Equal(new FieldOutcome.Rated(4, LevelSource.Leadership), Field(4, 0, 0, 0, 0).Outcome);

    [Fact]
    public void A_round_may_ask_for_more_than_five() =>
        Assert.Equal(StaffDetail.None, RoundEvaluation.Publish(Round(null, 1, 1, 1, 1, 1, 1) with { Threshold = 7 }).Participation.Detail);

    [Fact]
    public void A_round_may_not_ask_for_less_than_five() =>
        Assert.Throws<InvalidSnapshotException>(() => RoundEvaluation.Publish(Round(null, 1, 1, 1, 1) with { Threshold = 3 }));

    [Fact]
    public void Interviews_that_were_not_submitted_do_not_count()
    {
        var round = Round(null, 1, 1, 1, 1, 1);
        round = round with { Staff = round.Staff.SetItem(0, round.Staff[0] with { Status = InterviewStatus.InProgress }) };

        Assert.Equal(StaffDetail.None, RoundEvaluation.Publish(round).Participation.Detail);
    }

    [Fact]
    public void Both_populations_count_half() =>
        Assert.Equal(new FieldOutcome.Rated(3, LevelSource.Both), Field(4, 2, 2, 2, 2, 2, 2, 2).Outcome);

    [Fact]
    public void The_combined_level_is_made_from_the_shown_staff_level() =>
        // 17 / 7 = 2.43 is shown as 2.5; (3 + 2.5) / 2 = 2.75 is shown as 3, (3 + 2.43) / 2 would be 2.5.
        Assert.Equal(new FieldOutcome.Rated(3, LevelSource.Both), Field(3, 2, 2, 2, 2, 3, 3, 3).Outcome);

    [Theory]
    [InlineData(0, 0.5, StaffBound.AtMost)]
    [InlineData(4, 3.5, StaffBound.AtLeast)]
    [InlineData(2, 2.0, StaffBound.None)]
    public void Seven_people_are_clipped_to_half_a_level_from_the_ends(int answer, decimal value, StaffBound bound) =>
        Assert.Equal((value, bound), (All(7, answer).Value, All(7, answer).Bound));

    [Theory]
    [InlineData(0, 1.0)]
    [InlineData(4, 3.0)]
    public void Six_people_are_clipped_to_a_whole_level_from_the_ends(int answer, decimal value) =>
        Assert.Equal(value, All(6, answer).Value);

    [Fact]
    public void A_question_that_fewer_than_five_answered_enters_nothing()
    {
        var catalogue = Some.Catalogue([A, Some.Question("B")]);
        var staff = Enumerable.Range(0, 7).Select(i => Some.Staff(("A", "2"), ("B", i < 4 ? "4" : "?")));

        Assert.Equal(2, RoundEvaluation.Publish(Some.Round(catalogue, [], staff)).Everyone.Fields[0].Staff?.Value);
    }

    [Fact]
    public void Nine_people_give_no_question_means_and_no_knowledge_gap()
    {
        var field = Field(null, [.. Enumerable.Repeat(2, 5), -1, -1, -1, -1]);

        Assert.Empty(field.Items);
        Assert.False(field.KnowledgeGap);
    }

    [Fact]
    public void Ten_people_give_question_means() => Assert.Equal(1.6m, Field(null, 1, 2, 1, 2, 1, 2, 1, 2, 2, 2).Items.Single().Mean.Value);

    [Fact]
    public void A_question_mean_is_clipped() => Assert.Equal(0.5m, Field(null, new int[10]).Items.Single().Mean.Value);

    [Fact]
    public void Ten_people_give_a_knowledge_gap_from_three_tenths_on() =>
        Assert.True(Field(null, 2, 2, 2, 2, 2, 2, 2, -1, -1, -1).KnowledgeGap);

    [Fact]
    public void Less_than_three_tenths_is_no_knowledge_gap() => Assert.False(Field(null, 2, 2, 2, 2, 2, 2, 2, 2, -1, -1).KnowledgeGap);

    [Theory]
    [InlineData(Agreement.Agreed, 2, 2, 2, 2, 2, 2, 3)]
    [InlineData(Agreement.Divided, 1, 1, 2, 2, 2, 3, 3)]
    public void Seven_people_agree_or_not(Agreement expected, params int[] answers) =>
        Assert.Equal(expected, Field(null, answers).Agreement);

    [Theory]
    [InlineData(5)]
    [InlineData(10)]
    public void Five_and_ten_people_get_no_word_of_agreement(int people) =>
        Assert.Null(Field(null, [.. Enumerable.Repeat(2, people)]).Agreement);

    [Fact]
    public void Agreement_is_not_said_where_the_level_is_a_bound() => Assert.Null(Field(null, new int[7]).Agreement);

    [Theory]
    [InlineData(4, PerceptionGap.StaffMuchLower)]
    [InlineData(2, PerceptionGap.Similar)]
    [InlineData(1, PerceptionGap.StaffMuchHigher)]
    public void The_gap_is_said_in_words(int leader, PerceptionGap expected) =>
        Assert.Equal(expected, Field(leader, 2, 2, 2, 2, 2, 2, 2).Gap);

    [Fact]
    public void Staff_beyond_a_bound_are_not_called_lower() => Assert.Equal(PerceptionGap.Similar, Field(4, 4, 4, 4, 4, 4).Gap);

    [Fact]
    public void Counts_are_shown_from_ten_invited_people_on()
    {
        var round = Round(null, 1, 1, 1, 1, 1, 1);

        Assert.Null(RoundEvaluation.Publish(round with { StaffInvited = 9 }).Participation.StaffAnswered);
        Assert.Equal(6, RoundEvaluation.Publish(round with { StaffInvited = 10 }).Participation.StaffAnswered);
    }

    [Fact]
    public void A_tile_needs_ten_people()
    {
        var tile = A with { IsScored = false, Display = AnswerDisplay.Tile };

        Assert.Empty(RoundEvaluation.Publish(Some.Round(Some.Catalogue([tile]), [], Some.StaffAnswering("A", new int[9]))).Everyone.Tiles);
        Assert.Single(
            RoundEvaluation.Publish(Some.Round(Some.Catalogue([tile]), [], Some.StaffAnswering("A", new int[10]))).Everyone.Tiles
        );
    }

    [Fact]
    public void A_quick_picture_gives_no_totals() =>
        Assert.Null(RoundEvaluation.Publish(Round(2) with { StaffScope = InterviewScope.Quick }).Leadership.Totals);

    [Fact]
    public void A_restricted_field_is_withheld_from_everyone_but_leaders()
    {
        var result = RoundEvaluation.Publish(
            Some.Round(Restricted, [Some.Leader(("A", "3"))], Some.StaffAnswering("A", [2, 2, 2, 2, 2, 2, 2]))
        );

        var seen = result.Everyone.Fields[0];
        Assert.IsType<FieldOutcome.Withheld>(seen.Outcome);
        Assert.Null(seen.Staff);
        Assert.Null(seen.Leadership);
        Assert.False(seen.KnowledgeGap);
        Assert.Equal(2, result.Leadership.Fields[0].Staff?.Value);
    }

    [Fact]
    public void A_restricted_field_enters_no_category()
    {
        var result = RoundEvaluation.Publish(Some.Round(Restricted, [Some.Leader(("A", "3"))], []));

        Assert.All(result.Leadership.Categories, c => Assert.IsType<FieldOutcome.NotRated>(c.Outcome));
    }

    [Fact]
    public void A_restricted_question_enters_the_leaders_view_only()
    {
        var catalogue = Some.Catalogue([A, Some.Question("B") with { IsRestricted = true }]);
        var result = RoundEvaluation.Publish(Some.Round(catalogue, [Some.Leader(("A", "1"), ("B", "4"))], []));

        Assert.Equal(1, result.Everyone.Fields[0].Leadership);
        Assert.Equal(2.5m, result.Leadership.Fields[0].Leadership);
    }

    private static AssessmentCatalogue Restricted => Some.Catalogue([A], Some.Field(isRestricted: true));

    private static StaffLevel All(int people, int answer) => Field(null, [.. Enumerable.Repeat(answer, people)]).Staff!.Value;

    /// <summary>-1 is "Weiß ich nicht".</summary>
    private static PublishedField Field(int? leader, params int[] staff) =>
        RoundEvaluation.Publish(Round(leader, staff)).Everyone.Fields[0];

    private static RoundSnapshot Round(int? leader, params int[] staff) =>
        Some.Round(
            Some.Catalogue([A]),
            leader is { } answer ? [Some.Leader(("A", $"{answer}"))] : [],
            staff.Select(s => Some.Staff(("A", s < 0 ? "?" : $"{s}")))
        );
}
