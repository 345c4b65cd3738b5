namespace DigiCheckBot.Assessment.Dossiers;

/// <summary>How many measures are how far.</summary>
public sealed record ProgressTally(int Open, int Running, int Done, int Stopped)
{
    private const int Whole = 100;

    public int Total => Open + Running + Done + Stopped;

    /// <summary>Done of those that weren't stopped, 0 to 100; 0 when there are none.</summary>
    public int Percent => Total == Stopped ? 0 : Whole * Done / (Total - Stopped);

    public static ProgressTally Of(IReadOnlyCollection<TrackedMeasure> measures) =>
        new(
            measures.Count(m => m.Status == ProgressStatus.Open),
            measures.Count(m => m.Status == ProgressStatus.Running),
            measures.Count(m => m.Status == ProgressStatus.Done),
            measures.Count(m => m.Status == ProgressStatus.Stopped)
        );
}
