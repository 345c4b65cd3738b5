namespace DigiCheckBot.Tests.Calendars;

internal static class SomeZones
{
    public static TimeZoneInfo Berlin { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    public static TimeZoneInfo NewYork { get; } = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");

    /// <summary>Changes its clock by half an hour.</summary>
    public static TimeZoneInfo LordHowe { get; } = TimeZoneInfo.FindSystemTimeZoneById("Australia/Lord_Howe");

    /// <summary>
    /// An hour ahead of UTC, in summer two, and changing its clock on working days: forward on Tuesday, 24 March 2026, from 02:00 to 03:00, back
    /// on Tuesday, 27 October 2026, from 03:00 to 02:00.
    /// </summary>
    public static TimeZoneInfo OnTuesdays { get; } =
        TimeZoneInfo.CreateCustomTimeZone(
            "Tuesdays",
            TimeSpan.FromHours(1),
            "Tuesdays",
            "Tuesdays",
            "Tuesdays in summer",
            [
                TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(
                    new DateTime(2026, 1, 1),
                    new DateTime(2026, 12, 31),
                    TimeSpan.FromHours(1),
                    TimeZoneInfo.TransitionTime.CreateFixedDateRule(new DateTime(1, 1, 1, 2, 0, 0), 3, 24),
                    TimeZoneInfo.TransitionTime.CreateFixedDateRule(new DateTime(1, 1, 1, 3, 0, 0), 10, 27)
                ),
            ]
        );
}
