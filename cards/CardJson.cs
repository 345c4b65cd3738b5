using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards;

/// <summary>The one place where a card becomes JSON: cards cross the border of the SDK untyped, because its serialiser drops members.</summary>
internal static class CardJson
{
    private const string Version = "1.5";

    /// <param name="fallbackText">One sentence for clients that can't show the card.</param>
    public static JObject Of(
        Language language,
        string fallbackText,
        IEnumerable<AdaptiveElement> body,
        IEnumerable<AdaptiveAction>? actions = null,
        bool wide = false
    )
    {
        var card = new AdaptiveCard(Version)
        {
            Lang = Words.In(language).Lang,
            FallbackText = UserText.Clean(fallbackText, 300),
            Body = [.. body],
            Actions = [.. actions ?? []],
        };
        if (wide)
        {
            card.AdditionalProperties["msteams"] = new JObject { ["width"] = "full" };
        }

        return JObject.FromObject(card);
    }
}
