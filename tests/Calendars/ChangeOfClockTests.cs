using DigiCheckBot.Assessment.Calendars;

namespace DigiCheckBot.Tests.Calendars;

/// <summary>Local times that don't exist or come twice. The zone changes its clock on two Tuesdays, which are working days.</summary>
public sealed class ChangeOfClockTests
{
    [Fact]
    public void Hours_that_would_begin_in_the_gap_begin_at_the_change() =>
        Assert.Equal(Day.At("2026-03-24T03:00+02:00"), Next("02:30", "05:00", "2026-03-24T00:00+01:00"));

    [Fact]
    public void Hours_that_begin_with_the_gap_begin_at_the_change() =>
        Assert.Equal(Day.At("2026-03-24T03:00+02:00"), Next("02:00", "05:00", "2026-03-24T00:00+01:00"));

    [Fact]
    public void Hours_within_the_gap_do_not_take_place() =>
        Assert.Equal(Day.At("2026-03-25T02:10+02:00"), Next("02:10", "02:50", "2026-03-24T00:00+01:00"));

    [Fact]
    public void Hours_that_fill_the_gap_do_not_take_place() =>
        Assert.Equal(Day.At("2026-03-25T02:00+02:00"), Next("02:00", "03:00", "2026-03-24T00:00+01:00"));

    [Fact]
    public void Hours_around_the_gap_are_not_interrupted() =>
        Assert.Equal(Day.At("2026-03-24T03:00+02:00"), Next("01:00", "04:00", "2026-03-24T02:00+01:00"));

    [Fact]
    public void Hours_after_the_gap_have_the_new_offset() =>
        Assert.Equal(Day.At("2026-03-24T08:00+02:00"), Next("08:00", "18:00", "2026-03-23T18:00+01:00"));

    [Fact]
    public void Hours_that_come_twice_begin_with_the_first() =>
        Assert.Equal(Day.At("2026-10-27T02:30+02:00"), Next("02:30", "02:45", "2026-10-27T00:00+02:00"));

    [Fact]
    public void After_the_first_there_is_the_second() =>
        Assert.Equal(Day.At("2026-10-27T02:30+01:00"), Next("02:30", "02:45", "2026-10-27T02:45+02:00"));

    [Fact]
    public void After_the_second_there_is_the_next_day() =>
        Assert.Equal(Day.At("2026-10-28T02:30+01:00"), Next("02:30", "02:45", "2026-10-27T02:45+01:00"));

    [Fact]
    public void The_clock_may_be_put_back_into_the_hours() =>
        Assert.Equal(Day.At("2026-10-27T02:00+01:00"), Next("01:00", "02:30", "2026-10-27T02:30+02:00"));

    [Fact]
    public void Hours_after_the_repeated_ones_have_the_new_offset() =>
        Assert.Equal(Day.At("2026-10-27T08:00+01:00"), Next("08:00", "18:00", "2026-10-26T18:00+02:00"));

    [Theory]
    [InlineData("2026-03-27T18:00+01:00", "2026-03-30T08:00+02:00")]
    [InlineData("2026-03-29T01:59+01:00", "2026-03-30T08:00+02:00")]
    [InlineData("2026-03-29T03:00+02:00", "2026-03-30T08:00+02:00")]
    public void In_Berlin_the_Monday_after_the_change_to_summer_begins_by_its_own_clock(string instant, string next) =>
        Assert.Equal(Day.At(next), new ContactHours(FederalState.Berlin, SomeZones.Berlin).NextAllowed(Day.At(instant)));

    [Theory]
    [InlineData("2026-10-23T18:00+02:00", "2026-10-26T08:00+01:00")]
    [InlineData("2026-10-25T02:30+02:00", "2026-10-26T08:00+01:00")]
    [InlineData("2026-10-25T02:30+01:00", "2026-10-26T08:00+01:00")]
    public void In_Berlin_the_Monday_after_the_change_to_winter_begins_by_its_own_clock(string instant, string next) =>
        Assert.Equal(Day.At(next), new ContactHours(FederalState.Berlin, SomeZones.Berlin).NextAllowed(Day.At(instant)));

    [Fact]
    public void A_midnight_that_is_left_out_begins_its_day_at_the_change() =>
        // Friday, 24 April 2026, has no time before 01:00 in Cairo.
        Assert.Equal(
            Day.At("2026-04-24T01:00+03:00"),
            new ContactHours(FederalState.Berlin, TimeZoneInfo.FindSystemTimeZoneById("Africa/Cairo"), new(0, 0), new(18, 0)).FirstOn(
                Day.Of("2026-04-24")
            )
        );

    [Fact]
    public void A_midnight_that_comes_twice_begins_its_day_with_the_first() =>
        Assert.Equal(
            Day.At("2026-10-27T00:00+02:00"),
            new ContactHours(FederalState.Berlin, AtMidnight(), new(0, 0), new(18, 0)).FirstOn(Day.Of("2026-10-27"))
        );

    private static DateTimeOffset Next(string from, string to, string instant) =>
        new ContactHours(FederalState.Berlin, SomeZones.OnTuesdays, Time(from), Time(to)).NextAllowed(Day.At(instant));

    private static TimeOnly Time(string time) => TimeOnly.ParseExact(time, "HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>From 01:00 back to 00:00 on Tuesday, 27 October 2026.</summary>
    private static TimeZoneInfo AtMidnight() =>
        TimeZoneInfo.CreateCustomTimeZone(
            "Midnight",
            TimeSpan.FromHours(1),
            "Midnight",
            "Midnight",
            "Midnight in summer",
            [
                TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(
                    new DateTime(2026, 1, 1),
                    new DateTime(2026, 12, 31),
                    TimeSpan.FromHours(1),
                    TimeZoneInfo.TransitionTime.CreateFixedDateRule(new DateTime(1, 1, 1, 2, 0, 0), 3, 24),
                    TimeZoneInfo.TransitionTime.CreateFixedDateRule(new DateTime(1, 1, 1, 1, 0, 0), 10, 27)
                ),
            ]
        );
}
