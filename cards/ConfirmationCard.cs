using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards;

/// <summary>Asks once more before something is done for good: what it means, the button that does it, and the way back.</summary>
internal static class ConfirmationCard
{
    public static JObject For(
        string heading,
        IEnumerable<AdaptiveElement> meaning,
        AdaptiveAction confirm,
        AdaptiveAction leave,
        Language l
    ) => CardJson.Of(l, heading, [Text.Heading(heading), .. meaning], [confirm, leave]);
}
