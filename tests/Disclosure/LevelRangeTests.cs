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

    [Theory]
    [InlineData(1, 2, 2, 3, true)]
    [InlineData(1, 1.9, 2, 3, false)]
    [InlineData(1, 4, 2, 3, true)]
    [InlineData(2, 2, 2, 2, true)]
    public void Ranges_that_share_a_value_overlap(decimal low, decimal high, decimal otherLow, decimal otherHigh, bool expected)
    {
        var (one, other) = (new LevelRange(low, high, Certainty.Sure), new LevelRange(otherLow, otherHigh, Certainty.Sure));

        Assert.Equal(expected, one.Overlaps(other));
        Assert.Equal(expected, other.Overlaps(one));
    }

    [Fact]
    public void A_staff_level_reaches_a_quarter_beyond_what_is_shown() =>
        Assert.Equal(new LevelRange(1.7m, 2.3m, Certainty.AllAnswered), Field(All(2)).Range);

    [Theory]
    [InlineData(0, 0, 0.8)]
    [InlineData(4, 3.2, 4)]
    public void A_bound_reaches_to_the_end(int answer, decimal low, decimal high) =>
        Assert.Equal(new LevelRange(low, high, Certainty.AllAnswered), Field(All(answer)).Range);

    [Fact]
    public void Of_both_populations_it_is_the_mean()
    {
        // (1 + 1.75) / 2 = 1.375 and (1 + 2.25) / 2 = 1.625; the level itself is 1.5.
        var round = All(2) with
        {
            Leadership = [Leader("1")],
            LeadersInvited = 1,
        };

        Assert.Equal(new LevelRange(1.3m, 1.7m, Certainty.AllAnswered), Field(round).Range);
    }

    [Fact]
    public void Leaders_who_are_missing_are_not_called_all() =>
        Assert.NotEqual(Certainty.AllAnswered, Field(All(2) with { Leadership = [Leader("2")], LeadersInvited = 2 }).Range!.Certainty);

    [Fact]
    public void Staff_who_are_missing_are_not_called_all() =>
        Assert.NotEqual(
            Certainty.AllAnswered,
            Field(All(2) with { Leadership = [Leader("2")], LeadersInvited = 1, StaffInvited = 11 }).Range!.Certainty
        );

    [Fact]
    public void The_displayed_level_lies_within_it()
    {
        var range = Field(Some.Round(Two, [Some.Leader(("A", "2"), ("B", "?")), Some.Leader(("A", "3"), ("B", "3"))], [])).Range!;

        // 2.75 exactly, shown as 3.
        Assert.Equal((2.7m, 3m), (range.Low, range.High));
    }

    [Fact]
    public void A_knowledge_gap_hides_how_few_values_there_are_and_widens_it()
    {
        var known = Field(Round([.. Enumerable.Repeat(2, 20)]) with { StaffInvited = 40 }).Range!;
        var staff = Enumerable.Range(0, 20).Select(i => Some.Staff(("A", i < 6 ? "?" : "2")));
        var unknown = Field(Some.Round(One, [], staff) with { StaffInvited = 40 }).Range!;

        Assert.True(unknown.High - unknown.Low > known.High - known.Low);
    }

    [Fact]
    public void Of_hidden_numbers_five_of_nine_are_taken()
    {
        // A shown 2.0 is 1.75 at least. Of five people two or three who answered 4 (1.6 or 2.4) are next to it, and of nine one point more.
        var (two, three) = (OfFive(atTop: 2).Low, OfFive(atTop: 3).Low);
        var worst = two + ((1.75 - 1.6) / 0.8 * (three - two)) - (1.0 / 9);

        Assert.Equal(Math.Floor((decimal)worst * 10) / 10, Field(Round([2, 2, 2, 2, 2])).Range!.Low);

        static Bounds OfFive(int atTop) =>
            PredictionInterval.OfCounts([5 - atTop, 0, 0, 0, atTop], sum: 4 * atTop, missing: 4, PredictionInterval.ExactUpTo);
    }

    /// <summary>Their missing answers are whole people: both questions lie just behind a step, their mean just before one.</summary>
    [Fact]
    public void Questions_at_different_steps_stay_within_it() =>
        Assert.True(Contains([0, 24, 10, 2, 24, 4, 21, 24, 24, 0, 4], missing: 10));

    [Fact]
    public void A_higher_threshold_says_that_more_answered_and_narrows_it()
    {
        var round = Round([2, 2, 2, 2, 2, 2, 2, 2]);
        var (five, eight) = (Field(round).Range!, Field(round with { Threshold = 8 }).Range!);

        Assert.True(eight.High - eight.Low < five.High - five.Low);
    }

    [Theory]
    [InlineData(1.0, Certainty.Sure)]
    [InlineData(1.1, Certainty.Roughly)]
    [InlineData(2.0, Certainty.Roughly)]
    [InlineData(2.1, Certainty.Coarse)]
    public void Its_width_is_said_in_words(decimal width, Certainty expected)
    {
        var ranges =
            from answered in Enumerable.Range(1, 12)
            from answer in Enumerable.Range(0, 5)
            from missing in Enumerable.Range(1, 12)
            let leaders = Enumerable.Repeat(Leader($"{answer}"), answered)
            select Field(Some.Round(One, leaders, []) with { LeadersInvited = answered + missing }).Range!;

        Assert.Equal(expected, ranges.First(r => r.High - r.Low == width).Certainty);
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

    /// <summary>Ten of ten staff who answer alike.</summary>
    private static RoundSnapshot All(int answer) => Round([.. Enumerable.Repeat(answer, 10)]);

    private static RoundSnapshot Round(int[] staff) => Some.Round(One, [], Some.StaffAnswering("A", staff));

    private static PublishedField Field(RoundSnapshot round) => RoundEvaluation.Publish(round).Everyone.Fields[0];
}
