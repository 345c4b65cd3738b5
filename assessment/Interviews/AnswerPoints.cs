using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;

namespace DigiCheckBot.Assessment.Interviews;

/// <summary>What an answer is worth by itself, whether or not its question is scored.</summary>
public static class AnswerPoints
{
    public const decimal Highest = 4m;

    /// <summary>
    /// 0 to 4; null: no points ("Weiß ich nicht", text, plain numbers, options without points). Multiple choice: min(4, Σ points of the
    /// chosen options).
    /// </summary>
    public static decimal? Of(Question question, Answer answer) =>
        (question.Format, answer) switch
        {
            (AnswerFormat.WholeNumber number, Answer.Number given) => OfNumber(number.Bands, given.Value),
            (_, Answer.Chosen chosen) => OfOptions(question.Format.Choices, chosen.Options),
            _ => null,
        };

    private static decimal? OfNumber(ImmutableArray<NumberBand> bands, int value) => bands.FirstOrDefault(b => value <= b.UpTo)?.Points;

    private static decimal? OfOptions(ImmutableArray<Option> options, ImmutableArray<string> keys)
    {
        var points = options.Where(o => keys.Contains(o.Key)).Select(o => o.Points).OfType<decimal>().ToList();
        return points.Count == 0 ? null : Math.Min(Highest, points.Sum());
    }
}
