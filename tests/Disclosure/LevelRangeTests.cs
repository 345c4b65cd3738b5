using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Scoring;
using DigiCheckBot.Tests.Assessment;
using FsCheck;
using FsCheck.Fluent;

namespace DigiCheckBot.Tests.Disclosure;

public sealed class LevelRangeTests
{
    private static readonly AssessmentCatalogue Two = Some.Catalogue([Some.Question("A"), Some.Question("B")]);

    private static readonly AssessmentCatalogue One = Some.Catalogue([Some.Question("A")]);

    [Fact]
    public void Hidden_numbers_do_not_act() =>
        Assert.Equal(
            Field(Round([2, 2, 2, 2, 2, 2, 2]) with { StaffInvited = 7 }).Range,
            Field(Round([2, 2, 2, 2, 2, 2, 2, 2]) with { StaffInvited = 9 }).Range
        );

    [Fact]
    public void The_exact_interval_lies_within_what_is_shown() =>
        Prop.ForAll(Groups.Zip(Gen.Choose(0, 60)).ToArbitrary(), people => Contains(people.Item1, people.Item2))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void All_leaders_say_it_exactly() =>
        Assert.Equal(new LevelRange(2.5m, 2.5m, Certainty.AllAnswered), Field(Some.Round(One, [Leader("2"), Leader("3")], [])).Range);

    [Fact]
    public void A_missing_leader_widens_the_range()
    {
        var range = Field(Some.Round(One, [Leader("2"), Leader("3")], []) with { LeadersInvited = 3 }).Range!;

        Assert.Equal((1.6m, 3.0m), (range.Low, range.High));
        Assert.NotEqual(Certainty.AllAnswered, range.Certainty);
    }

    [Fact]
    public void All_of_ten_people_are_called_all() =>
        Assert.Equal(Certainty.AllAnswered, Field(Round([.. Enumerable.Repeat(2, 10)])).Range!.Certainty);

    [Fact]
    public void All_of_nine_people_are_not_called_all() =>
        Assert.NotEqual(Certainty.AllAnswered, Field(Round([.. Enumerable.Repeat(2, 9)])).Range!.Certainty);

    [Theory]
    [InlineData(20, 22, Certainty.Sure)]
    [InlineData(20, 60, Certainty.Roughly)]
    [InlineData(10, 200, Certainty.Coarse)]
    public void The_fewer_answer_the_less_sure_it_is(int people, int invited, Certainty expected) =>
        Assert.Equal(expected, Field(Round([.. Enumerable.Repeat(2, people)]) with { StaffInvited = invited }).Range!.Certainty);

    [Fact]
    public void A_level_of_the_talk_has_no_range()
    {
        var round = Some.Round(One, [], []) with
        {
            TalkLevels = ImmutableSortedDictionary<CheckFieldId, decimal>.Empty.Add(new CheckFieldId("feld"), 2.5m),
        };

        Assert.Null(Field(round).Range);
    }

    /// <summary>Five to thirty people with two answers each, anywhere on the scale or at its ends.</summary>
    private static Gen<int[]> Groups =>
        from people in Gen.Choose(5, 30)
        from answers in Gen.OneOf(Gen.Choose(0, 24), Gen.Elements(0, 4, 20, 24)).ArrayOf(people)
        select answers;

    private static Interview Leader(string answer) => Some.Leader(("A", answer));

    private static bool Contains(int[] answers, int missing)
    {
        var (first, second) = (answers.Select(a => (decimal)(a / 5)).ToList(), answers.Select(a => (decimal)(a % 5)).ToList());
        var (one, other) = (PredictionInterval.OfValues(first, missing), PredictionInterval.OfValues(second, missing));
        var staff = answers.Select(a => Some.Staff(("A", $"{a / 5}"), ("B", $"{a % 5}")));
        var range = Field(Some.Round(Two, [], staff) with { StaffInvited = answers.Length + missing }).Range!;
        return (double)range.Low <= ((one.Low + other.Low) / 2) + 1e-9 && (double)range.High >= ((one.High + other.High) / 2) - 1e-9;
    }

    private static RoundSnapshot Round(int[] staff) => Some.Round(One, [], Some.StaffAnswering("A", staff));

    private static PublishedField Field(RoundSnapshot round) => RoundEvaluation.Publish(round).Everyone.Fields[0];
}
