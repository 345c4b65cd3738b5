using DigiCheckBot.Assessment.Calendars;
using FsCheck;
using FsCheck.Fluent;

namespace DigiCheckBot.Tests.Calendars;

public sealed class WorkingDaysTests
{
    private static readonly WorkingDays Hesse = new(FederalState.Hesse);

    [Theory]
    [InlineData("2026-11-20", true)] // Friday
    [InlineData("2026-11-21", false)]
    [InlineData("2026-11-22", false)]
    [InlineData("2026-11-23", true)] // Monday
    [InlineData("2026-06-04", false)] // Corpus Christi
    [InlineData("2026-06-05", true)] // the Friday after it
    [InlineData("2026-12-23", true)]
    [InlineData("2026-12-24", false)]
    [InlineData("2026-12-25", false)]
    [InlineData("2026-12-28", true)]
    [InlineData("2026-12-30", true)]
    [InlineData("2026-12-31", false)]
    [InlineData("2026-11-24", true)]
    [InlineData("2026-08-31", true)]
    public void A_working_day_is_no_weekend_no_holiday_and_no_eve(string day, bool expected) =>
        Assert.Equal(expected, Hesse.IsWorkingDay(Day.Of(day)));

    [Theory]
    [InlineData("2026-04-02", "2026-04-07")] // over Easter
    [InlineData("2026-12-23", "2026-12-28")]
    [InlineData("2026-12-30", "2027-01-04")]
    [InlineData("2026-11-21", "2026-11-23")]
    [InlineData("2026-11-23", "2026-11-24")]
    public void The_next_one_comes_after_the_day(string day, string next) => Assert.Equal(Day.Of(next), Hesse.Next(Day.Of(day)));

    [Theory]
    [InlineData("2026-04-07", "2026-04-02")]
    [InlineData("2027-01-01", "2026-12-30")]
    [InlineData("2026-11-24", "2026-11-23")]
    public void The_previous_one_comes_before_the_day(string day, string previous) =>
        Assert.Equal(Day.Of(previous), Hesse.Previous(Day.Of(day)));

    [Fact]
    public void The_Land_makes_the_difference() =>
        Assert.Equal(
            (false, true),
            (
                new WorkingDays(FederalState.Saxony).IsWorkingDay(Day.Of("2026-11-18")),
                new WorkingDays(FederalState.Thuringia).IsWorkingDay(Day.Of("2026-11-18"))
            )
        );

    [Fact]
    public void Between_holds_neither_end() =>
        Assert.Equal<DateOnly>(
            [Day.Of("2026-04-02"), Day.Of("2026-04-07")],
            Hesse.Between(after: Day.Of("2026-04-01"), before: Day.Of("2026-04-08"))
        );

    [Theory]
    [InlineData("2026-04-01", "2026-04-02")]
    [InlineData("2026-04-01", "2026-04-01")]
    [InlineData("2026-04-08", "2026-04-01")]
    [InlineData("2026-04-02", "2026-04-07")]
    public void Nothing_may_lie_between(string after, string before) => Assert.Empty(Hesse.Between(Day.Of(after), Day.Of(before)));

    [Fact]
    public void Going_on_and_back_returns_to_a_working_day() =>
        Prop.ForAll(
                Some.StatesAndDays,
                c => new WorkingDays(c.State) is var days && (!days.IsWorkingDay(c.Day) || days.Previous(days.Next(c.Day)) == c.Day)
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Between_holds_the_working_days_and_only_these() =>
        Prop.ForAll(
                Some.StatesAndDays,
                c =>
                    new WorkingDays(c.State)
                        .Between(c.Day, c.Day.AddDays(40))
                        .SequenceEqual(Enumerable.Range(1, 39).Select(c.Day.AddDays).Where(d => PublishedHolidays.IsWorkingDay(c.State, d)))
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_calendar_has_an_end() => Assert.Throws<ArgumentOutOfRangeException>(() => Hesse.Next(DateOnly.MaxValue));
}
