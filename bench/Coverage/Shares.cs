using System.Collections.Immutable;

namespace DigiCheckBot.Bench.Coverage;

/// <summary>How a group tends to answer: the share of each level from 0 to 4.</summary>
internal sealed record Shares(string Name, ImmutableArray<double> OfLevel)
{
    /// <summary>From even to as skewed as small groups are.</summary>
    public static ImmutableArray<Shares> All { get; } =
    [
        new("even", [0.2, 0.2, 0.2, 0.2, 0.2]),
        new("middle", [0.05, 0.2, 0.5, 0.2, 0.05]),
        new("low", [0.6, 0.25, 0.1, 0.04, 0.01]),
        new("nearly all at the top", [0.02, 0.02, 0.02, 0.04, 0.9]),
        new("divided", [0.45, 0.05, 0, 0.05, 0.45]),
    ];

    /// <param name="chance">0 to 1.</param>
    public int LevelAt(double chance)
    {
        var sum = 0.0;
        for (var level = 0; level < OfLevel.Length - 1; level++)
        {
            sum += OfLevel[level];
            if (chance < sum)
            {
                return level;
            }
        }

        return OfLevel.Length - 1;
    }
}

/// <summary>N people, of whom n answer.</summary>
internal sealed record Group(int People, int Answered)
{
    public static ImmutableArray<Group> All { get; } = [new(8, 5), new(25, 8), new(60, 20)];
}
