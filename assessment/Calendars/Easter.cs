namespace DigiCheckBot.Assessment.Calendars;

/// <summary>The day from which the movable feasts are counted.</summary>
internal static class Easter
{
    /// <summary>The year after the calendar was reformed.</summary>
    private const int FirstYear = 1583;

    /// <summary>
    /// Easter Sunday of the western churches. Source: the anonymous Gregorian algorithm (Nature, 20 April 1876; S. Butcher,
    /// The Ecclesiastical Calendar, 1877; H. Spencer Jones, General Astronomy, 1922; J. Meeus, Astronomical Algorithms, 1991, chapter 8),
    /// which holds for every year of the Gregorian calendar without exception. The one-letter names are those of Meeus.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not one of 1583 to 9999.</exception>
    public static DateOnly SundayOf(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, FirstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, DateOnly.MaxValue.Year);

        var a = year % 19;
        var (b, c) = Math.DivRem(year, 100);
        var (d, e) = Math.DivRem(b, 4);
        var f = (b + 8) / 25;
        var g = (b - f + 1) / 3;
        var h = ((19 * a) + b - d - g + 15) % 30;
        var (i, k) = Math.DivRem(c, 4);
        var l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var (n, p) = Math.DivRem(h + l - (7 * m) + 114, 31);
        return new DateOnly(year, n, p + 1);
    }
}
