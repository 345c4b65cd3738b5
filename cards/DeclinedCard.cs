using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards;

/// <summary>Stands in the chat of somebody who doesn't want to take part; it can be taken back.</summary>
public static class DeclinedCard
{
    public static JObject For(RoundId round, ParticipantId participant, Language l)
    {
        var words = Words.In(l);
        return CardJson.Of(
            l,
            words.DeclinedHeading,
            [Text.Heading(words.DeclinedHeading), Text.Paragraph(words.DeclinedText), Text.Muted(words.DeclineNobodySees)],
            [Buttons.Plain(words.TakePart, CardVerbs.InterviewBegin, InterviewData.Of(round, participant))]
        );
    }
}
