using System.Collections.Immutable;
using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Cards.Reviews;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards;

/// <summary>Several rounds in which a person could do the same: which one is meant.</summary>
public static class RoundChoiceCard
{
    private const int MostRounds = 30;

    /// <param name="rounds">At least one, the newest first.</param>
    /// <remarks>The choice comes under <see cref="CardKeys.Round"/>: the input has that id.</remarks>
    public static JObject ForReview(ImmutableArray<ReviewHeader> rounds, Language l) =>
        For(Words.In(l).ExpertReviewHeading, rounds, CardVerbs.ReviewShow, l);

    /// <inheritdoc cref="ForReview"/>
    public static JObject ForOutsideView(ImmutableArray<ReviewHeader> rounds, Language l) =>
        For(Words.In(l).OutsideHeading, rounds, CardVerbs.OutsideShow, l);

    private static JObject For(string heading, ImmutableArray<ReviewHeader> rounds, string verb, Language l)
    {
        var words = Words.In(l);
        var choices = rounds.Take(MostRounds).Select(r => (RoundName.Of(r.DepartmentName, r.Municipality), r.Round.Value));
        return CardJson.Of(
            l,
            heading,
            [
                Text.Heading(heading),
                OneOf.For(CardKeys.Round, words.RoundInput, choices, words),
                .. rounds.Length > MostRounds ? [Text.Muted(words.FurtherRounds(rounds.Length - MostRounds))] : (AdaptiveElement[])[],
            ],
            [Buttons.Primary(words.RoundOpenChosen, verb)]
        );
    }
}
