using DigiCheckBot.Assessment.Calendars;

namespace DigiCheckBot.Tests.Calendars;

/// <summary>
/// Fourteen months with four changes of the clock in every zone that has any, in all Länder. Whether a moment is allowed is decided by the
/// published list, the weekday and the local hour, never by the code under test.
/// </summary>
public sealed class SimulatedYearTests
{
    private static readonly DateOnly First = new(2026, 3, 1);
    private static readonly DateOnly Last = new(2027, 4, 30);

    public static TheoryData<string> Zones => ["Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Auckland"];

    [Theory]
    [MemberData(nameof(Zones))]
    public void Whatever_the_hour_nobody_is_written_to_outside_hours(string zone) =>
        Assert.Empty(
            from hours in Everywhere(zone)
            from hour in Enumerable.Range(0, (Last.DayNumber - First.DayNumber + 1) * 24)
            let instant = new DateTimeOffset(First, TimeOnly.MinValue, TimeSpan.Zero).AddHours(hour)
            let next = hours.NextAllowed(instant)
            where next < instant || !IsAllowed(hours, next) || (next > instant && IsAllowed(hours, instant))
            select $"{hours.State}: {instant:O} gives {next:O}"
        );

    [Theory]
    [MemberData(nameof(Zones))]
    public void Whatever_the_round_its_reminders_arrive_on_their_day_within_hours(string zone) =>
        Assert.Empty(
            from hours in Everywhere(zone)
            from start in Days()
            from length in new[] { 4, 10, 21, 45 }
            from day in ReminderSchedule.Days(start, start.AddDays(length), ReminderSchedule.Most, hours.State)
            let instant = hours.FirstOn(day)
            where !IsAllowed(hours, instant) || LocalDay(hours, instant) != day
            select $"{hours.State}: {start:O} + {length} gives {instant:O}"
        );

    [Fact]
    public void The_year_has_reminders_in_every_Land() =>
        Assert.All(
            Enum.GetValues<FederalState>(),
            state => Assert.Equal(3, ReminderSchedule.Days(First, First.AddDays(21), ReminderSchedule.Most, state).Length)
        );

    [Theory]
    [InlineData("Europe/Berlin", "2026-03-29")]
    [InlineData("America/New_York", "2026-03-08")]
    [InlineData("America/New_York", "2027-03-14")]
    [InlineData("Pacific/Auckland", "2026-09-27")]
    public void A_day_of_23_hours_is_quiet_and_ends_on_Monday_at_eight(string zone, string day) => IsQuiet(zone, day, hours: 23);

    [Theory]
    [InlineData("Europe/Berlin", "2026-10-25")]
    [InlineData("America/New_York", "2026-11-01")]
    [InlineData("Pacific/Auckland", "2027-04-04")]
    public void A_day_of_25_hours_is_quiet_and_ends_on_Monday_at_eight(string zone, string day) => IsQuiet(zone, day, hours: 25);

    [Theory]
    [InlineData("Pacific/Auckland", "2026-04-04T12:00+13:00", "2026-04-07T08:00+12:00")]
    [InlineData("Europe/Berlin", "2027-03-27T12:00+01:00", "2027-03-30T08:00+02:00")]
    public void A_change_of_the_clock_on_Easter_Sunday_is_quiet_until_Tuesday(string zone, string saturday, string tuesday) =>
        Assert.Equal(Day.At(tuesday), Hours(zone, FederalState.Hesse).NextAllowed(Day.At(saturday)));

    [Fact]
    public void Kolkata_never_changes_its_clock() =>
        Assert.All(Days(), day => Assert.Equal(TimeSpan.FromMinutes(330), Hours("Asia/Kolkata", FederalState.Hesse).FirstOn(day).Offset));

    private static void IsQuiet(string zone, string day, int hours)
    {
        var person = Hours(zone, FederalState.LowerSaxony);
        var (begin, end) = (Midnight(person.Zone, Day.Of(day)), Midnight(person.Zone, Day.Of(day).AddDays(1)));
        Assert.Equal(hours, (end - begin).TotalHours);
        Assert.Equal(
            [end.AddHours(8)],
            Enumerable.Range(0, hours * 60).Select(minute => person.NextAllowed(begin.AddMinutes(minute))).Distinct()
        );
    }

    private static DateTimeOffset Midnight(TimeZoneInfo zone, DateOnly day) =>
        day.ToDateTime(TimeOnly.MinValue) is var midnight ? new DateTimeOffset(midnight, zone.GetUtcOffset(midnight)) : default;

    private static IEnumerable<DateOnly> Days() => Enumerable.Range(0, Last.DayNumber - First.DayNumber + 1).Select(First.AddDays);

    private static IEnumerable<ContactHours> Everywhere(string zone) => Enum.GetValues<FederalState>().Select(state => Hours(zone, state));

    private static ContactHours Hours(string zone, FederalState state) => new(state, TimeZoneInfo.FindSystemTimeZoneById(zone));

    private static bool IsAllowed(ContactHours hours, DateTimeOffset instant) =>
        TimeZoneInfo.ConvertTime(instant, hours.Zone) is var local
        && local.Hour is >= 8 and < 18
        && PublishedHolidays.IsWorkingDay(hours.State, DateOnly.FromDateTime(local.DateTime));

    private static DateOnly LocalDay(ContactHours hours, DateTimeOffset instant) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, hours.Zone).DateTime);
}
