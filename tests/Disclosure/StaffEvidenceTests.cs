using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Tests.Assessment;

namespace DigiCheckBot.Tests.Disclosure;

public sealed class StaffEvidenceTests
{
    private static readonly Question A = Some.Question("A");
    private static readonly Question B = Some.Question("B");

    [Fact]
    public void Six_people_have_no_level_where_seven_are_asked_for() =>
        Assert.Null(
            RoundEvaluation
                .Publish(Some.Round(Some.Catalogue([A]), [], Answers("222222")) with { Threshold = 7 })
                .Leadership.Fields[0]
                .Staff
        );

    [Fact]
    public void Six_people_get_a_word_of_agreement() => Assert.Equal(Agreement.Agreed, Field([A], Answers("222222")).Agreement);

    [Fact]
    public void Nine_people_get_a_word_of_agreement() => Assert.Equal(Agreement.Agreed, Field([A], Answers("222222222")).Agreement);

    [Fact]
    public void People_whose_answers_vary_by_036_just_agree() =>
        // The variance of the first question is 0.16, that of the second 0.56.
        Assert.Equal(Agreement.Agreed, Field([A, B], Pairs("22223?", "12233?")).Agreement);

    [Fact]
    public void A_question_with_few_values_says_nothing_of_agreement() =>
        Assert.Equal(Agreement.Agreed, Field([A, B], Pairs("2222222", "0404???")).Agreement);

    [Fact]
    public void A_field_without_level_has_no_word_of_agreement() => Assert.Null(Field([A], Answers("???????")).Agreement);

    [Fact]
    public void A_question_with_few_values_makes_no_knowledge_gap() =>
        Assert.False(Field([A, B], Pairs("2222222222", "2222??????")).KnowledgeGap);

    [Fact]
    public void Without_answers_there_is_no_knowledge_gap() =>
        Assert.False(Field([A], Enumerable.Range(0, 10).Select(_ => Some.Staff())).KnowledgeGap);

    [Fact]
    public void Those_who_do_not_know_are_counted_over_all_questions_of_the_field() =>
        // Five of ten and none of ten.
        Assert.False(Field([A, B], Pairs("22222?????", "2222222222")).KnowledgeGap);

    [Fact]
    public void A_question_with_few_values_has_no_mean() =>
        Assert.Equal([A.Id], Field([A, B], Pairs("2222222222", "2222??????")).Items.Select(i => i.Question));

    [Fact]
    public void A_tile_asks_for_as_many_people_as_it_says()
    {
        Assert.Empty(Tiles(least: 12, Answers("22222222222")));
        Assert.Single(Tiles(least: 12, Answers("222222222222")));
    }

    [Fact]
    public void A_tile_with_few_values_is_not_shown() => Assert.Empty(Tiles(least: 10, Answers("2222??????")));

    [Fact]
    public void A_tile_enters_no_level() =>
        Assert.Equal(2, Field([A, B with { Display = AnswerDisplay.Tile }], Pairs("2222222", "4444444")).Staff?.Value);

    [Fact]
    public void A_restricted_question_enters_no_staff_level_of_an_open_field() =>
        Assert.Equal(2, Leaders(Some.Catalogue([A, B with { IsRestricted = true }]), Pairs("2222222", "0000000")).Staff?.Value);

    [Fact]
    public void A_restricted_question_enters_the_staff_level_of_a_restricted_field() =>
        Assert.Equal(
            1,
            Leaders(
                Some.Catalogue([A, B with { IsRestricted = true }], Some.Field(isRestricted: true)),
                Pairs("2222222", "0000000")
            ).Staff?.Value
        );

    [Fact]
    public void A_question_of_another_field_enters_no_level() =>
        Assert.Equal(2, Field([A, Some.Question("B", "anderes")], Pairs("2222222", "0000000")).Staff?.Value);

    [Theory]
    [InlineData(0, "000000", PerceptionGap.Similar)]
    [InlineData(3, "000000", PerceptionGap.StaffMuchLower)]
    [InlineData(4, "444444", PerceptionGap.Similar)]
    [InlineData(1, "444444", PerceptionGap.StaffMuchHigher)]
    [InlineData(3, "222222", PerceptionGap.StaffMuchLower)]
    [InlineData(1, "222222", PerceptionGap.StaffMuchHigher)]
    public void Beyond_a_bound_the_staff_are_taken_to_be_where_the_leaders_are(int leader, string staff, PerceptionGap expected)
    {
        var round = Some.Round(Some.Catalogue([A]), [Some.Leader(("A", $"{leader}"))], Answers(staff));

        Assert.Equal(expected, RoundEvaluation.Publish(round).Everyone.Fields[0].Gap);
    }

    [Fact]
    public void Without_leaders_there_is_no_gap() => Assert.Null(Field([A], Answers("222222")).Gap);

    [Fact]
    public void Interviews_in_progress_are_not_counted_as_answered()
    {
        var open = Some.Staff(("A", "2")) with { Status = InterviewStatus.InProgress };
        var round = Some.Round(Some.Catalogue([A]), [], [.. Answers("222222"), open]) with { StaffInvited = 12 };

        Assert.Equal(6, RoundEvaluation.Publish(round).Participation.StaffAnswered);
    }

    [Fact]
    public void The_number_of_invited_people_is_shown_from_ten_on()
    {
        var round = Some.Round(Some.Catalogue([A]), [], Answers("222222"));

        Assert.Null(RoundEvaluation.Publish(round with { StaffInvited = 9 }).Participation.StaffInvited);
        Assert.Equal(10, RoundEvaluation.Publish(round with { StaffInvited = 10 }).Participation.StaffInvited);
    }

    private static IEnumerable<Interview> Answers(string answers) => answers.Select(a => Some.Staff(("A", $"{a}")));

    private static IEnumerable<Interview> Pairs(string first, string second) =>
        first.Zip(second, (a, b) => Some.Staff(("A", $"{a}"), ("B", $"{b}")));

    private static PublishedField Field(Question[] questions, IEnumerable<Interview> staff) =>
        RoundEvaluation.Publish(Some.Round(Some.Catalogue(questions), [], staff)).Everyone.Fields[0];

    private static PublishedField Leaders(AssessmentCatalogue catalogue, IEnumerable<Interview> staff) =>
        RoundEvaluation.Publish(Some.Round(catalogue, [], staff)).Leadership.Fields[0];

    private static ImmutableArray<Tile> Tiles(int least, IEnumerable<Interview> staff)
    {
        var tile = A with { IsScored = false, Display = AnswerDisplay.Tile, Tile = new QuestionTile(new LocalizedText("Kachel"), least) };
        return RoundEvaluation.Publish(Some.Round(Some.Catalogue([tile]), [], staff)).Everyone.Tiles;
    }
}
