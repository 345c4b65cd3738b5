using DigiCheckBot.Assessment.Scoring;

namespace DigiCheckBot.Bench.Coverage;

/// <summary>How often the intervals contain the mean of all N people.</summary>
/// <param name="Width">Mean width of ours, in levels.</param>
internal sealed record CellOutcome(double Ours, double Student, double Width);

/// <summary>One way of answering in one group, tried often.</summary>
internal sealed class CoverageCell(Shares shares, Group group, SeededNumbers numbers)
{
    private const double Rounding = 1e-9;

    private readonly Dictionary<int, Bounds> _known = [];

    /// <summary>Each trial is a new group of N people; the first n of them answer.</summary>
    public CellOutcome Try(int trials)
    {
        var (ours, student, width) = (0, 0, 0.0);
        for (var trial = 0; trial < trials; trial++)
        {
            var (answered, sum) = Draw();
            var mean = (double)sum / group.People;
            var bounds = OursOf(answered);
            ours += Contains(bounds, mean) ? 1 : 0;
            student += Contains(StudentInterval.Of(answered, group), mean) ? 1 : 0;
            width += bounds.Width;
        }

        return new CellOutcome((double)ours / trials, (double)student / trials, width / trials);
    }

    private (int[] Answered, int Sum) Draw()
    {
        var answered = new int[PredictionInterval.Levels];
        var sum = 0;
        for (var person = 0; person < group.People; person++)
        {
            var level = shares.LevelAt(numbers.Next());
            sum += level;
            answered[level] += person < group.Answered ? 1 : 0;
        }

        return (answered, sum);
    }

    private Bounds OursOf(int[] counts)
    {
        var key = counts.Aggregate(0, (sum, count) => (sum * (group.Answered + 1)) + count);
        if (!_known.TryGetValue(key, out var bounds))
        {
            var sum = counts.Select((count, level) => count * level).Sum();
            bounds = PredictionInterval.OfCounts(
                [.. counts.Select(c => (double)c)],
                sum,
                group.People - group.Answered,
                PredictionInterval.ExactUpTo
            );
            _known[key] = bounds;
        }

        return bounds;
    }

    private static bool Contains(Bounds bounds, double mean) => mean >= bounds.Low - Rounding && mean <= bounds.High + Rounding;
}
