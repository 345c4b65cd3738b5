using System.Collections.Immutable;
using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards.Reviews;

/// <summary>Which measure an expert wants to add: one of the catalogue that isn't proposed, or one in the expert's own words.</summary>
public static class ReviewAddCard
{
    /// <summary>So many titles fit into a card's 28 KB.</summary>
    public const int MostChoices = 120;

    private const int LongestTitle = 90;

    /// <param name="addable">Measures of the person's areas that aren't proposed.</param>
    public static JObject For(RoundHeader h, ImmutableArray<Measure> addable, string notice, Language l)
    {
        var words = Words.In(l);
        var data = RoundData.Of(h.Round);
        return CardJson.Of(
            l,
            words.ReviewAdd,
            [
                .. Text.Notices(notice),
                Text.Heading(words.ReviewAdd),
                Text.MutedUser(RoundName.Of(h)),
                Text.Paragraph(addable.IsEmpty ? words.NothingToAdd : words.ReviewAddText),
                .. addable.IsEmpty ? [] : (AdaptiveElement[])[Choice(addable, words, l)],
            ],
            [
                .. addable.IsEmpty ? [] : (AdaptiveAction[])[Buttons.Primary(words.ReviewLookAt, CardVerbs.ReviewOpen, data)],
                Buttons.Leave(words.FreeMeasure, CardVerbs.ReviewFree, data),
                Buttons.Leave(words.ReviewBack, CardVerbs.ReviewShow, data),
            ]
        );
    }

    /// <remarks>The choice comes under <see cref="CardKeys.Measure"/>: the input has that id.</remarks>
    private static AdaptiveChoiceSetInput Choice(ImmutableArray<Measure> addable, Words words, Language l) =>
        OneOf.Folded(
            CardKeys.Measure,
            words.ReviewAddLabel,
            addable.Take(MostChoices).Select(m => (UserText.Clean(m.Title.In(l), LongestTitle), m.Id.Value)),
            words
        );
}
