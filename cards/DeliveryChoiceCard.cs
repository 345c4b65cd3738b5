using System.Collections.Immutable;
using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards;

/// <summary>Asks of which round the delivery is to be shown.</summary>
public static class DeliveryChoiceCard
{
    private const int MostRounds = 30;

    /// <param name="rounds">At least one, the newest first.</param>
    /// <remarks>The choice comes under <see cref="CardKeys.Round"/>: the input has that id.</remarks>
    public static JObject For(ImmutableArray<DeliveryHeader> rounds, Language l)
    {
        var words = Words.In(l);
        return CardJson.Of(
            l,
            words.DeliveryHeading,
            [
                Text.Heading(words.DeliveryHeading),
                Text.Paragraph(words.DeliveryChoiceText),
                Choice(rounds, words),
                .. rounds.Length > MostRounds
                    ? [Text.Muted(words.FurtherRounds(rounds.Length - MostRounds))]
                    : Array.Empty<AdaptiveElement>(),
            ],
            [Buttons.Primary(words.DeliveryShow, CardVerbs.DeliveryPage)]
        );
    }

    private static AdaptiveChoiceSetInput Choice(IEnumerable<DeliveryHeader> rounds, Words words) =>
        OneOf.For(
            CardKeys.Round,
            words.DeliveryRoundLabel,
            rounds.Take(MostRounds).Select(r => (RoundName.Of(r.DepartmentName, r.Municipality), r.Round.Value)),
            words
        );
}
