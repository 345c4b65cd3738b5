using DigiCheckBot.Assessment.Catalogues;

namespace DigiCheckBot.Assessment.Roadmaps;

/// <summary>The calendar of the three-year plan: twelve quarters, the first one begins with the first budget year.</summary>
public static class PlanQuarters
{
    public const int Count = 12;
    public const int PerYear = 4;

    private const int MonthsEach = 3;

    /// <summary>Duration in quarters: max(1, ⌈(weeks − 3) / 13⌉), parameter.dauer_quartale. A few weeks more don't cost a quarter.</summary>
    public static int Duration(int weeks) => Math.Max(1, (int)Math.Ceiling((weeks - 3) / 13m));

    /// <summary>Months from the end of a quarter to the end of the plan; 0 if it ends with the plan.</summary>
    public static int MonthsAfter(int quarter) => Math.Max(0, Count - quarter) * MonthsEach;

    /// <summary>First quarter of plan year 1 to 3.</summary>
    public static int FirstOf(int year) => ((year - 1) * PerYear) + 1;

    /// <summary>Plan year of a quarter from 1 on.</summary>
    public static int YearOf(int quarter) => (quarter + PerYear - 1) / PerYear;

    /// <summary>
    /// Last quarter for a duty: that of its date; the end of the first year if the date has passed or there is none (parameter.frist_regel).
    /// A date outside the plan counts as its first or last quarter.
    /// </summary>
    public static int Deadline(Deadline? deadline, DateOnly asOf, int budgetYear)
    {
        if (deadline?.Date is not { } date || date < asOf || deadline.Kind != "frist")
        {
            return PerYear;
        }

        return Math.Clamp(Of(date, budgetYear), 1, Count);
    }

    /// <summary>The quarter of a day; 0 or less before the plan, more than 12 after it.</summary>
    public static int Of(DateOnly date, int budgetYear) =>
        ((date.Year - budgetYear) * PerYear) + ((date.Month + MonthsEach - 1) / MonthsEach);

    /// <summary>First day of a quarter.</summary>
    public static DateOnly FirstDay(int quarter, int budgetYear) => new DateOnly(budgetYear, 1, 1).AddMonths((quarter - 1) * MonthsEach);

    /// <summary>Last day of a quarter.</summary>
    public static DateOnly LastDay(int quarter, int budgetYear) =>
        new DateOnly(budgetYear, 1, 1).AddMonths(quarter * MonthsEach).AddDays(-1);
}
