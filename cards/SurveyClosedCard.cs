using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards;

/// <summary>Tells the coordinator that the survey closed by itself.</summary>
public static class SurveyClosedCard
{
    public static JObject For(AssessmentRound round, Language l)
    {
        var words = Words.In(l);
        return CardJson.Of(
            l,
            words.SurveyClosedHeading,
            Body(round, words),
            [Buttons.Plain(words.ShowStatus, CardVerbs.RoundStatus, RoundData.Of(round.Id))]
        );
    }

    private static IEnumerable<AdaptiveElement> Body(AssessmentRound round, Words words)
    {
        yield return Text.Heading(words.SurveyClosedHeading);
        yield return Text.UserSection(RoundName.Of(round.Settings));
        yield return Text.Paragraph(words.SurveyClosedText(words.Date(round.Settings.Deadline)));
        yield return Text.Paragraph(RoundStatusCard.ResultLine(round, words));
    }
}
