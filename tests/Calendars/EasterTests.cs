using DigiCheckBot.Assessment.Calendars;

namespace DigiCheckBot.Tests.Calendars;

/// <summary>Easter is seen through Brandenburg, which alone keeps the Sunday itself.</summary>
public sealed class EasterTests
{
    /// <summary>The extremes, the exceptions to the rule of Gauss, and the years of the published list.</summary>
    [Theory]
    [InlineData("1818-03-22")] // the earliest day there is
    [InlineData("1886-04-25")]
    [InlineData("1943-04-25")] // the latest day there is
    [InlineData("1954-04-18")] // where the rule of Gauss needs its exception
    [InlineData("1961-04-02")]
    [InlineData("1981-04-19")] // where it needs the other one
    [InlineData("2000-04-23")]
    [InlineData("2008-03-23")]
    [InlineData("2011-04-24")]
    [InlineData("2024-03-31")]
    [InlineData("2025-04-20")]
    [InlineData("2026-04-05")]
    [InlineData("2027-03-28")]
    [InlineData("2028-04-16")]
    [InlineData("2029-04-01")]
    [InlineData("2030-04-21")]
    [InlineData("2038-04-25")]
    [InlineData("2049-04-18")]
    [InlineData("2076-04-19")]
    [InlineData("2285-03-22")]
    public void Easter_is_on_its_known_day(string easter)
    {
        var sunday = Day.Of(easter);

        Assert.Equal(
            [sunday.AddDays(-2), sunday, sunday.AddDays(1)],
            PublicHolidays.Of(FederalState.Brandenburg, sunday.Year).Where(d => d >= sunday.AddDays(-2) && d <= sunday.AddDays(1))
        );
    }

    [Fact]
    public void Easter_is_a_Sunday_from_22_March_to_25_April_in_every_year() =>
        Assert.All(
            Enumerable.Range(1583, 9999 - 1583 + 1),
            year => Assert.Single(PublicHolidays.Of(FederalState.Brandenburg, year), d => IsPossible(d, year))
        );

    [Theory]
    [InlineData(1582)]
    [InlineData(10_000)]
    [InlineData(0)]
    public void Other_years_are_refused(int year) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PublicHolidays.Of(FederalState.Brandenburg, year));

    // The Whit Sunday that Brandenburg keeps, too, can't be earlier than 10 May.
    private static bool IsPossible(DateOnly day, int year) =>
        day.DayOfWeek == DayOfWeek.Sunday && day >= new DateOnly(year, 3, 22) && day <= new DateOnly(year, 4, 25);
}
