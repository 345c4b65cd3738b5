using System.Collections.Immutable;

namespace DigiCheckBot.Assessment.Calendars;

/// <summary>The days on which those who haven't finished a round are reminded. The same days for everyone, so they tell nothing of anyone (P9).</summary>
/// <remarks>
/// Let w(1) … w(m) be the working days after the start and before the deadline. There are n = min(most, m / 2 rounded down) reminders, the
/// k-th on w(k · m / n rounded down). So
/// <list type="bullet">
/// <item>they lie evenly over the period;</item>
/// <item>the last one is on w(m), the last working day before the day of the deadline: people still have a day;</item>
/// <item>the first one is at least on the second working day after the start, and each at least on the second after the one before;</item>
/// <item>a short period has fewer, one with less than two working days between start and deadline has none.</item>
/// </list>
/// </remarks>
public static class ReminderSchedule
{
    /// <summary>More reminders than these are never sent.</summary>
    public const int Most = 3;

    /// <summary>Working days from the start to the first reminder, and from one to the next, at least.</summary>
    public const int Distance = 2;

    /// <summary>The days in order; empty if none fits or none is wanted.</summary>
    /// <param name="start">The day on which people were invited.</param>
    /// <param name="deadline">The last day for answers.</param>
    /// <param name="most">0 to <see cref="Most"/>.</param>
    /// <param name="state">The Land of the municipality.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is none of these, or a day lies before 1583.</exception>
    public static ImmutableArray<DateOnly> Days(DateOnly start, DateOnly deadline, int most, FederalState state)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(most, Most);

        var working = new WorkingDays(state).Between(start, deadline);
        var count = Math.Min(most, working.Length / Distance);
        return [.. Enumerable.Range(1, count).Select(k => working[(k * working.Length / count) - 1])];
    }
}
