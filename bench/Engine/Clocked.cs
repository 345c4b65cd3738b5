using System.Diagnostics;

namespace DigiCheckBot.Bench.Engine;

/// <summary>Times on one core, and how they grow.</summary>
internal static class Clocked
{
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(300);
    private const int LeastRuns = 3;

    /// <summary>Milliseconds of the best of several runs: noise only ever adds.</summary>
    public static double Best(Action work)
    {
        work();
        var best = double.MaxValue;
        var begun = Stopwatch.GetTimestamp();
        for (var run = 0; run < LeastRuns || Stopwatch.GetElapsedTime(begun) < Least; run++)
        {
            var before = Stopwatch.GetTimestamp();
            work();
            best = Math.Min(best, Stopwatch.GetElapsedTime(before).TotalMilliseconds);
        }

        return best;
    }

    /// <summary>The exponent e of time ≈ c · size^e: the slope of the line through the logarithms (least squares).</summary>
    public static double GrowthExponent(IReadOnlyList<(int Size, double Time)> points)
    {
        var x = points.Select(p => Math.Log(p.Size)).ToList();
        var y = points.Select(p => Math.Log(p.Time)).ToList();
        var (meanX, meanY) = (x.Average(), y.Average());
        return x.Zip(y, (a, b) => (a - meanX) * (b - meanY)).Sum() / x.Sum(a => (a - meanX) * (a - meanX));
    }

    /// <summary>Bytes that one run allocates.</summary>
    public static long Allocated(Action work)
    {
        work();
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
