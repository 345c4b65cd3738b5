using DigiCheckBot.Assessment.Scoring;

namespace DigiCheckBot.Bench.Coverage;

/// <summary>
/// What one would take without thinking: Student's t with the finite-population correction. Only measured beside ours, to show why it
/// isn't used.
/// </summary>
internal static class StudentInterval
{
    /// <param name="counts">Per level 0 to 4.</param>
    public static Bounds Of(int[] counts, Group group)
    {
        var n = (double)group.Answered;
        var mean = counts.Select((c, level) => c * level).Sum() / n;
        var variance = counts.Select((c, level) => c * (level - mean) * (level - mean)).Sum() / (n - 1);
        var half = Quantile(group.Answered) * Math.Sqrt(variance / n * (1 - (n / group.People)));
        return new Bounds(mean - half, mean + half);
    }

    /// <summary>97.5 % of Student's t with n − 1 degrees of freedom.</summary>
    private static double Quantile(int answered) =>
        answered switch
        {
            5 => 2.776,
            8 => 2.365,
            20 => 2.093,
            _ => throw new ArgumentOutOfRangeException(nameof(answered), answered, "Not in the table."),
        };
}
