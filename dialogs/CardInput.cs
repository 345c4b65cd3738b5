using System.Collections.Immutable;
using System.Globalization;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Cards;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Dialogs;

/// <summary>
/// What a person sent: a click on a card or typed text. Reading is total: whatever arrives, it never throws; what isn't understood is
/// simply not there, because everything in it can be forged.
/// </summary>
public sealed record CardInput
{
    private const int LastPage = 10_000;

    /// <summary>The button's verb; empty for typed text.</summary>
    public string Verb { get; private init; } = "";

    /// <summary>Typed text without the mention of the bot; empty for a click.</summary>
    public string Text { get; private init; } = "";

    /// <summary>The buttons' own data and the inputs of the card, all as strings.</summary>
    public ImmutableSortedDictionary<string, string> Fields { get; private init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The activity's id: the mark of typed text.</summary>
    public string? ActivityId { get; private init; }

    /// <summary>The message whose card was clicked.</summary>
    public string? CardActivity { get; private init; }

    public bool IsClick => Verb.Length > 0;

    public string Step => this[CardKeys.Step];

    /// <summary>Key of the interview's page that the card names.</summary>
    public string Page => this[CardKeys.Page];

    /// <summary>From 1; the first page when the card names none or nonsense.</summary>
    public int PageNumber => Math.Clamp(Number(CardKeys.Page) ?? 1, 1, LastPage);

    /// <summary>Number of what the card shows, so that a newer one isn't overwritten; 0 when it shows none or names nonsense.</summary>
    public int Seen => Number(CardKeys.Seen) ?? 0;

    public int Nonce => Number(CardKeys.Nonce) ?? 0;

    /// <summary>The round that the card names; null when it names none or nonsense.</summary>
    public RoundId? Round => Id(CardKeys.Round) is { } id ? new RoundId(id) : null;

    /// <inheritdoc cref="Round"/>
    public ParticipantId? Participant => Id(CardKeys.Participant) is { } id ? new ParticipantId(id) : null;

    /// <summary>The round from which the one of the form follows; null when the card names none or nonsense.</summary>
    public RoundId? Previous => Id(CardKeys.Previous) is { } id ? new RoundId(id) : null;

    /// <returns>Null: there is no whole number from 0 on.</returns>
    public int? Number(string field) =>
        int.TryParse(this[field], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public string this[string field] => Fields.GetValueOrDefault(field, "");

    /// <summary>The same input as a click on a button without inputs.</summary>
    public CardInput AsClick(string verb) => this with { Verb = verb, Text = "", Fields = ImmutableSortedDictionary<string, string>.Empty };

    public static CardInput Read(Activity activity)
    {
        var data = DataOf(activity);
        if (data is not null)
        {
            var fields = FieldsOf(data);
            return new CardInput
            {
                Verb = fields.GetValueOrDefault(CardKeys.Verb, ""),
                Fields = fields,
                ActivityId = activity.Id,
                CardActivity = activity.ReplyToId,
            };
        }

        return new CardInput { Text = TextOf(activity), ActivityId = activity.Id };
    }

    /// <summary>An invoke carries the data under action.data, a submit as the message's value.</summary>
    private static JObject? DataOf(Activity activity) =>
        (activity.Type, activity.Value as JObject) switch
        {
            (ActivityTypes.Invoke, { } value) => (value["action"] as JObject)?["data"] as JObject,
            (ActivityTypes.Message, { } value) => value,
            _ => null,
        };

    private static ImmutableSortedDictionary<string, string> FieldsOf(JObject data)
    {
        var fields = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var property in data.Properties())
        {
            if (property.Value is JValue { Value: not null } value)
            {
                fields[property.Name] = Convert.ToString(value.Value, CultureInfo.InvariantCulture) ?? "";
            }
        }

        return fields.ToImmutable();
    }

    private static string TextOf(Activity activity)
    {
        var text = activity.Text ?? "";
        foreach (
            var mention in activity.GetMentions().Where(m => m.Mentioned?.Id == activity.Recipient?.Id && !string.IsNullOrEmpty(m.Text))
        )
        {
            text = text.Replace(mention.Text, "", StringComparison.OrdinalIgnoreCase);
        }

        return text.Trim();
    }

    private string? Id(string key) => this[key] is { Length: 32 } id && id.All(char.IsAsciiHexDigitLower) ? id : null;
}
