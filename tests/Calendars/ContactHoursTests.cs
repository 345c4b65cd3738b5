using DigiCheckBot.Assessment.Calendars;
using FsCheck;
using FsCheck.Fluent;

namespace DigiCheckBot.Tests.Calendars;

public sealed class ContactHoursTests
{
    private static readonly Arbitrary<Case> Cases = Arb.From(
        from zone in Gen.Elements(
            SomeZones.Berlin,
            SomeZones.NewYork,
            SomeZones.LordHowe,
            SomeZones.OnTuesdays,
            TimeZoneInfo.FindSystemTimeZoneById("Asia/Kolkata"),
            TimeZoneInfo.FindSystemTimeZoneById("Pacific/Auckland"),
            TimeZoneInfo.FindSystemTimeZoneById("America/Santiago"), // changes at midnight
            TimeZoneInfo.FindSystemTimeZoneById("Africa/Cairo"), // changes on Thursday or Friday at midnight
            TimeZoneInfo.FindSystemTimeZoneById("Atlantic/Azores") // midnight comes twice
        )
        from state in Some.States
        from day in Gen.OneOf(Some.Days, Gen.Elements(ChangesOfClock))
        from minute in Gen.Choose(0, (24 * 60) - 1)
        from hours in Gen.Choose(0, (24 * 60) - 1).Two()
        where hours.Item1 != hours.Item2
        select new Case(
            new ContactHours(state, zone, Time(Math.Min(hours.Item1, hours.Item2)), Time(Math.Max(hours.Item1, hours.Item2))),
            new DateTimeOffset(day, Time(minute), TimeSpan.Zero)
        )
    );

    private static readonly ContactHours Usual = new(FederalState.NorthRhineWestphalia, SomeZones.Berlin);

    private static readonly DateOnly[] ChangesOfClock =
    [
        .. new[] { "2026-03-23", "2026-03-24", "2026-03-28", "2026-10-24", "2026-10-27", "2026-04-23", "2026-10-29", "2026-09-05" }.Select(
            Day.Of
        ),
    ];

    [Fact]
    public void Hours_are_from_eight_to_six_if_nobody_says_otherwise() =>
        Assert.Equal((new TimeOnly(8, 0), new TimeOnly(18, 0)), (Usual.From, Usual.To));

    [Theory]
    [InlineData("2026-11-20T08:00+01:00")]
    [InlineData("2026-11-20T12:34+01:00")]
    [InlineData("2026-11-20T17:59+01:00")]
    [InlineData("2026-11-20T07:00+00:00")]
    public void Within_hours_it_is_the_instant_itself(string instant) => Assert.Equal(Day.At(instant), Usual.NextAllowed(Day.At(instant)));

    [Theory]
    [InlineData("2026-11-20T07:59+01:00", "2026-11-20T08:00+01:00")] // early on Friday
    [InlineData("2026-11-20T00:00+01:00", "2026-11-20T08:00+01:00")]
    [InlineData("2026-11-19T18:00+01:00", "2026-11-20T08:00+01:00")] // the end doesn't belong to the hours
    [InlineData("2026-11-20T18:00+01:00", "2026-11-23T08:00+01:00")] // over the weekend
    [InlineData("2026-11-21T12:00+01:00", "2026-11-23T08:00+01:00")]
    [InlineData("2026-06-03T20:00+02:00", "2026-06-05T08:00+02:00")] // over Corpus Christi
    [InlineData("2026-12-23T18:00+01:00", "2026-12-28T08:00+01:00")] // over Christmas
    [InlineData("2026-12-31T09:00+01:00", "2027-01-04T08:00+01:00")] // over New Year
    public void Else_it_is_the_next_beginning(string instant, string next) =>
        Assert.Equal(Day.At(next), Usual.NextAllowed(Day.At(instant)));

    [Theory]
    [InlineData("2026-11-20T08:00+01:00", "2026-11-20T08:00-05:00")] // night in New York
    [InlineData("2026-11-20T23:30+01:00", "2026-11-20T23:30+01:00")] // afternoon there
    [InlineData("2026-11-21T00:30+01:00", "2026-11-23T08:00-05:00")] // evening there
    public void The_clock_of_the_person_counts(string instant, string next) =>
        Assert.Equal(Day.At(next), new ContactHours(FederalState.NorthRhineWestphalia, SomeZones.NewYork).NextAllowed(Day.At(instant)));

    [Fact]
    public void The_calendar_of_the_Land_counts_abroad_too() =>
        Assert.Equal(
            Day.At("2026-06-05T08:00-04:00"),
            new ContactHours(FederalState.NorthRhineWestphalia, SomeZones.NewYork).NextAllowed(Day.At("2026-06-04T12:00-04:00"))
        );

    [Fact]
    public void The_beginning_has_the_offset_of_the_person() =>
        Assert.Equal(
            TimeSpan.FromHours(-5),
            new ContactHours(FederalState.Hesse, SomeZones.NewYork).NextAllowed(Day.At("2026-11-20T08:00+01:00")).Offset
        );

    [Theory]
    [InlineData("2026-11-20", "2026-11-20T08:00+01:00")]
    [InlineData("2026-11-21", "2026-11-23T08:00+01:00")]
    [InlineData("2026-03-30", "2026-03-30T08:00+02:00")]
    public void A_day_begins_with_its_hours(string day, string first) => Assert.Equal(Day.At(first), Usual.FirstOn(Day.Of(day)));

    [Theory]
    [InlineData(8, 8)]
    [InlineData(18, 8)]
    public void Hours_without_a_moment_are_refused(int from, int to) =>
        Assert.Throws<ArgumentException>(() => new ContactHours(FederalState.Hesse, SomeZones.Berlin, new(from, 0), new(to, 0)));

    [Fact]
    public void Hours_are_equal_by_their_values() =>
        Assert.Equal(Usual, new ContactHours(FederalState.NorthRhineWestphalia, SomeZones.Berlin, new(8, 0), new(18, 0)));

    [Fact]
    public void The_calendar_has_an_end() => Assert.Throws<ArgumentOutOfRangeException>(() => Usual.NextAllowed(DateTimeOffset.MaxValue));

    [Fact]
    public void It_never_goes_back() => Holds(c => c.Hours.NextAllowed(c.Instant) >= c.Instant);

    [Fact]
    public void What_it_finds_is_allowed() => Holds(c => IsAllowed(c.Hours, c.Hours.NextAllowed(c.Instant)));

    [Fact]
    public void Asked_again_it_stays() =>
        Holds(c => c.Hours.NextAllowed(c.Instant) is var next && c.Hours.NextAllowed(next).EqualsExact(next));

    [Fact]
    public void Nothing_between_is_allowed() =>
        Holds(c =>
            c.Hours.NextAllowed(c.Instant) is var next
            && (next == c.Instant || !IsAllowed(c.Hours, next.AddTicks(-1)))
            && Minutes(c.Instant, next).All(minute => !IsAllowed(c.Hours, minute))
        );

    [Fact]
    public void The_first_of_a_day_is_not_before_it_and_nothing_of_that_day_is_before_the_first() =>
        Holds(c =>
            DateOnly.FromDateTime(c.Instant.UtcDateTime) is var day
            && c.Hours.FirstOn(day) is var first
            && LocalDay(c.Hours, first) >= day
            && Minutes(first.AddDays(-2), first).All(minute => LocalDay(c.Hours, minute) < day || !IsAllowed(c.Hours, minute))
        );

    private static IEnumerable<DateTimeOffset> Minutes(DateTimeOffset from, DateTimeOffset to) =>
        Enumerable.Range(0, (int)Math.Ceiling((to - from).TotalMinutes)).Select(minute => from.AddMinutes(minute));

    /// <summary>Decided by the published list and the zone alone.</summary>
    private static bool IsAllowed(ContactHours hours, DateTimeOffset instant)
    {
        var local = TimeZoneInfo.ConvertTime(instant, hours.Zone);
        return TimeOnly.FromDateTime(local.DateTime) is var time
            && time >= hours.From
            && time < hours.To
            && PublishedHolidays.IsWorkingDay(hours.State, DateOnly.FromDateTime(local.DateTime));
    }

    private static DateOnly LocalDay(ContactHours hours, DateTimeOffset instant) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, hours.Zone).DateTime);

    private static TimeOnly Time(int minute) => TimeOnly.MinValue.AddMinutes(minute);

    private static void Holds(Func<Case, bool> property) => Prop.ForAll(Cases, property).QuickCheckThrowOnFailure();

    private sealed record Case(ContactHours Hours, DateTimeOffset Instant);
}
