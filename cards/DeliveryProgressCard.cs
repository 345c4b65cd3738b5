using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards;

/// <summary>Follows a sending in one card that is updated in place.</summary>
public static class DeliveryProgressCard
{
    /// <param name="asOf">When the figures were counted, in the coordinator's time zone.</param>
    public static JObject For(RoundHeader h, DeliveryTally tally, DateTimeOffset asOf, Language l)
    {
        var words = Words.In(l);
        return CardJson.Of(
            l,
            words.Progress(tally),
            [.. DeliveryTop.For(h, tally, asOf, words), .. End(tally, words)],
            Actions(h, tally, asOf, words)
        );
    }

    private static IEnumerable<AdaptiveElement> End(DeliveryTally tally, Words words)
    {
        if (tally is { IsDone: true, Total: > 0 })
        {
            yield return Text.Paragraph(tally.Failed + tally.Uncertain > 0 ? words.DeliveryDoneNotAll : words.DeliveryDoneAll);
        }
    }

    private static AdaptiveAction[] Actions(RoundHeader h, DeliveryTally tally, DateTimeOffset asOf, Words words) =>
        tally.Waiting == tally.Total ? [] : [Buttons.Plain(words.DeliveryDetails, CardVerbs.DeliveryDetails, Data(h, asOf))];

    /// <summary>The seconds of a day tell one rendering from the next.</summary>
    private static JObject Data(RoundHeader h, DateTimeOffset asOf) =>
        new() { [CardKeys.Round] = h.Round.Value, [CardKeys.Nonce] = (int)asOf.UtcDateTime.TimeOfDay.TotalSeconds };
}
