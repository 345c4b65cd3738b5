using System.Globalization;

namespace DigiCheckBot.Tests.Calendars;

/// <summary>Days and instants as they are written in test data.</summary>
internal static class Day
{
    /// <summary>Of 2026-11-22.</summary>
    public static DateOnly Of(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Of 2026-11-22T08:00+01:00.</summary>
    public static DateTimeOffset At(string instant) =>
        DateTimeOffset.ParseExact(instant, "yyyy-MM-dd'T'HH:mmzzz", CultureInfo.InvariantCulture);
}
