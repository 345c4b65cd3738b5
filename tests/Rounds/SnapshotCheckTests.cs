using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Proposals;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Tests.Assessment;

namespace DigiCheckBot.Tests.Rounds;

public sealed class SnapshotCheckTests
{
    private static readonly CheckFieldId Field = new("feld");
    private static readonly CheckFieldId Elsewhere = new("anderswo");
    private static readonly QuestionId A = new("A");

    private static readonly AssessmentCatalogue Catalogue = Some.Catalogue([
        Some.Question("A"),
        Some.Question("M", format: new AnswerFormat.MultipleChoice(Some.Tools)),
        Some.Question("N", format: Some.Number(1, 40)),
        Some.Question("T", format: Some.FreeText()),
    ]);

    [Fact]
    public void A_usual_round_has_no_problem() =>
        Assert.Empty(SnapshotCheck.Of(Round(Some.Leader(("A", "2"), ("M", "chat,wiki"), ("N", "#40"), ("T", "?")))));

    [Theory]
    [InlineData("A", "7")]
    [InlineData("M", "chat,fax")]
    public void An_option_that_the_question_does_not_have(string question, string answer) =>
        Has(new SnapshotProblem.UnknownOption(new QuestionId(question)), Round(Some.Leader((question, answer))));

    [Theory]
    [InlineData("A", "1,2")]
    [InlineData("M", "nichts,chat")]
    [InlineData("M", "chat,chat")]
    public void Options_that_can_not_be_chosen_together(string question, string answer) =>
        Has(new SnapshotProblem.ImpossibleChoice(new QuestionId(question)), Round(Some.Leader((question, answer))));

    [Fact]
    public void No_option_at_all()
    {
        var leader = Some.Leader() with { Answers = ImmutableSortedDictionary<QuestionId, Answer>.Empty.Add(A, new Answer.Chosen([])) };

        Has(new SnapshotProblem.ImpossibleChoice(A), Round(leader));
    }

    [Theory]
    [InlineData("#0")]
    [InlineData("#41")]
    public void A_number_out_of_its_range(string answer) =>
        Has(new SnapshotProblem.OutOfRange(new QuestionId("N")), Round(Some.Leader(("N", answer))));

    [Theory]
    [InlineData("A", "#2")]
    [InlineData("N", "2")]
    [InlineData("T", "2")]
    public void An_answer_of_another_form(string question, string answer) =>
        Has(new SnapshotProblem.WrongForm(new QuestionId(question)), Round(Some.Leader((question, answer))));

    [Fact]
    public void An_unknown_question() => Has(new SnapshotProblem.UnknownQuestion(new QuestionId("Z")), Round(Some.Leader(("Z", "1"))));

    [Fact]
    public void An_interview_of_another_version() =>
        Has(new SnapshotProblem.OtherVersion(Population.Leadership, "2025.1"), Round(Some.Leader() with { CatalogueVersion = "2025.1" }));

    [Fact]
    public void An_interview_of_another_kind()
    {
        var kind = new DepartmentKindId("standesamt");

        Has(new SnapshotProblem.OtherKind(Population.Leadership, kind), Round(Some.Leader() with { DepartmentKind = kind }));
    }

    [Fact]
    public void A_leader_among_the_staff() =>
        Has(new SnapshotProblem.MixedPopulation(Population.Staff), Some.Round(Catalogue, [], [Some.Leader(("A", "1"))]));

    [Fact]
    public void One_of_the_staff_among_the_leaders() =>
        Has(new SnapshotProblem.MixedPopulation(Population.Leadership), Round(Some.Staff(("A", "1"))));

    [Theory]
    [InlineData(4)]
    [InlineData(26)]
    public void A_threshold_that_is_not_allowed(int threshold) =>
        Has(new SnapshotProblem.Threshold(threshold), Round() with { Threshold = threshold });

    [Fact]
    public void Negative_numbers_of_invited_people()
    {
        Has(new SnapshotProblem.NegativeInvited(Population.Staff, -1), Round() with { StaffInvited = -1 });
        Has(new SnapshotProblem.NegativeInvited(Population.Leadership, -2), Round() with { LeadersInvited = -2 });
    }

    [Fact]
    public void An_unknown_kind_of_department()
    {
        var kind = new DepartmentKindId("zoo");

        Has(new SnapshotProblem.UnknownKind(kind), Round() with { DepartmentKind = kind });
    }

    [Theory]
    [InlineData(-0.5)]
    [InlineData(4.5)]
    [InlineData(2.75)]
    public void A_target_that_is_no_level(double value) =>
        Has(new SnapshotProblem.Target(Field, (decimal)value), Round() with { Targets = Levels(Field, (decimal)value) });

    [Fact]
    public void A_level_of_the_talk_beyond_the_scale() =>
        Has(new SnapshotProblem.TalkLevel(Field, 5), Round() with { TalkLevels = Levels(Field, 5) });

    [Fact]
    public void An_outside_view_that_the_catalogue_does_not_have_or_beyond_the_scale()
    {
        var round = Round() with { OutsideLevels = ImmutableSortedDictionary<string, decimal>.Empty.Add("suche", 5) };

        Has(new SnapshotProblem.OutsideLevel("suche", 5), round);
        Has(new SnapshotProblem.UnknownOutsideCategory("suche"), round);
    }

    [Fact]
    public void A_field_that_the_catalogue_does_not_have()
    {
        Has(new SnapshotProblem.UnknownField(Elsewhere), Round() with { Targets = Levels(Elsewhere, 3) });
        Has(new SnapshotProblem.UnknownField(Elsewhere), Round() with { ChosenFields = [Elsewhere] });
    }

    [Theory]
    [InlineData]
    [InlineData("feld", "feld")]
    [InlineData("anderswo")]
    public void A_ballot_that_can_not_be_cast(params string[] fields) =>
        Has(new SnapshotProblem.ImpossibleBallot(), Round() with { Votes = [new Ballot([.. fields.Select(f => new CheckFieldId(f))])] });

    [Fact]
    public void A_negative_budget() => Has(new SnapshotProblem.Budget([1, -1, 0]), Round() with { YearlyBudget = [1, -1, 0] });

    [Fact]
    public void A_budget_for_other_than_three_years() => Has(new SnapshotProblem.Budget([1, 1]), Round() with { YearlyBudget = [1, 1] });

    [Fact]
    public void A_negative_capacity() => Has(new SnapshotProblem.Capacity(-1), Round() with { CapacityDaysPerQuarter = -1 });

    [Fact]
    public void A_milestone_that_nobody_has() =>
        Has(
            new SnapshotProblem.Milestone(new MeasureId("M-99")),
            Round() with
            {
                Milestones = ImmutableSortedDictionary<MeasureId, DateOnly>.Empty.Add(new MeasureId("M-99"), new DateOnly(2027, 1, 1)),
            }
        );

    [Fact]
    public void All_problems_are_named_at_once_and_each_once()
    {
        var round = Round(Some.Leader(("A", "7")), Some.Leader(("A", "8"))) with { Threshold = 1 };

        var thrown = Assert.Throws<InvalidSnapshotException>(() => RoundEvaluation.Publish(round));

        Assert.Equal<SnapshotProblem>([new SnapshotProblem.Threshold(1), new SnapshotProblem.UnknownOption(A)], thrown.Problems);
        Assert.All(thrown.Problems, p => Assert.Contains(p.Text, thrown.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_problem_says_no_anonymous_answer() =>
        Assert.DoesNotContain("geheim", new SnapshotProblem.UnknownOption(A).Text, StringComparison.Ordinal);

    [Fact]
    public void An_empty_round_is_not_rated() => Assert.IsType<FieldOutcome.NotRated>(Publish(Round()).Everyone.Fields[0].Outcome);

    [Fact]
    public void One_of_the_staff_alone_is_not_rated() =>
        Assert.IsType<FieldOutcome.NotRated>(Publish(Some.Round(Catalogue, [], [Some.Staff(("A", "4"))])).Leadership.Fields[0].Outcome);

    [Fact]
    public void One_leader_alone_is_rated() =>
        Assert.IsType<FieldOutcome.Rated>(Publish(Round(Some.Leader(("A", "4"), ("M", "chat")))).Everyone.Fields[0].Outcome);

    [Fact]
    public void Nobody_who_knows_is_not_rated() =>
        Assert.IsType<FieldOutcome.NotRated>(
            Publish(
                Some.Round(
                    Catalogue,
                    [Some.Leader(("A", "?"), ("M", "?"))],
                    Enumerable.Range(0, 12).Select(_ => Some.Staff(("A", "?"), ("M", "?")))
                )
            )
                .Everyone.Fields[0]
                .Outcome
        );

    [Fact]
    public void Without_leaders_the_staff_alone_are_the_source() =>
        Assert.Equal(
            new FieldOutcome.Rated(2, LevelSource.Staff),
            Publish(Some.Round(Some.Catalogue([Some.Question("A")]), [], Some.StaffAnswering("A", 2, 2, 2, 2, 2)))
                .Everyone.Fields[0]
                .Outcome
        );

    [Fact]
    public void Where_all_is_fulfilled_nothing_is_proposed()
    {
        var measure = Some.Measure("M-1", new Test.FieldLevel(Field, Comparison.AtMost, 2));
        var result = Publish(Some.Round(Some.With(Some.Catalogue([Some.Question("A")]), measure), [Some.Leader(("A", "4"))], []));

        Assert.Empty(result.Leadership.Measures);
        Assert.Empty(result.Leadership.ProposedFields);
    }

    private static RoundSnapshot Round(params Interview[] leaders) => Some.Round(Catalogue, leaders, []);

    private static ImmutableSortedDictionary<CheckFieldId, decimal> Levels(CheckFieldId field, decimal value) =>
        ImmutableSortedDictionary<CheckFieldId, decimal>.Empty.Add(field, value);

    private static PublishedResult Publish(RoundSnapshot round) => RoundEvaluation.Publish(round);

    private static void Has(SnapshotProblem problem, RoundSnapshot round) => Assert.Contains(problem, SnapshotCheck.Of(round));
}
