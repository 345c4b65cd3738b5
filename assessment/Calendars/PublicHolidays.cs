using System.Collections.Immutable;

namespace DigiCheckBot.Assessment.Calendars;

/// <summary>
/// The public holidays of a Land. A day that is a holiday in some of its municipalities only counts in the whole Land, because it is worse to
/// disturb a few on their holiday than to write to the others a day later: Assumption Day and Augsburg's Peace Festival in Bavaria, Corpus
/// Christi in Saxony and Thuringia.
/// </summary>
/// <remarks>The rules are those in force from 2024 on. For earlier years they give what would be a holiday today.</remarks>
public static class PublicHolidays
{
    /// <summary>All of a year, in order of the calendar, those on Sundays among them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not one of 1583 to 9999.</exception>
    public static ImmutableSortedSet<DateOnly> Of(FederalState state, int year) =>
        [.. HolidayTable.Rows.Where(h => h.IsKeptBy(state)).Select(h => h.In(year)).OfType<DateOnly>()];

    /// <exception cref="ArgumentOutOfRangeException">The day lies before 1583.</exception>
    public static bool IsHoliday(FederalState state, DateOnly day)
    {
        foreach (var holiday in HolidayTable.Rows)
        {
            if (holiday.IsKeptBy(state) && holiday.In(day.Year) == day)
            {
                return true;
            }
        }

        return false;
    }
}
