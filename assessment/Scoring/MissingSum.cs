namespace DigiCheckBot.Assessment.Scoring;

/// <summary>How likely each sum of the missing answers is, by dynamic programming over the levels.</summary>
/// <remarks>
/// The Dirichlet-multinomial chance of x₀ … x₄ is proportional to Π Γ(aₖ + xₖ) / (Γ(aₖ) xₖ!). Each factor grows by (a + x − 1) / x from
/// one x to the next, so no gamma function is needed. Times t per answer, with t = m / (A + m), nothing becomes too large for a double,
/// and since all terms have m answers their ratios stay.
/// </remarks>
internal static class MissingSum
{
    /// <param name="weights">aₖ: count plus prior of each level, level 0 first.</param>
    /// <returns>By sum from 0 to 4 m; not normalised.</returns>
    public static double[] Chances(double[] weights, int missing)
    {
        var scale = missing / (weights.Sum() + missing);
        var highest = weights.Length - 1;
        var ways = new double[missing + 1][];
        for (var people = 0; people <= missing; people++)
        {
            ways[people] = new double[(highest * people) + 1];
        }

        ways[0][0] = 1;
        for (var level = highest; level > 0; level--)
        {
            Add(ways, Factors(weights[level], scale, missing), level, highest);
        }

        return WithLevelZero(ways, Factors(weights[0], scale, missing));
    }

    /// <summary>Γ(a + x) / (Γ(a) x!) · tˣ for x = 0 … m.</summary>
    private static double[] Factors(double weight, double scale, int missing)
    {
        var factors = new double[missing + 1];
        factors[0] = 1;
        for (var x = 1; x <= missing; x++)
        {
            factors[x] = factors[x - 1] * (weight + x - 1) / x * scale;
        }

        return factors;
    }

    /// <summary>Lets some of the missing answer with one more level; the largest groups first, so that nobody is counted twice.</summary>
    private static void Add(double[][] ways, double[] factors, int level, int highest)
    {
        for (var people = ways.Length - 1; people > 0; people--)
        {
            var after = ways[people];
            for (var x = 1; x <= people; x++)
            {
                var before = ways[people - x];
                for (var sum = (level + 1) * (people - x); sum <= highest * (people - x); sum++)
                {
                    after[sum + (x * level)] += before[sum] * factors[x];
                }
            }
        }
    }

    /// <summary>All who are left answer 0.</summary>
    private static double[] WithLevelZero(double[][] ways, double[] factors)
    {
        var chances = new double[ways[^1].Length];
        for (var people = 0; people < ways.Length; people++)
        {
            for (var sum = 0; sum < ways[people].Length; sum++)
            {
                chances[sum] += ways[people][sum] * factors[ways.Length - 1 - people];
            }
        }

        return chances;
    }
}
