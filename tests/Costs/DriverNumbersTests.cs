using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Costs;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Scoring;
using static DigiCheckBot.Tests.Assessment.SomeMeasures;

namespace DigiCheckBot.Tests.Costs;

public sealed class DriverNumbersTests
{
    [Fact]
    public void The_fixed_driver_is_one() => Assert.Equal(Known(1, DriverSource.Fixed), Of("fix", Snapshot()));

    [Fact]
    public void Takes_the_answer_of_the_leader() =>
        Assert.Equal(Known(15, DriverSource.Answer), Of("beschaeftigte", With(Leader((People, 15)))));

    [Fact]
    public void Takes_the_median_of_the_leaders() =>
        Assert.Equal(
            Known(15, DriverSource.Answer),
            Of("beschaeftigte", With(Leader((People, 40)), Leader((People, 15)), Leader((People, 12))))
        );

    [Fact]
    public void Takes_the_middle_between_two_leaders() =>
        Assert.Equal(Known(13.5m, DriverSource.Answer), Of("beschaeftigte", With(Leader((People, 15)), Leader((People, 12)))));

    [Fact]
    public void An_override_beats_the_answer() =>
        Assert.Equal(
            Known(20, DriverSource.Override),
            Of("beschaeftigte", With(Leader((People, 15))) with { DriverOverrides = Empty.Add("beschaeftigte", 20) })
        );

    [Fact]
    public void A_default_can_refer_to_another_driver() =>
        Assert.Equal(Known(15, DriverSource.Default), Of("arbeitsplaetze", With(Leader((People, 15)))));

    [Fact]
    public void Defaults_refer_through_each_other() =>
        Assert.Equal(Known(7.5m, DriverSource.Default), Of("arbeitsplaetze_ohne_notebook", With(Leader((People, 15)))));

    [Fact]
    public void A_default_is_rounded_up_where_the_catalogue_says_so() =>
        Assert.Equal(Known(3, DriverSource.Default), Of("abgaenge", With(Leader((People, 15)))));

    [Fact]
    public void A_question_that_is_never_shown_enters_no_number() =>
        Assert.Equal(Of("abgaenge", With(Leader((People, 15)))), Of("abgaenge", With(Leader((People, 15), (Secret, 9)))));

    [Fact]
    public void A_default_does_not_exceed_its_cap() =>
        Assert.Equal(Known(2, DriverSource.Default), Of("prozesse_ausgewaehlt", With(Leader((Services, 2)))));

    [Fact]
    public void A_default_below_its_cap_stays() =>
        Assert.Equal(Known(3, DriverSource.Default), Of("prozesse_ausgewaehlt", With(Leader((Services, 30)))));

    [Fact]
    public void An_override_may_exceed_the_cap() =>
        Assert.Equal(
            Known(5, DriverSource.Override),
            Of("prozesse_ausgewaehlt", With(Leader((Services, 2))) with { DriverOverrides = Empty.Add("prozesse_ausgewaehlt", 5) })
        );

    [Fact]
    public void Without_answer_and_default_the_driver_is_missing() =>
        Assert.Equal(new DriverNumber.Missing(new("beschaeftigte")), Of("beschaeftigte", Snapshot()));

    [Fact]
    public void A_missing_driver_is_named_by_its_origin() =>
        Assert.Equal(new DriverNumber.Missing(new("beschaeftigte")), Of("arbeitsplaetze_ohne_notebook", Snapshot()));

    [Fact]
    public void An_answer_that_a_later_one_dropped_does_not_count() =>
        Assert.Equal(
            new DriverNumber.Missing(new("beschaeftigte")),
            new DriverNumbers(With(Leader((People, 15))), Shown(People, new QuestionFinding.DoesNotApply()))[new("beschaeftigte")]
        );

    private static RoundSnapshot With(params Interview[] leaders) => Snapshot() with { Leadership = [.. leaders] };

    [Theory]
    [InlineData(10, 12, false)]
    [InlineData(10, 13, true)]
    [InlineData(0, 1, true)]
    [InlineData(0, 0, false)]
    public void Leaders_more_than_a_fifth_apart_are_named(int one, int other, bool expected) =>
        Assert.Equal(
            expected ? new DriverId("beschaeftigte") : null,
            Diverging("beschaeftigte", With(Leader((People, one)), Leader((People, other))))
        );

    [Fact]
    public void A_difference_is_named_by_its_origin() =>
        Assert.Equal(
            new DriverId("beschaeftigte"),
            Diverging("arbeitsplaetze_ohne_notebook", With(Leader((People, 10)), Leader((People, 20))))
        );

    [Fact]
    public void A_cap_that_acts_carries_the_difference() =>
        Assert.Equal(
            new DriverId("prozesse_ausgewaehlt"),
            Diverging("prozesse_ausgewaehlt", With(Leader((Services, 1)), Leader((Services, 2))))
        );

    [Fact]
    public void An_override_settles_the_difference() =>
        Assert.Null(
            Diverging(
                "beschaeftigte",
                With(Leader((People, 10)), Leader((People, 20))) with
                {
                    DriverOverrides = Empty.Add("beschaeftigte", 15),
                }
            )
        );

    private static DriverId? Diverging(string driver, RoundSnapshot snapshot) =>
        Assert.IsType<DriverNumber.Known>(new DriverNumbers(snapshot, Shown())[new(driver)]).Diverging;

    private static DriverNumber Of(string driver, RoundSnapshot snapshot) =>
        new DriverNumbers(snapshot, Shown())[new(driver)] switch
        {
            DriverNumber.Known known => known with { Diverging = null },
            var missing => missing,
        };

    private static DriverNumber.Known Known(decimal value, DriverSource source) => new(value, source);
}
