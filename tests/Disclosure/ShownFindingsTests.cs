using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Measures;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Tests.Assessment;

namespace DigiCheckBot.Tests.Disclosure;

/// <summary>What triggers see of a question B, read off the reason that a measure gives.</summary>
public sealed class ShownFindingsTests
{
    private static readonly Question A = Some.Question("A");
    private static readonly Question B = Some.Question("B");
    private static readonly Question Count = Some.Question("B", format: Some.Number()) with { IsScored = false };
    private static readonly Question YesNo = Some.Question("B", format: new AnswerFormat.SingleChoice(Some.YesNo)) with
    {
        IsScored = false,
    };
    private static readonly Test AnyValue = new Test.QuestionValue(B.Id, Comparison.AtLeast, 0);
    private static readonly Test Yes = new Test.QuestionOption(B.Id, "ja", Negated: false);
    private static readonly Test NotYes = new Test.QuestionOption(B.Id, "ja", Negated: true);

    [Fact]
    public void Leaders_and_staff_count_half_in_a_mean() => Assert.Equal(1.5m, Value(B, ["1"], Ten("2")));

    [Fact]
    public void Leaders_alone_count_whole() => Assert.Equal(1, Value(B, ["1"], [.. Ten("2").Take(9)]));

    [Fact]
    public void Staff_alone_count_whole() => Assert.Equal(2, Value(B, ["?"], Ten("2")));

    [Fact]
    public void A_mean_is_shown_in_tenths() => Assert.Equal(1.3m, Value(B, ["1", "1", "1", "2"], []));

    [Theory]
    [InlineData(2, "10", "1", "2")]
    [InlineData(3, "10", "1", "2", "4")]
    public void Of_numbers_the_median_is_said(decimal median, params string[] numbers) =>
        Assert.Equal(median, Value(Count, [.. numbers.Select(n => $"#{n}")], []));

    [Fact]
    public void The_medians_of_both_populations_count_half() => Assert.Equal(6, Value(Count, ["#2"], Ten("#10")));

    [Theory]
    [InlineData(5, 6)]
    [InlineData(4, 2)]
    public void Fewer_than_five_numbers_of_the_staff_say_nothing(int given, decimal median) =>
        Assert.Equal(median, Value(Count, ["#2"], [.. Enumerable.Range(0, 10).Select(i => i < given ? "#10" : "?")]));

    [Fact]
    public void Nine_people_give_no_median() => Assert.Equal(2, Value(Count, ["#2"], [.. Ten("#10").Take(9)]));

    [Fact]
    public void More_than_half_of_the_leaders_choose_an_option() => Assert.True(Holds(Yes, ["ja", "ja", "nein"], []));

    [Fact]
    public void Fewer_than_half_do_not_choose_it() => Assert.True(Holds(NotYes, ["ja", "nein", "nein"], []));

    [Fact]
    public void Half_of_them_is_undecided()
    {
        Assert.False(Holds(Yes, ["ja", "nein"], []));
        Assert.False(Holds(NotYes, ["ja", "nein"], []));
    }

    [Fact]
    public void Undecided_leaders_follow_the_staff() => Assert.True(Holds(Yes, ["ja", "nein"], Ten("ja")));

    [Fact]
    public void Undecided_staff_follow_the_leaders() => Assert.True(Holds(Yes, ["ja"], [.. Ten("ja").Take(5), .. Ten("nein").Take(5)]));

    [Fact]
    public void Leaders_and_staff_who_agree_decide() => Assert.True(Holds(NotYes, ["nein"], Ten("nein")));

    [Fact]
    public void Leaders_and_staff_who_contradict_each_other_decide_nothing()
    {
        Assert.False(Holds(Yes, ["ja"], Ten("nein")));
        Assert.False(Holds(NotYes, ["ja"], Ten("nein")));
    }

    [Theory]
    [InlineData(5, true)]
    [InlineData(4, false)]
    public void Fewer_than_five_choices_of_the_staff_decide_nothing(int given, bool decided) =>
        Assert.Equal(decided, Holds(Yes, ["?"], [.. Enumerable.Range(0, 10).Select(i => i < given ? "ja" : "?")]));

    [Fact]
    public void Nine_people_decide_nothing() => Assert.False(Holds(Yes, ["?"], [.. Ten("ja").Take(9)]));

    [Fact]
    public void Where_a_mean_is_said_the_staff_decide_no_option()
    {
        var round = Round(B, ["?"], Ten("2"));

        Assert.Null(Reason(round, new Test.QuestionOption(B.Id, "2", Negated: false)));
    }

    [Fact]
    public void An_option_worth_nothing_carries_no_mean()
    {
        ImmutableArray<Option> options = [Some.YesNo[0], Some.YesNo[1] with { Points = 0 }];
        var question = YesNo with { Format = new AnswerFormat.SingleChoice(options) };

        Assert.NotNull(Reason(Round(question, ["?"], Ten("ja")), Yes));
        Assert.Null(Reason(Round(question, ["?"], Ten("nein")), AnyValue));
    }

    [Fact]
    public void What_applies_to_no_leader_is_nothing_to_be_checked() => Assert.Empty(Duties(Round(Hidden(B), ["1"], []), AnyValue));

    [Fact]
    public void A_number_that_applies_to_no_leader_is_none_either() => Assert.Empty(Duties(Round(Hidden(Count), ["#1"], []), AnyValue));

    [Fact]
    public void What_leaders_can_not_judge_is_to_be_checked() => Assert.Single(Duties(Round(B, ["?"], []), AnyValue));

    [Fact]
    public void What_applies_to_one_leader_who_can_not_judge_is_to_be_checked()
    {
        var round = Some.Round(Some.Catalogue([A, Hidden(B)]), [Some.Leader(("A", "1")), Some.Leader(("A", "2"), ("B", "?"))], []);

        Assert.Single(Duties(round, AnyValue));
    }

    [Fact]
    public void What_staff_alone_are_asked_is_to_be_checked() =>
        Assert.Single(Duties(Round(B with { Audience = QuestionAudience.Staff }, [], ["1"]), AnyValue));

    [Fact]
    public void Options_that_nobody_chose_are_to_be_checked() => Assert.Single(Duties(Round(YesNo, ["?"], []), Yes));

    [Fact]
    public void Text_is_to_be_checked() => Assert.Single(Duties(Round(Some.Question("B", format: Some.FreeText()), ["?"], []), AnyValue));

    [Fact]
    public void A_question_of_a_field_that_does_not_apply_is_nothing_to_be_checked()
    {
        var round = Some.Round(WithDropped(), [Some.Leader(("A", "1"), ("D", "ja"))], []);

        Assert.Empty(Duties(round, new Test.QuestionValue(new QuestionId("D2"), Comparison.AtLeast, 0)));
    }

    [Fact]
    public void The_outside_view_is_a_reason() =>
        Assert.Equal(
            new Reason.OutsideStands(new OutsideCategoryId("suche"), 1),
            Reason(Outside(Some.Round(Some.Catalogue([A]), [Some.Leader(("A", "1"))], [])), SeenFromOutside)
        );

    [Fact]
    public void Where_a_field_does_not_apply_there_is_no_outside_view() =>
        Assert.Null(Reason(Outside(Some.Round(WithDropped(), [Some.Leader(("A", "1"), ("D", "ja"))], [])), SeenFromOutside));

    private static Test SeenFromOutside { get; } = new Test.OutsideLevel(new OutsideCategoryId("suche"), Comparison.AtMost, 2);

    /// <summary>Of two further questions of a field of their own, which falls away with a yes to the first one.</summary>
    private static AssessmentCatalogue WithDropped() =>
        Some.Catalogue(
            [
                A,
                Some.Question("D", "weg", format: new AnswerFormat.SingleChoice(Some.YesNo)) with
                {
                    IsScored = false,
                },
                Some.Question("D2", "weg"),
            ],
            Some.Field("weg") with
            {
                DroppedWhen = new OptionRef(new QuestionId("D"), "ja"),
            }
        );

    private static RoundSnapshot Outside(RoundSnapshot round)
    {
        var category = new OutsideCategory(
            new OutsideCategoryId("suche"),
            new LocalizedText("Suche"),
            [],
            ImmutableSortedDictionary<CheckFieldId, decimal>.Empty
        );
        return round with
        {
            Catalogue = Some.With(round.Catalogue, category),
            OutsideLevels = ImmutableSortedDictionary<string, decimal>.Empty.Add("suche", 1),
        };
    }

    private static Question Hidden(Question question) => question with { VisibleWhen = Some.When("A", Comparison.AtLeast, "2") };

    private static string[] Ten(string answer) => [.. Enumerable.Repeat(answer, 10)];

    private static decimal? Value(Question question, string[] leaders, string[] staff) =>
        (Reason(Round(question, leaders, staff), AnyValue) as Reason.QuestionStands)?.Value;

    private static bool Holds(Test test, string[] leaders, string[] staff) => Reason(Round(YesNo, leaders, staff), test) is not null;

    /// <summary>A field at level 1, and a question B.</summary>
    private static RoundSnapshot Round(Question question, string[] leaders, string[] staff) =>
        Some.Round(
            Some.Catalogue([A, question]),
            [Some.Leader(("A", "1")), .. leaders.Select(a => Some.Leader(("A", "1"), ("B", a)))],
            staff.Select(a => Some.Staff(("A", "1"), ("B", a)))
        );

    private static Reason? Reason(RoundSnapshot round, Test test) =>
        Publish(round, Some.Measure("M", test)).SelectMany(m => m.Reasons).SingleOrDefault();

    private static ImmutableArray<ProposedMeasure> Duties(RoundSnapshot round, Test test) =>
        Publish(round, Some.Measure("M", test) with { Priority = PriorityClass.Mandatory });

    private static ImmutableArray<ProposedMeasure> Publish(RoundSnapshot round, Measure measure) =>
        RoundEvaluation.Publish(round with { Catalogue = Some.With(round.Catalogue, measure) }).Leadership.Measures;
}
