using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Tests.Assessment;

namespace DigiCheckBot.Tests.Scoring;

public sealed class OpenStatementTests
{
    private static readonly Question A = Some.Question("A");
    private static readonly Question B = Some.Question("B");
    private static readonly Question OnlyFromTwoOn = Some.Question("B", visibleWhen: Some.When("A", Comparison.AtLeast, "2"));

    [Fact]
    public void A_statement_that_was_not_submitted_does_not_count()
    {
        var open = Some.Leader(("A", "4")) with { Status = InterviewStatus.InProgress };

        Assert.Equal(1, Field([A], Some.Leader(("A", "1")), open).Leadership);
    }

    [Fact]
    public void A_statement_that_was_not_submitted_is_not_counted_among_those_given()
    {
        var open = Some.Leader(("A", "4")) with { Status = InterviewStatus.InProgress };

        Assert.Equal(
            1,
            RoundEvaluation.Publish(Some.Round(Some.Catalogue([A]), [Some.Leader(("A", "1")), open], [])).Participation.Leaders
        );
    }

    [Fact]
    public void A_question_that_was_put_to_nobody_needs_no_answer() =>
        Assert.Equal(
            1,
            Field(
                [A, OnlyFromTwoOn, Some.Question("C", visibleWhen: Some.When("A", Comparison.AtLeast, "3"))],
                Some.Leader(("A", "1"))
            ).Leadership
        );

    [Fact]
    public void A_leader_to_whom_a_question_does_not_apply_is_not_missing() =>
        Assert.Equal(
            Certainty.AllAnswered,
            Field([A, OnlyFromTwoOn], Some.Leader(("A", "1")), Some.Leader(("A", "3"), ("B", "3"))).Range!.Certainty
        );

    [Fact]
    public void A_leader_who_can_not_judge_is_not_missing() =>
        Assert.Equal(Certainty.AllAnswered, Field([A], Some.Leader(("A", "?")), Some.Leader(("A", "3"))).Range!.Certainty);

    [Fact]
    public void A_leader_who_was_asked_for_facts_only_is_missing_elsewhere()
    {
        var factsOnly = Some.Leader(("A", "3")) with { Scope = InterviewScope.FactsOnly };

        Assert.NotEqual(
            Certainty.AllAnswered,
            Field([A with { Nature = AnswerNature.Fact }, B], factsOnly, Some.Leader(("A", "3"), ("B", "3"))).Range!.Certainty
        );
    }

    [Fact]
    public void More_statements_than_invitations_miss_nobody() =>
        Assert.Equal(
            Certainty.AllAnswered,
            Publish(
                Some.Round(Some.Catalogue([A]), [Some.Leader(("A", "2")), Some.Leader(("A", "3"))], []) with
                {
                    LeadersInvited = 1,
                }
            ).Range!.Certainty
        );

    [Fact]
    public void The_range_is_the_mean_of_the_questions_bounds()
    {
        var round = Some.Round(Some.Catalogue([A, B]), [Some.Leader(("A", "0"), ("B", "4"))], []) with { LeadersInvited = 2 };
        var alone = Some.Round(Some.Catalogue([A]), [Some.Leader(("A", "0"))], []) with { LeadersInvited = 2 };

        var (both, one) = (Publish(round).Range!, Publish(alone).Range!);

        // Of two leaders one says 0 and 4, the other one may say anything to either: half of the one question's width at either end.
        Assert.Equal((2 - (one.High / 2), 2 + (one.High / 2)), (both.Low, both.High));
    }

    [Fact]
    public void A_question_without_answer_does_not_enter_the_range() =>
        Assert.Equal(3, Field([A, B], Some.Leader(("A", "3"), ("B", "?"))).Range!.High);

    [Fact]
    public void Leaders_see_the_means_that_their_level_is_the_mean_of()
    {
        var catalogue = Some.Catalogue([A, B with { IsRestricted = true }, Some.Question("C")]);
        Interview[] leaders =
        [
            Some.Leader(("A", "1"), ("B", "4")),
            Some.Leader(("A", "2"), ("B", "4")),
            Some.Leader(("A", "2"), ("B", "4")),
        ];

        Assert.Equal<OpenItem>(
            [new OpenItem(A.Id, 1.7m), new OpenItem(B.Id, 4)],
            RoundEvaluation.Publish(Some.Round(catalogue, leaders, [])).Leadership.Fields[0].LeadershipItems
        );
    }

    [Fact]
    public void Everyone_does_not_see_them() => Assert.Empty(Field([A], Some.Leader(("A", "1"))).LeadershipItems);

    [Theory]
    [InlineData(AnswerDisplay.Never)]
    [InlineData(AnswerDisplay.OwnPersonOnly)]
    public void An_answer_that_nobody_else_sees_drives_no_cost(AnswerDisplay display)
    {
        var round = SomeMeasures.Snapshot(SomeMeasures.Measure("M-01", costs: [SomeMeasures.Cost(100, driver: "abgaenge")]));
        var catalogue = round.Catalogue;
        var questions = catalogue.Questions.Select(q => q.Id == SomeMeasures.Secret ? q with { Display = display } : q);
        round = round with
        {
            Catalogue = new AssessmentCatalogue(
                catalogue.Version,
                catalogue.Fields,
                [.. questions],
                catalogue.Measures,
                catalogue.DepartmentKinds,
                catalogue.OutsideView,
                catalogue.Parameters,
                catalogue.CategoryNames,
                catalogue.LevelNames
            ),
            TalkLevels = ImmutableSortedDictionary<CheckFieldId, decimal>.Empty.Add(SomeMeasures.F, 1),
        };

        Assert.Equal(Cost(round, leaving: 1), Cost(round, leaving: 90));
    }

    private static string Cost(RoundSnapshot round, int leaving)
    {
        var leader = SomeMeasures.Leader((SomeMeasures.People, 100), (SomeMeasures.Secret, leaving));
        return Disclosure.Observation.Of(RoundEvaluation.Publish(round with { Leadership = [leader] }).Leadership.Measures.Single().Cost);
    }

    private static PublishedField Field(Question[] questions, params Interview[] leaders) =>
        Publish(Some.Round(Some.Catalogue(questions), leaders, []));

    private static PublishedField Publish(RoundSnapshot round) => RoundEvaluation.Publish(round).Everyone.Fields[0];
}
