using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards.OutsideView;

/// <summary>The outside view is put aside, or taken over.</summary>
public static class OutsidePausedCard
{
    public static JObject For(RoundHeader h, RoundWork work, AssessmentCatalogue catalogue, Language l)
    {
        var words = Words.In(l);
        var (done, all) = (OutsideCard.Done(work, catalogue), catalogue.OutsideView.Sum(c => c.Criteria.Length));
        return CardJson.Of(
            l,
            words.OutsideHeading,
            [
                Text.Heading(words.OutsideHeading),
                Text.MutedUser(RoundName.Of(h)),
                Text.Paragraph(work.OutsideTakenAt is null ? words.OutsideSaved(done, all) : words.OutsideTaken(done, all)),
            ],
            [Buttons.Plain(words.OutsideContinue, CardVerbs.OutsideShow, RoundData.Of(h.Round))]
        );
    }
}
