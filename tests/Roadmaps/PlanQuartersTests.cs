using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Roadmaps;

namespace DigiCheckBot.Tests.Roadmaps;

public sealed class PlanQuartersTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(16, 1)]
    [InlineData(17, 2)]
    [InlineData(29, 2)]
    [InlineData(30, 3)]
    [InlineData(52, 4)]
    public void A_few_weeks_more_do_not_cost_a_quarter(int weeks, int quarters) => Assert.Equal(quarters, PlanQuarters.Duration(weeks));

    [Theory]
    [InlineData("2027-01-01", 1)]
    [InlineData("2027-03-31", 1)]
    [InlineData("2028-12-31", 8)]
    [InlineData("2035-12-31", 12)]
    [InlineData("2026-12-31", 1)]
    public void A_duty_ends_with_the_quarter_of_its_date(string date, int quarter) =>
        Assert.Equal(quarter, PlanQuarters.Deadline(Until(date), Today, 2027));

    [Fact]
    public void A_duty_whose_date_has_passed_ends_with_the_first_year() =>
        Assert.Equal(4, PlanQuarters.Deadline(Until("2026-11-21"), Today, 2027));

    [Fact]
    public void A_duty_without_date_ends_with_the_first_year() =>
        Assert.Equal(4, PlanQuarters.Deadline(new(null, "geltend", null), Today, 2027));

    [Fact]
    public void The_last_day_of_a_quarter_is_that_of_its_month() => Assert.Equal(new(2028, 6, 30), PlanQuarters.LastDay(6, 2027));

    private static Deadline Until(string date) =>
        new(DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture), "frist", null);
}
