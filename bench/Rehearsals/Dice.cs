using System.Text;

namespace DigiCheckBot.Bench.Rehearsals;

/// <summary>Chance that comes out the same for the same seed and purpose on every machine, whatever was thrown before.</summary>
public static class Dice
{
    /// <returns>At least 0, less than 1.</returns>
    public static double Throw(int seed, params string[] purpose) => (Hash(seed, purpose) >> 11) * (1.0 / (1UL << 53));

    /// <summary>About normally distributed: the sum of twelve throws (Irwin-Hall) has variance 1.</summary>
    public static double Around(double mean, double deviation, int seed, params string[] purpose)
    {
        const int throws = 12;
        var sum = Enumerable.Range(0, throws).Sum(i => Throw(seed, [.. purpose, $"{i}"]));
        return mean + (deviation * (sum - (throws / 2.0)));
    }

    /// <summary>FNV-1a, then the finisher of SplitMix64, because FNV alone mixes the last letters badly.</summary>
    private static ulong Hash(int seed, string[] purpose)
    {
        var hash = 14695981039346656037UL;
        foreach (var part in Encoding.UTF8.GetBytes($"{seed}\n{string.Join('\n', purpose)}"))
        {
            hash = (hash ^ part) * 1099511628211UL;
        }

        hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9UL;
        hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EBUL;
        return hash ^ (hash >> 31);
    }
}
