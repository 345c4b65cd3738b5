using System.Globalization;
using System.Text.RegularExpressions;
using DigiCheckBot.Assessment.Catalogues;

namespace DigiCheckBot.Catalogue.Entries;

/// <summary>A condition as written: <c>nur_wenn: DA-05 >= 2</c>.</summary>
internal sealed partial record WrittenCondition(string Question, Comparison Comparison, string Value)
{
    private static readonly Dictionary<string, Comparison> Comparisons = new()
    {
        ["=="] = Comparison.Equal,
        ["!="] = Comparison.NotEqual,
        ["<="] = Comparison.AtMost,
        [">="] = Comparison.AtLeast,
    };

    public bool ComparesPoints => Comparison is Comparison.AtMost or Comparison.AtLeast;

    /// <summary>The points to compare with; null: not a number.</summary>
    public decimal? Points =>
        decimal.TryParse(Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var points) ? points : null;

    /// <returns>Null: not of the form question, operator, value.</returns>
    public static WrittenCondition? Parse(string text) =>
        Form().Match(text) is { Success: true } match
            ? new WrittenCondition(match.Groups[1].Value, Comparisons[match.Groups[2].Value], match.Groups[3].Value)
            : null;

    /// <summary>Whether the chosen option fulfils the condition; null: it has no points to compare.</summary>
    public bool? HoldsFor(OptionEntry option) =>
        Comparison switch
        {
            Comparison.Equal => option.Key?.Value.Text == Value,
            Comparison.NotEqual => option.Key?.Value.Text != Value,
            Comparison.AtMost => option.Points?.Value <= Points,
            _ => option.Points?.Value >= Points,
        };

    [GeneratedRegex(@"^(\S+) (==|!=|<=|>=) (\S+)$")]
    private static partial Regex Form();
}
