namespace DigiCheckBot.Assessment.Dossiers;

/// <summary>How many measures are how far.</summary>
/// <param name="Late">Of the open and running ones those behind the plan.</param>
public sealed record ProgressTally(int Open, int Running, int Done, int Stopped, int Late)
{
    private const int Whole = 100;

    public int Total => Open + Running + Done + Stopped;

    /// <summary>Done of those that weren't stopped, 0 to 100; 0 when there are none.</summary>
    public int Percent => Total == Stopped ? 0 : Whole * Done / (Total - Stopped);

    /// <param name="budgetYear">Calendar year of plan year 1.</param>
    public static ProgressTally Of(IReadOnlyCollection<TrackedMeasure> measures, DateOnly today, int budgetYear) =>
        new(
            measures.Count(m => m.Status == ProgressStatus.Open),
            measures.Count(m => m.Status == ProgressStatus.Running),
            measures.Count(m => m.Status == ProgressStatus.Done),
            measures.Count(m => m.Status == ProgressStatus.Stopped),
            measures.Count(m => m.IsLate(today, budgetYear))
        );
}
