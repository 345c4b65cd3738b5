using System.Collections.Immutable;
using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards;

/// <summary>Several rounds in which a person could do the same: which one is meant.</summary>
public static class RoundChoiceCard
{
    private const int MostRounds = 30;

    /// <param name="rounds">At least one, the newest first.</param>
    /// <remarks>The choice comes under <see cref="CardKeys.Round"/>: the input has that id.</remarks>
    public static JObject ForReview(ImmutableArray<RoundHeader> rounds, Language l)
    {
        var words = Words.In(l);
        return For(words.ExpertReviewHeading, [], rounds, words.RoundOpenChosen, CardVerbs.ReviewShow, l);
    }

    /// <inheritdoc cref="ForReview"/>
    public static JObject ForOutsideView(ImmutableArray<RoundHeader> rounds, Language l)
    {
        var words = Words.In(l);
        return For(words.OutsideHeading, [], rounds, words.RoundOpenChosen, CardVerbs.OutsideShow, l);
    }

    /// <inheritdoc cref="ForReview"/>
    public static JObject ForAudit(ImmutableArray<RoundHeader> rounds, Language l)
    {
        var words = Words.In(l);
        return For(words.AuditHeading, [], rounds, words.ShowAudit, CardVerbs.AuditPage, l);
    }

    /// <inheritdoc cref="ForReview"/>
    public static JObject ForDelivery(ImmutableArray<RoundHeader> rounds, Language l)
    {
        var words = Words.In(l);
        AdaptiveElement[] text = [Text.Paragraph(words.DeliveryChoiceText)];
        return For(words.DeliveryHeading, text, rounds, words.DeliveryShow, CardVerbs.DeliveryPage, l);
    }

    private static JObject For(
        string heading,
        AdaptiveElement[] text,
        ImmutableArray<RoundHeader> rounds,
        string show,
        string verb,
        Language l
    )
    {
        var words = Words.In(l);
        return CardJson.Of(
            l,
            heading,
            [
                Text.Heading(heading),
                .. text,
                OneOf.For(CardKeys.Round, words.RoundInput, rounds.Take(MostRounds).Select(r => (RoundName.Of(r), r.Round.Value)), words),
                .. rounds.Length > MostRounds ? [Text.Muted(words.FurtherRounds(rounds.Length - MostRounds))] : (AdaptiveElement[])[],
            ],
            [Buttons.Primary(show, verb)]
        );
    }
}
