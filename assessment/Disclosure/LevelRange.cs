using DigiCheckBot.Assessment.Scoring;

namespace DigiCheckBot.Assessment.Disclosure;

/// <summary>How sure a level is, in words; cards say no more.</summary>
public enum Certainty
{
    /// <summary>"alle haben geantwortet".</summary>
    AllAnswered,

    /// <summary>"sicher": the range is at most one level wide.</summary>
    Sure,

    /// <summary>"ungefähr": at most two levels.</summary>
    Roughly,

    /// <summary>"grob".</summary>
    Coarse,
}

/// <summary>Where the level of all who are there lies in at least 95 of 100 cases, if people are missing at random.</summary>
/// <param name="Low">0 to 4, in steps of 0.1, rounded down. The displayed level is never below it.</param>
/// <param name="High">0 to 4, in steps of 0.1, rounded up. The displayed level is never above it.</param>
public sealed record LevelRange(decimal Low, decimal High, Certainty Certainty)
{
    private const decimal SureUpTo = 1;
    private const decimal RoughlyUpTo = 2;
    private const decimal Steps = 10;
    private const int Digits = 9;

    public bool Overlaps(LevelRange other) => Low <= other.High && other.Low <= High;

    /// <param name="shown">The displayed level.</param>
    internal static LevelRange Of(Bounds bounds, decimal shown, bool allAnswered)
    {
        var low = Math.Min(shown, decimal.Floor(Exact(bounds.Low) * Steps) / Steps);
        var high = Math.Max(shown, decimal.Ceiling(Exact(bounds.High) * Steps) / Steps);
        return new LevelRange(low, high, allAnswered ? Certainty.AllAnswered : InWords(high - low));
    }

    private static decimal Exact(double bound) => Math.Clamp(Math.Round((decimal)bound, Digits), 0, Interviews.AnswerPoints.Highest);

    private static Certainty InWords(decimal width) =>
        width <= SureUpTo ? Certainty.Sure
        : width <= RoughlyUpTo ? Certainty.Roughly
        : Certainty.Coarse;
}
