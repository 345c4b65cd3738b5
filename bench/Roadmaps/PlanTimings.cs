using System.Diagnostics;
using DigiCheckBot.Assessment.Roadmaps;

namespace DigiCheckBot.Bench.Roadmaps;

/// <summary>How long plans take, and how that compares with one greedy pass over the same tasks.</summary>
/// <param name="P50">Milliseconds.</param>
/// <param name="P99">Milliseconds.</param>
/// <param name="TimesGreedy">Time of all plans, divided by the time of one greedy pass over all tasks.</param>
internal sealed record PlanTimings(double P50, double P99, double TimesGreedy)
{
    private const int GreedyRepeats = 20;

    /// <summary>Each task is planned once, on one core; some are planned before to warm up.</summary>
    public static PlanTimings Of(IReadOnlyList<PlanInstance> instances)
    {
        var requests = instances.Select(i => i.ToRequest()).ToList();
        const int warmUp = 10;
        foreach (var request in requests.Take(warmUp))
        {
            ThreeYearPlan.For(request);
            GreedyPass.Gain(request);
        }

        var times = requests.Select(r => Milliseconds(() => ThreeYearPlan.For(r))).ToList();
        var greedy = Milliseconds(() =>
        {
            for (var repeat = 0; repeat < GreedyRepeats; repeat++)
            {
                requests.ForEach(r => GreedyPass.Gain(r));
            }
        });
        var sorted = times.Order().ToList();
        return new(At(sorted, 0.50), At(sorted, 0.99), times.Sum() * GreedyRepeats / greedy);
    }

    private static double Milliseconds(Action work)
    {
        var begun = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
    }

    private static double At(List<double> sorted, double share) => sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];
}
