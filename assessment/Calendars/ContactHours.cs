namespace DigiCheckBot.Assessment.Calendars;

/// <summary>
/// When a person may be written to without having asked: on working days of the Land, from <see cref="From"/> on and before
/// <see cref="To"/>, by the clock and the calendar where the person is. A day begins and ends there, too.
/// </summary>
public sealed record ContactHours
{
    /// <summary>08:00.</summary>
    public static readonly TimeOnly UsualFrom = new(8, 0);

    /// <summary>18:00.</summary>
    public static readonly TimeOnly UsualTo = new(18, 0);

    private readonly WorkingDays _days;

    /// <param name="state">The Land of the municipality that the person works for.</param>
    /// <param name="zone">Where the person is.</param>
    /// <param name="from">The first moment of a day; null is <see cref="UsualFrom"/>.</param>
    /// <param name="to">The moment from which a day is over; null is <see cref="UsualTo"/>.</param>
    /// <exception cref="ArgumentException">The hours don't begin before they end (hours over midnight aren't possible).</exception>
    public ContactHours(FederalState state, TimeZoneInfo zone, TimeOnly? from = null, TimeOnly? to = null)
    {
        (State, Zone, From, To) = (state, zone, from ?? UsualFrom, to ?? UsualTo);
        _days = new WorkingDays(state);
        if (From >= To)
        {
            throw new ArgumentException($"Hours from {From:HH:mm} to {To:HH:mm} hold no moment.", nameof(to));
        }
    }

    public FederalState State { get; }

    public TimeZoneInfo Zone { get; }

    public TimeOnly From { get; }

    public TimeOnly To { get; }

    public bool Allows(DateTimeOffset instant)
    {
        var (day, time) = DayAndTime(TimeZoneInfo.ConvertTime(instant, Zone));
        return time >= From && time < To && _days.IsWorkingDay(day);
    }

    /// <summary>
    /// The instant itself if the person may be written to, else the first one after it at which that is so, with the person's offset.
    /// Where the clock is put forward over the beginning, hours begin at once after the change; hours that the change leaves out don't take
    /// place; hours that it repeats take place twice.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The instant lies before 1583 or at the end of the calendar.</exception>
    public DateTimeOffset NextAllowed(DateTimeOffset instant)
    {
        if (Allows(instant))
        {
            return instant;
        }

        var at = TimeZoneInfo.ConvertTime(instant, Zone);
        while (!Allows(at))
        {
            at = NextCandidate(at);
        }

        return at;
    }

    /// <summary>The first moment of that day at which the person may be written to; if there is none, the first one after it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">As of <see cref="NextAllowed"/>.</exception>
    public DateTimeOffset FirstOn(DateOnly day) => NextAllowed(DayBounds.BeginOf(day, Zone));

    /// <summary>
    /// A later moment, with nothing allowed between: the next time that hours could begin as long as the clock runs on evenly, else the moment
    /// in which it is changed. That is a few days ahead at most, in which no zone changes its clock twice.
    /// </summary>
    private DateTimeOffset NextCandidate(DateTimeOffset at)
    {
        var (day, time) = DayAndTime(at);
        var next = time < From ? day : _days.Next(day);
        var beginning = new DateTimeOffset(next.ToDateTime(From), at.Offset);
        return Zone.GetUtcOffset(beginning) == at.Offset ? beginning : ChangeOfClock(at, beginning);
    }

    /// <summary>The first moment with another offset than before. Found by halving, since a zone doesn't tell its changes.</summary>
    private DateTimeOffset ChangeOfClock(DateTimeOffset before, DateTimeOffset after)
    {
        var (low, high) = (before.UtcTicks, after.UtcTicks);
        while (high - low > 1)
        {
            var middle = low + ((high - low) / 2);
            if (Zone.GetUtcOffset(new DateTimeOffset(middle, TimeSpan.Zero)) == before.Offset)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        return TimeZoneInfo.ConvertTime(new DateTimeOffset(high, TimeSpan.Zero), Zone);
    }

    private static (DateOnly Day, TimeOnly Time) DayAndTime(DateTimeOffset local) =>
        (DateOnly.FromDateTime(local.DateTime), TimeOnly.FromDateTime(local.DateTime));
}
