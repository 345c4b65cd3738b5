using System.Collections.Immutable;
using System.Globalization;
using DigiCheckBot.Assessment.Calendars;
using DigiCheckBot.Tests.Processes;

namespace DigiCheckBot.Tests.Calendars;

/// <summary>The list that others keep (public-holidays-2024-2030.txt names them); nothing of it comes from the code under test.</summary>
internal static class PublishedHolidays
{
    public const int FirstYear = 2024;

    public const int LastYear = 2030;

    private static readonly ImmutableDictionary<(string Code, int Year), ImmutableSortedSet<DateOnly>> All = File.ReadLines(
            RepositoryRoot.Combine("tests", "Calendars", "public-holidays-2024-2030.txt")
        )
        .Where(line => !line.StartsWith('#'))
        .Select(line => line.Split(' '))
        .ToImmutableDictionary(
            words => (words[0], Year(words)),
            words => words[2..].Select(day => Day(Year(words), day)).ToImmutableSortedSet()
        );

    public static int Count => All.Count;

    public static ImmutableSortedSet<DateOnly> Of(FederalState state, int year) => All[(state.Code(), year)];

    /// <summary>Whether a public service works on that day, put together from the list and the two days of TVöD § 6 (3).</summary>
    public static bool IsWorkingDay(FederalState state, DateOnly day) =>
        day.DayOfWeek is >= DayOfWeek.Monday and <= DayOfWeek.Friday
        && (day.Month, day.Day) is not ((12, 24) or (12, 31))
        && !Of(state, day.Year).Contains(day);

    private static int Year(string[] words) => int.Parse(words[1].TrimEnd(':'), CultureInfo.InvariantCulture);

    private static DateOnly Day(int year, string day) =>
        DateOnly.ParseExact($"{year}-{day.TrimEnd('*')}", "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
