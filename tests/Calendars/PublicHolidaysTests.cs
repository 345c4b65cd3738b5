using System.Globalization;
using DigiCheckBot.Assessment.Calendars;

namespace DigiCheckBot.Tests.Calendars;

public sealed class PublicHolidaysTests
{
    public static TheoryData<FederalState> States => [.. Enum.GetValues<FederalState>()];

    [Fact]
    public void The_list_covers_every_Land_and_year() =>
        Assert.Equal(16 * (PublishedHolidays.LastYear - PublishedHolidays.FirstYear + 1), PublishedHolidays.Count);

    [Theory]
    [MemberData(nameof(States))]
    public void Holidays_are_the_published_ones_from_2024_to_2030(FederalState state) =>
        Assert.All(
            Enumerable.Range(PublishedHolidays.FirstYear, PublishedHolidays.LastYear - PublishedHolidays.FirstYear + 1),
            year => Assert.Equal(PublishedHolidays.Of(state, year), PublicHolidays.Of(state, year))
        );

    [Theory]
    [MemberData(nameof(States))]
    public void A_day_is_a_holiday_exactly_if_it_is_one_of_the_year(FederalState state)
    {
        var year = PublicHolidays.Of(state, 2026);

        Assert.All(
            Enumerable.Range(0, 365).Select(new DateOnly(2026, 1, 1).AddDays),
            day => Assert.Equal(year.Contains(day), PublicHolidays.IsHoliday(state, day))
        );
    }

    /// <summary>Which Länder keep a day by their Feiertagsgesetze, typed by hand beside the list.</summary>
    [Theory]
    [InlineData("2026-01-06", "BW BY ST")]
    [InlineData("2027-03-08", "BE MV")]
    [InlineData("2026-04-05", "BB")]
    [InlineData("2026-05-24", "BB")]
    [InlineData("2025-05-08", "BE")]
    [InlineData("2026-05-08", "")]
    [InlineData("2026-06-04", "BW BY HE NW RP SL SN TH")]
    [InlineData("2028-06-17", "BE")]
    [InlineData("2027-06-17", "")]
    [InlineData("2026-08-08", "BY")]
    [InlineData("2025-08-15", "BY SL")]
    [InlineData("2024-09-20", "TH")]
    [InlineData("2024-10-31", "BB HB HH MV NI SH SN ST TH")]
    [InlineData("2024-11-01", "BW BY NW RP SL")]
    [InlineData("2026-11-18", "SN")]
    [InlineData("2026-12-24", "")]
    [InlineData("2026-12-31", "")]
    public void Some_Laender_keep_a_day_and_the_others_do_not(string day, string codes) =>
        Assert.Equal(
            codes,
            string.Join(
                ' ',
                Enum.GetValues<FederalState>()
                    .Where(s => PublicHolidays.IsHoliday(s, Day.Of(day)))
                    .Select(s => s.Code())
                    .Order(StringComparer.Ordinal)
            )
        );

    [Theory]
    [InlineData("01-01")]
    [InlineData("04-03")]
    [InlineData("04-06")]
    [InlineData("05-01")]
    [InlineData("05-14")]
    [InlineData("05-25")]
    [InlineData("10-03")]
    [InlineData("12-25")]
    [InlineData("12-26")]
    public void Nine_days_are_kept_everywhere(string day) =>
        Assert.All(
            Enum.GetValues<FederalState>(),
            state => Assert.True(PublicHolidays.IsHoliday(state, Day.Of(string.Create(CultureInfo.InvariantCulture, $"2026-{day}"))))
        );

    [Theory]
    [InlineData(2023, "11-22")] // the latest it can be
    [InlineData(2022, "11-16")] // the earliest
    public void The_day_of_repentance_is_the_last_Wednesday_before_23_November(int year, string day) =>
        Assert.Contains(Day.Of(string.Create(CultureInfo.InvariantCulture, $"{year}-{day}")), PublicHolidays.Of(FederalState.Saxony, year));

    [Fact]
    public void A_day_before_the_calendar_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PublicHolidays.IsHoliday(FederalState.Hesse, new DateOnly(1582, 12, 27)));
}
