namespace DigiCheckBot.Assessment.Roadmaps;

/// <summary>
/// The money of one measure in cents, by its start: the one-off part evenly over its quarters (after i of d quarters ⌊amount · i / d⌋ is
/// spent), then a quarter of the yearly running cost in each quarter until the end of the plan.
/// </summary>
internal sealed class ItemMoney
{
    private readonly long[][] _perYear;
    private readonly long[] _total;

    private ItemMoney(long[][] perYear)
    {
        _perYear = perYear;
        _total = [.. perYear.Select(years => years.Sum())];
    }

    public static ItemMoney Of(PlanItem item, int quarters)
    {
        var (oneOff, running) = (
            Hundredths.Rounded(item.OneOffEuros),
            (Hundredths.Rounded(item.RunningPerYear) + 2) / PlanQuarters.PerYear
        );
        return new([.. Enumerable.Range(0, quarters + 1).Select(start => start == 0 ? [] : Years(start))]);

        long[] Years(int start)
        {
            var years = new long[PlanQuarters.YearOf(quarters)];
            for (var quarter = start; quarter <= quarters; quarter++)
            {
                var passed = quarter - start + 1;
                years[PlanQuarters.YearOf(quarter) - 1] += passed <= item.DurationQuarters ? Spent(passed) - Spent(passed - 1) : running;
            }

            return years;
        }

        long Spent(int passed) => oneOff * passed / item.DurationQuarters;
    }

    /// <summary>Cents in each plan year.</summary>
    public ReadOnlySpan<long> PerYear(int start) => _perYear[start];

    /// <summary>Cents within the plan.</summary>
    public long Total(int start) => _total[start];
}
