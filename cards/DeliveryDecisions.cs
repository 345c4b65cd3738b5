using AdaptiveCards;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards;

/// <summary>What only a person may decide about messages that didn't certainly arrive.</summary>
internal static class DeliveryDecisions
{
    public static IEnumerable<AdaptiveElement> For(DeliveryOverview o, int page, Words words)
    {
        var tally = o.Report.Tally;
        if (tally.Failed > 0)
        {
            yield return Buttons.Row([Buttons.Plain(words.DeliveryRetryFailed, CardVerbs.DeliveryRetryFailed, Data(o, page))]);
        }

        if (tally.Uncertain > 0)
        {
            yield return Text.Paragraph(words.DeliveryUncertainMeans);
            yield return Buttons.Row([
                Buttons.Plain(words.DeliveryRetryUncertain, CardVerbs.DeliveryRetryUncertain, Data(o, page)),
                Buttons.Plain(words.DeliverySettleUncertain, CardVerbs.DeliverySettleUncertain, Data(o, page)),
            ]);
        }
    }

    private static JObject Data(DeliveryOverview o, int page) =>
        new()
        {
            [CardKeys.Round] = o.Header.Round.Value,
            [CardKeys.Page] = page,
            [CardKeys.Seen] = o.Report.UncertainMark,
        };
}
