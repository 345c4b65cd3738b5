using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Measures;
using DigiCheckBot.Assessment.Scoring;
using static DigiCheckBot.Tests.Assessment.SomeMeasures;

namespace DigiCheckBot.Tests.Measures;

public sealed class ShownFactsTests
{
    private static readonly Test Low = AtMost(F, 2);
    private static readonly Test LowG = AtMost(G, 2);

    [Theory]
    [InlineData(2.0, Truth.True)]
    [InlineData(2.5, Truth.False)]
    public void Compares_the_displayed_level_of_a_field(double level, Truth expected) =>
        Assert.Equal(expected, Facts(Shown(Rated((decimal)level))).Of(Low));

    [Fact]
    public void A_field_that_is_not_rated_is_unknown() => Assert.Equal(Truth.Unknown, Facts(Shown(new FieldOutcome.NotRated())).Of(Low));

    [Fact]
    public void A_withheld_field_is_unknown() => Assert.Equal(Truth.Unknown, Facts(Shown(new FieldOutcome.Withheld())).Of(Low));

    [Fact]
    public void A_field_that_does_not_apply_is_false() => Assert.Equal(Truth.False, Facts(Shown(new FieldOutcome.DoesNotApply())).Of(Low));

    [Fact]
    public void A_field_nobody_speaks_of_is_unknown() => Assert.Equal(Truth.Unknown, Facts(Shown()).Of(AtMost(new("other"), 4)));

    [Theory]
    [InlineData(Comparison.AtMost, 1.5, Truth.True)]
    [InlineData(Comparison.AtMost, 1.4, Truth.False)]
    [InlineData(Comparison.AtLeast, 1.5, Truth.True)]
    [InlineData(Comparison.AtLeast, 1.6, Truth.False)]
    [InlineData(Comparison.Equal, 1.5, Truth.True)]
    [InlineData(Comparison.Equal, 1.4, Truth.False)]
    [InlineData(Comparison.NotEqual, 1.4, Truth.True)]
    [InlineData(Comparison.NotEqual, 1.5, Truth.False)]
    public void Compares_the_mean_of_a_question(Comparison comparison, double bound, Truth expected) =>
        Assert.Equal(
            expected,
            OfPoints(new QuestionFinding.Points(1.5m, ImmutableSortedDictionary<string, Majority>.Empty), comparison, (decimal)bound)
        );

    [Fact]
    public void Compares_the_median_of_a_number() =>
        Assert.Equal(Truth.True, OfPoints(new QuestionFinding.Number(7m), Comparison.AtLeast, 7));

    [Fact]
    public void A_question_that_does_not_apply_is_false() =>
        Assert.Equal(Truth.False, OfPoints(new QuestionFinding.DoesNotApply(), Comparison.AtMost, 4));

    [Fact]
    public void A_question_without_finding_is_unknown() =>
        Assert.Equal(Truth.Unknown, Facts(Shown()).Of(new Test.QuestionValue(Points, Comparison.AtMost, 4)));

    [Theory]
    [InlineData(Majority.Chosen, false, Truth.True)]
    [InlineData(Majority.NotChosen, false, Truth.False)]
    [InlineData(Majority.Unknown, false, Truth.Unknown)]
    [InlineData(Majority.Chosen, true, Truth.False)]
    [InlineData(Majority.NotChosen, true, Truth.True)]
    [InlineData(Majority.Unknown, true, Truth.Unknown)]
    public void Asks_the_majority_for_an_option(Majority majority, bool negated, Truth expected)
    {
        var options = ImmutableSortedDictionary<string, Majority>.Empty.Add("dms", majority);
        var test = new Test.QuestionOption(Points, "dms", negated);

        Assert.Equal(expected, Facts(Shown(Points, new QuestionFinding.Choices(options))).Of(test));
        Assert.Equal(expected, Facts(Shown(Points, new QuestionFinding.Points(0, options))).Of(test));
    }

    [Fact]
    public void Not_having_chosen_is_false_too_when_the_question_does_not_apply() =>
        Assert.Equal(
            Truth.False,
            Facts(Shown(Points, new QuestionFinding.DoesNotApply())).Of(new Test.QuestionOption(Points, "dms", true))
        );

    [Fact]
    public void Compares_the_outside_view()
    {
        var shown = Shown() with { OutsideLevels = Empty.Add("suche", 2m) };

        Assert.Equal(Truth.True, Facts(shown).Of(OutsideAtMost(2)));
        Assert.Equal(Truth.False, Facts(shown).Of(OutsideAtMost(1)));
    }

    [Fact]
    public void An_outside_view_not_carried_out_is_unknown() => Assert.Equal(Truth.Unknown, Facts(Shown()).Of(OutsideAtMost(4)));

    [Fact]
    public void The_outside_view_is_false_where_its_fields_do_not_apply() =>
        Assert.Equal(Truth.False, Facts(Shown(g: new FieldOutcome.DoesNotApply())).Of(OutsideAtMost(4)));

    [Fact]
    public void One_true_test_is_enough() => Assert.Equal(Truth.True, OfTrigger(When(Low, LowG), Rated(1), new FieldOutcome.NotRated()));

    [Fact]
    public void Without_a_true_test_one_unknown_keeps_it_open() =>
        Assert.Equal(Truth.Unknown, OfTrigger(When(Low, LowG), Rated(4), new FieldOutcome.NotRated()));

    [Fact]
    public void Without_true_or_unknown_it_is_false() => Assert.Equal(Truth.False, OfTrigger(When(Low, LowG), Rated(4), Rated(4)));

    [Fact]
    public void What_is_there_already_makes_it_false() =>
        Assert.Equal(Truth.False, OfTrigger(When(Low) with { AndNot = [LowG] }, Rated(1), Rated(1)));

    [Fact]
    public void What_may_be_there_already_makes_it_unknown_at_most() =>
        Assert.Equal(Truth.Unknown, OfTrigger(When(Low) with { AndNot = [LowG] }, Rated(1), new FieldOutcome.NotRated()));

    [Fact]
    public void What_is_certainly_missing_leaves_it_true() =>
        Assert.Equal(Truth.True, OfTrigger(When(Low) with { AndNot = [LowG] }, Rated(1), Rated(4)));

    [Fact]
    public void Holds_for_no_other_kind_of_department() =>
        Assert.Equal(Truth.False, Facts(Shown()).Of(Triggered with { OnlyFor = [new("bauamt")] }));

    [Fact]
    public void Holds_for_the_kinds_it_names() => Assert.Equal(Truth.True, Facts(Shown()).Of(Triggered with { OnlyFor = [Kind] }));

    private static Test.OutsideLevel OutsideAtMost(decimal value) => new(Search, Comparison.AtMost, value);

    private static Truth OfPoints(QuestionFinding finding, Comparison comparison, decimal bound) =>
        Facts(Shown(Points, finding)).Of(new Test.QuestionValue(Points, comparison, bound));

    private static Truth OfTrigger(Trigger trigger, FieldOutcome f, FieldOutcome g) => Facts(Shown(f, g)).Of(trigger);
}
