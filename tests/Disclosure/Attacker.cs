using System.Numerics;

namespace DigiCheckBot.Tests.Disclosure;

/// <summary>What a group answered to two questions: who gave which pair doesn't matter.</summary>
internal sealed record AnswerSets(int[] First, int[]? Second);

/// <summary>
/// Somebody who sees a result and knows all sets of answers by which it could have come about, perhaps also the own answers.
/// </summary>
internal static class Attacker
{
    /// <summary>What somebody sees by which others' answer to the first question is certain.</summary>
    public static List<string> Exposed(IEnumerable<AnswerSets> sets, Func<AnswerSets, string> observe) =>
        [
            .. sets.GroupBy(observe)
                .SelectMany(seen =>
                    KnownOwnAnswers(seen)
                        .Where(own => BitOperations.PopCount((uint)own.Value) < 2)
                        .Select(own => $"own answers {own.Key} (-1: none) and: {seen.Key}")
                ),
        ];

    /// <summary>By the attacker's own pair of answers: the answers to the first question that another person may have given.</summary>
    private static Dictionary<(int First, int Second), int> KnownOwnAnswers(IEnumerable<AnswerSets> confusable)
    {
        var possible = new Dictionary<(int, int), int>();
        foreach (var (first, second) in confusable)
        {
            Add((-1, -1), Multisets.OptionsWithout(first, own: -1));
            foreach (var own in Given(first))
            {
                foreach (var other in second is null ? [-1] : Given(second))
                {
                    Add((own, other), Multisets.OptionsWithout(first, own));
                }
            }
        }

        return possible;

        void Add((int, int) own, int options) => possible[own] = possible.GetValueOrDefault(own) | options;
    }

    private static IEnumerable<int> Given(int[] counts) => Enumerable.Range(0, counts.Length).Where(option => counts[option] > 0);
}
