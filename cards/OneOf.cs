using AdaptiveCards;
using DigiCheckBot.Cards.Wording;

namespace DigiCheckBot.Cards;

/// <summary>Asks for one of a few things; long lists fold.</summary>
internal static class OneOf
{
    private const int MostExpanded = 5;

    public static AdaptiveChoiceSetInput For(string id, string label, IEnumerable<(string Title, string Value)> choices, Words words)
    {
        var all = choices.Select(c => new AdaptiveChoice { Title = c.Title, Value = c.Value }).ToList();
        return new AdaptiveChoiceSetInput
        {
            Id = id,
            Label = label,
            Placeholder = words.PleaseChoose,
            IsRequired = true,
            ErrorMessage = words.PleaseChoose,
            Style = all.Count <= MostExpanded ? AdaptiveChoiceInputStyle.Expanded : AdaptiveChoiceInputStyle.Compact,
            Wrap = true,
            Choices = all,
        };
    }
}
