using System.Collections.Immutable;
using System.Globalization;
using AdaptiveCards;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Cards.Wording;

namespace DigiCheckBot.Cards;

/// <summary>
/// One field of a form: what is wrong with it, then the input with what was entered. In a container of its own, so that the
/// fields keep their places when problems appear: the Playground takes a list at the same place for the same list and keeps its options.
/// </summary>
internal static class FormField
{
    /// <summary>So many names fit into a card's 28 KB.</summary>
    private const int MostPeople = 120;

    public static AdaptiveContainer Text(
        ImmutableSortedDictionary<string, string> problems,
        string id,
        string label,
        string value,
        string example,
        int length = UserText.NameLength
    ) =>
        With(
            problems,
            new AdaptiveTextInput
            {
                Id = id,
                Label = label,
                Placeholder = example,
                MaxLength = length,
                Value = UserText.Clean(value, length),
            }
        );

    public static AdaptiveContainer Choice(
        ImmutableSortedDictionary<string, string> problems,
        string id,
        string label,
        IEnumerable<string> chosen,
        IEnumerable<(string Title, string Value)> choices,
        string placeholder,
        bool several = false
    )
    {
        var known = choices.ToList();
        return With(
            problems,
            new AdaptiveChoiceSetInput
            {
                Id = id,
                Label = label,
                Placeholder = placeholder,
                Style = AdaptiveChoiceInputStyle.Compact,
                IsMultiSelect = several,
                Wrap = true,
                Choices = [.. known.Select(c => new AdaptiveChoice { Title = c.Title, Value = c.Value })],
                Value = string.Join(',', chosen.Where(value => known.Any(c => c.Value == value))),
            }
        );
    }

    public static AdaptiveContainer People(
        ImmutableSortedDictionary<string, string> problems,
        string id,
        string label,
        IEnumerable<string> chosen,
        IReadOnlyCollection<RosterMember> roster,
        Words words
    )
    {
        var people = roster.OrderBy(m => m.DisplayName, StringComparer.Create(words.Culture, ignoreCase: true)).Take(MostPeople);
        var choices = people.Select(m => (UserText.Clean(m.DisplayName, 60), m.Person.ObjectId));
        var field = Choice(problems, id, label, chosen, choices, words.PleaseChoose, several: true);
        if (roster.Count > MostPeople)
        {
            field.Items.Add(Cards.Text.Muted(words.RosterCut(MostPeople)));
        }

        return field;
    }

    public static AdaptiveContainer Date(
        ImmutableSortedDictionary<string, string> problems,
        string id,
        string label,
        string value,
        Words words
    )
    {
        var isDate = DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
        var field = With(
            problems,
            new AdaptiveDateInput
            {
                Id = id,
                Label = label,
                Placeholder = words.PleaseChoose,
                Value = isDate ? value : null,
            }
        );
        if (!isDate && !string.IsNullOrWhiteSpace(value))
        {
            field.Items.Add(Cards.Text.MutedUser(words.YouEntered(UserText.Clean(value))));
        }

        return field;
    }

    public static AdaptiveContainer Year(
        ImmutableSortedDictionary<string, string> problems,
        string id,
        string label,
        string value,
        Words words
    )
    {
        var isYear = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var year);
        var field = With(
            problems,
            new AdaptiveNumberInput
            {
                Id = id,
                Label = label,
                Value = isYear ? year : double.NaN,
            }
        );
        if (!isYear && !string.IsNullOrWhiteSpace(value))
        {
            field.Items.Add(Cards.Text.MutedUser(words.YouEntered(UserText.Clean(value))));
        }

        return field;
    }

    /// <summary>An input under what is wrong with it.</summary>
    public static AdaptiveContainer With(ImmutableSortedDictionary<string, string> problems, AdaptiveInput input) =>
        new() { Items = problems.TryGetValue(input.Id, out var problem) ? [Cards.Text.Problem(problem), input] : [input] };
}
