using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards.Decisions;

/// <summary>Asks once more before the decisions go to the channel, and says what isn't decided.</summary>
public static class FinishDecisionsCard
{
    public static JObject For(RoundDossier dossier, PublishedResult result, Language l)
    {
        var words = Words.In(l);
        var open = result.Leadership.Measures.Count(m => !dossier.Work.Decisions.ContainsKey(m.Id));
        var data = RoundData.Of(dossier.Round.Id);
        return ConfirmationCard.For(
            words.FinishHeading,
            [
                Text.MutedUser(RoundName.Of(dossier.Round.Settings)),
                Text.Paragraph(open == 0 ? words.FinishAllDecided : words.FinishUndecided(words.Number(open))),
                Text.Paragraph(words.FinishMeans),
            ],
            Buttons.Primary(words.FinishNow, CardVerbs.DecisionFinished, data),
            Buttons.Plain(words.NotYet, CardVerbs.DecisionShow, data),
            l
        );
    }
}
