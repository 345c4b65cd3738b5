using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Cards;

/// <summary>Looks into a card's JSON.</summary>
internal static class CardTree
{
    /// <summary>Everything with a type: elements, inputs, actions, runs, and what stands in fallbacks.</summary>
    public static IEnumerable<JObject> Typed(JObject card) => card.DescendantsAndSelf().OfType<JObject>().Where(o => o["type"] is JValue);

    public static IEnumerable<JObject> OfType(JObject card, params string[] types) =>
        Typed(card).Where(o => types.Contains((string?)o["type"]));

    public static IEnumerable<JObject> Inputs(JObject card) =>
        Typed(card).Where(o => ((string)o["type"]!).StartsWith("Input.", StringComparison.Ordinal));

    /// <summary>All texts that a client reads as Markdown.</summary>
    public static IEnumerable<string> MarkdownTexts(JObject card) =>
        OfType(card, "TextBlock").Select(b => (string)b["text"]!).Concat(OfType(card, "Fact").Select(f => $"{f["title"]} {f["value"]}"));
}
