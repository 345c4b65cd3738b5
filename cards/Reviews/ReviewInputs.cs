using System.Collections.Immutable;
using AdaptiveCards;

namespace DigiCheckBot.Cards.Reviews;

/// <summary>Inputs of the review: what is wrong with one stands above it, and what was entered stays.</summary>
internal static class ReviewInputs
{
    private const int LongestNumber = 20;

    public static AdaptiveElement Line(ReviewForm form, string id, string label, int length, string placeholder = "") =>
        FormField.With(
            form.Problems,
            new AdaptiveTextInput
            {
                Id = id,
                Label = label,
                Placeholder = placeholder.Length > 0 ? placeholder : null,
                MaxLength = length,
                Value = UserText.Clean(form[id], length),
            }
        );

    public static AdaptiveElement Lines(ReviewForm form, string id, string label, int length) =>
        FormField.With(
            form.Problems,
            new AdaptiveTextInput
            {
                Id = id,
                Label = label,
                IsMultiline = true,
                MaxLength = length,
                Value = UserText.Keep(form[id], length),
            }
        );

    /// <summary>A text input, so that a number is kept as it was written.</summary>
    public static AdaptiveElement Number(ReviewForm form, string id, string label, string placeholder = "") =>
        Line(form, id, label, LongestNumber, placeholder);

    public static AdaptiveElement Choice(
        ReviewForm form,
        string id,
        string label,
        IEnumerable<(string Title, string Value)> choices,
        string placeholder,
        bool expanded = false
    )
    {
        var known = choices.ToImmutableArray();
        return FormField.With(
            form.Problems,
            new AdaptiveChoiceSetInput
            {
                Id = id,
                Label = label,
                Placeholder = placeholder,
                Wrap = true,
                Style = expanded ? AdaptiveChoiceInputStyle.Expanded : AdaptiveChoiceInputStyle.Compact,
                Choices = [.. known.Select(c => new AdaptiveChoice { Title = c.Title, Value = c.Value })],
                Value = known.Any(c => c.Value == form[id]) ? form[id] : null,
            }
        );
    }
}
