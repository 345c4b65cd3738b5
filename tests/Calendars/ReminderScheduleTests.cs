using System.Collections.Immutable;
using DigiCheckBot.Assessment.Calendars;
using FsCheck;
using FsCheck.Fluent;

namespace DigiCheckBot.Tests.Calendars;

public sealed class ReminderScheduleTests
{
    private static readonly Arbitrary<Round> Rounds = Arb.From(
        from state in Some.States
        from start in Some.Days
        from length in Gen.Choose(-5, 60)
        from most in Gen.Choose(0, ReminderSchedule.Most)
        select new Round(state, start, start.AddDays(length), most)
    );

    [Fact]
    public void Three_reminders_of_three_weeks_come_about_weekly() =>
        Assert.Equal<DateOnly>(
            // 14 working days lie between Monday the 2nd and Monday the 23rd: the 4th, the 9th and the 14th.
            [Day.Of("2026-11-06"), Day.Of("2026-11-13"), Day.Of("2026-11-20")],
            Days("2026-11-02", "2026-11-23", 3)
        );

    [Fact]
    public void A_single_reminder_comes_on_the_last_working_day_before_the_deadline() =>
        Assert.Equal<DateOnly>([Day.Of("2026-11-20")], Days("2026-11-02", "2026-11-23", 1));

    [Fact]
    public void A_deadline_after_holidays_is_reminded_of_before_them() =>
        Assert.Equal<DateOnly>([Day.Of("2026-04-02")], Days("2026-03-30", "2026-04-07", 1));

    [Theory]
    [InlineData("2026-11-03", 0)] // the next day
    [InlineData("2026-11-04", 0)] // one working day between: too soon after the invitation
    [InlineData("2026-11-05", 1)]
    [InlineData("2026-11-06", 1)]
    [InlineData("2026-11-07", 2)] // four working days, Tuesday to Friday
    [InlineData("2026-11-09", 2)]
    [InlineData("2026-11-10", 2)]
    [InlineData("2026-11-11", 3)]
    public void A_short_period_has_fewer(string deadline, int count) => Assert.Equal(count, Days("2026-11-02", deadline, 3).Length);

    [Theory]
    [InlineData("2026-11-02")]
    [InlineData("2026-11-01")]
    public void A_deadline_that_is_not_after_the_start_has_none(string deadline) => Assert.Empty(Days("2026-11-02", deadline, 3));

    [Fact]
    public void Nobody_is_reminded_if_nobody_shall_be() => Assert.Empty(Days("2026-11-02", "2026-12-02", 0));

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    public void More_than_three_or_fewer_than_none_are_refused(int most) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Days("2026-11-02", "2026-12-02", most));

    [Fact]
    public void Nobody_is_reminded_on_a_weekend_or_holiday() =>
        Holds((r, days) => days.All(d => PublishedHolidays.IsWorkingDay(r.State, d)));

    [Fact]
    public void Days_increase_strictly() => Holds((_, days) => days.Zip(days.Skip(1)).All(p => p.First < p.Second));

    [Fact]
    public void There_are_no_more_than_wanted() => Holds((r, days) => days.Length <= r.Most);

    [Fact]
    public void All_lie_after_the_start_and_before_the_deadline() => Holds((r, days) => days.All(d => d > r.Start && d < r.Deadline));

    [Fact]
    public void The_last_is_the_last_working_day_before_the_deadline() =>
        Holds((r, days) => days.IsEmpty || WorkingDays(r.State, days[^1], r.Deadline.AddDays(-1)) == 0);

    [Fact]
    public void Start_and_reminders_are_two_working_days_apart() => Holds((r, days) => Steps(r, days).All(step => step >= 2));

    [Fact]
    public void They_lie_evenly() => Holds((r, days) => days.IsEmpty || Steps(r, days).Max() - Steps(r, days).Min() <= 1);

    [Fact]
    public void One_more_would_come_too_close() =>
        Holds((r, days) => days.Length == r.Most || WorkingDays(r.State, r.Start, r.Deadline.AddDays(-1)) < 2 * (days.Length + 1));

    /// <summary>Working days from each to the next, the start being the first.</summary>
    private static IEnumerable<int> Steps(Round round, ImmutableArray<DateOnly> days) =>
        days.Prepend(round.Start).Zip(days, (from, to) => WorkingDays(round.State, from, to));

    /// <summary>After the first, up to and with the second; counted by the published list.</summary>
    private static int WorkingDays(FederalState state, DateOnly from, DateOnly to) =>
        Enumerable
            .Range(1, Math.Max(0, to.DayNumber - from.DayNumber))
            .Count(number => PublishedHolidays.IsWorkingDay(state, from.AddDays(number)));

    private static ImmutableArray<DateOnly> Days(string start, string deadline, int most) =>
        ReminderSchedule.Days(Day.Of(start), Day.Of(deadline), most, FederalState.Hesse);

    private static void Holds(Func<Round, ImmutableArray<DateOnly>, bool> property) =>
        Prop.ForAll(Rounds, r => property(r, ReminderSchedule.Days(r.Start, r.Deadline, r.Most, r.State))).QuickCheckThrowOnFailure();

    private sealed record Round(FederalState State, DateOnly Start, DateOnly Deadline, int Most);
}
