using AdaptiveCards;
using DigiCheckBot.Cards.Wording;

namespace DigiCheckBot.Cards;

/// <summary>Asks for one of a few things; long lists fold.</summary>
internal static class OneOf
{
    private const int MostExpanded = 5;

    public static AdaptiveChoiceSetInput For(string id, string label, IEnumerable<(string Title, string Value)> choices, Words words)
    {
        var asked = Folded(id, label, choices, words);
        asked.Style = asked.Choices.Count <= MostExpanded ? AdaptiveChoiceInputStyle.Expanded : AdaptiveChoiceInputStyle.Compact;
        return asked;
    }

    /// <summary>The same, folded however few there are.</summary>
    public static AdaptiveChoiceSetInput Folded(string id, string label, IEnumerable<(string Title, string Value)> choices, Words words) =>
        new()
        {
            Id = id,
            Label = label,
            Placeholder = words.PleaseChoose,
            IsRequired = true,
            ErrorMessage = words.PleaseChoose,
            Style = AdaptiveChoiceInputStyle.Compact,
            Wrap = true,
            Choices = [.. choices.Select(c => new AdaptiveChoice { Title = c.Title, Value = c.Value })],
        };
}
