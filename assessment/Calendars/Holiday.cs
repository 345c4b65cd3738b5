using System.Collections.Immutable;

namespace DigiCheckBot.Assessment.Calendars;

/// <summary>A row of the table of holidays.</summary>
/// <param name="In">Its day in a year; null where the year has none.</param>
/// <param name="States">The Länder that keep it, be it in one municipality only.</param>
internal sealed record Holiday(Func<int, DateOnly?> In, ImmutableArray<FederalState> States)
{
    public static Holiday Yearly(int month, int day, params ImmutableArray<FederalState> states) =>
        new(year => new DateOnly(year, month, day), states);

    public static Holiday Once(int year, int month, int day, params ImmutableArray<FederalState> states) =>
        new(asked => asked == year ? new DateOnly(year, month, day) : null, states);

    /// <param name="days">Days after Easter Sunday; less than zero is before it.</param>
    /// <param name="states">The Länder.</param>
    public static Holiday AfterEaster(int days, params ImmutableArray<FederalState> states) =>
        new(year => Easter.SundayOf(year).AddDays(days), states);

    /// <summary>The last Wednesday before 23 November (Buß- und Bettag).</summary>
    public static Holiday RepentanceDay(params ImmutableArray<FederalState> states) =>
        new(year => WednesdayUpTo(new(year, 11, 22)), states);

    public bool IsKeptBy(FederalState state) => States.Contains(state);

    private static DateOnly WednesdayUpTo(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek - (int)DayOfWeek.Wednesday + 7) % 7));
}
