using System.Collections.Immutable;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Bench.Rehearsals;

/// <summary>What the bot answered to one activity.</summary>
/// <param name="Card">The last card of the answer; null: none.</param>
/// <param name="Said">Plain sentences, and the message of an error.</param>
public sealed record BotReply(CardReading? Card, ImmutableArray<string> Said, bool IsError)
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";

    public string Words => Said.IsEmpty ? "nothing" : string.Join(" ", Said);

    /// <summary>The response of an invoke (activity protocol, adaptiveCard/action).</summary>
    public static BotReply OfInvoke(JObject response) =>
        (response.Value<string>("type"), response["value"]) switch
        {
            (CardType, JObject card) => new BotReply(CardReading.Of(card), [], IsError: false),
            ("application/vnd.microsoft.activity.message", JValue text) => new BotReply(null, [$"{text}"], IsError: false),
            (_, JObject error) => Failed(error.Value<string>("message") ?? "an error without a message"),
            _ => Failed("an answer of an unknown kind"),
        };

    /// <summary>What a message with deliveryMode expectReplies brings back.</summary>
    public static BotReply OfReplies(JObject replies)
    {
        var activities = (replies["activities"] as JArray ?? []).OfType<JObject>().ToList();
        var cards = activities
            .SelectMany(a => (a["attachments"] as JArray ?? []).OfType<JObject>())
            .Where(a => a.Value<string>("contentType") == CardType)
            .Select(a => a["content"])
            .OfType<JObject>();
        return new BotReply(
            cards.LastOrDefault() is { } card ? CardReading.Of(card) : null,
            [.. activities.Select(a => a.Value<string>("text") ?? "").Where(t => t.Length > 0)],
            IsError: false
        );
    }

    public static BotReply Failed(string words) => new(null, [words], IsError: true);
}
