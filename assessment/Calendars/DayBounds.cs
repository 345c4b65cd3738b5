namespace DigiCheckBot.Assessment.Calendars;

/// <summary>Where a day begins.</summary>
public static class DayBounds
{
    /// <summary>
    /// The first moment of the day. A midnight that comes twice begins its day with the larger offset. One that is left out has the offset
    /// from before the change, which gives the moment of the change.
    /// </summary>
    public static DateTimeOffset BeginOf(DateOnly day, TimeZoneInfo zone)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(
            midnight,
            zone.IsAmbiguousTime(midnight) ? zone.GetAmbiguousTimeOffsets(midnight).Max() : zone.GetUtcOffset(midnight)
        );
    }
}
