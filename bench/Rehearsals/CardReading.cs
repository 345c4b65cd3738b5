using System.Collections.Immutable;
using DigiCheckBot.Cards;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Bench.Rehearsals;

/// <summary>One choice of a choice set.</summary>
public sealed record CardOption(string Title, string Value);

/// <summary>An input on a card.</summary>
/// <param name="Value">What stands in it now; empty: nothing.</param>
public abstract record CardField(string Id, string Value)
{
    public sealed record Choice(string Id, string Value, ImmutableArray<CardOption> Options, bool Several) : CardField(Id, Value);

    public sealed record Number(string Id, string Value, int Least, int Most) : CardField(Id, Value);

    public sealed record FreeText(string Id, string Value, int Length) : CardField(Id, Value);

    public sealed record Toggle(string Id, string Value) : CardField(Id, Value);
}

/// <summary>A button that asks the bot.</summary>
public sealed record CardButton(string Title, string Verb, JObject Data)
{
    public string Step => Data.Value<string>(CardKeys.Step) ?? "";
}

/// <summary>What a client sees of a card: its inputs and buttons, in order. Fallbacks are for clients that don't know the element.</summary>
public sealed record CardReading(ImmutableArray<CardField> Fields, ImmutableArray<CardButton> Buttons)
{
    /// <summary>Key of the step that the card shows; empty when it shows none.</summary>
    public string Step => Buttons.Select(b => b.Step).FirstOrDefault(s => s.Length > 0) ?? "";

    public static CardReading Of(JObject card)
    {
        var shown = card.DescendantsAndSelf().OfType<JObject>().Where(o => !IsInFallback(o)).ToList();
        return new CardReading(
            [.. shown.Select(FieldOf).OfType<CardField>()],
            [.. shown.Where(o => o.Value<string>("type") == "Action.Execute").Select(ButtonOf)]
        );
    }

    public CardButton? Button(params string[] verbs) => Buttons.FirstOrDefault(b => verbs.Contains(b.Verb));

    private static bool IsInFallback(JObject element) => element.Ancestors().OfType<JProperty>().Any(p => p.Name == "fallback");

    private static CardField? FieldOf(JObject element)
    {
        var id = element.Value<string>("id") ?? "";
        var value = element["value"]?.ToString() ?? "";
        return element.Value<string>("type") switch
        {
            "Input.ChoiceSet" => new CardField.Choice(id, value, OptionsOf(element), element.Value<bool?>("isMultiSelect") ?? false),
            "Input.Number" => new CardField.Number(
                id,
                value,
                (int)(element.Value<double?>("min") ?? 0),
                (int)(element.Value<double?>("max") ?? 100)
            ),
            "Input.Text" => new CardField.FreeText(id, value, element.Value<int?>("maxLength") ?? 100),
            "Input.Toggle" => new CardField.Toggle(id, value),
            _ => null,
        };
    }

    private static ImmutableArray<CardOption> OptionsOf(JObject element) =>
        [
            .. (element["choices"] as JArray ?? [])
                .OfType<JObject>()
                .Select(c => new CardOption(c.Value<string>("title") ?? "", c.Value<string>("value") ?? "")),
        ];

    private static CardButton ButtonOf(JObject action) =>
        new(action.Value<string>("title") ?? "", action.Value<string>("verb") ?? "", action["data"] as JObject ?? []);
}
