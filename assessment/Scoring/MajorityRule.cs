using System.Collections.Immutable;
using DigiCheckBot.Assessment.Interviews;

namespace DigiCheckBot.Assessment.Scoring;

/// <summary>More than half of those who answered.</summary>
internal static class MajorityRule
{
    /// <summary>Unknown: exactly half, or nobody answered with an option.</summary>
    public static Majority Of(ImmutableArray<Answer.Chosen> choices, string option)
    {
        var chose = choices.Count(c => c.Options.Contains(option));
        return (2 * chose).CompareTo(choices.Length) switch
        {
            > 0 => Majority.Chosen,
            < 0 => Majority.NotChosen,
            _ => Majority.Unknown,
        };
    }

    /// <summary>Both populations count alike: one that is undecided follows the other, two that contradict each other are undecided.</summary>
    public static Majority Both(Majority one, Majority other) =>
        (one, other) switch
        {
            (Majority.Unknown, _) => other,
            (_, Majority.Unknown) => one,
            _ => one == other ? one : Majority.Unknown,
        };
}
