using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards;

/// <summary>Asks once whether somebody really doesn't want to take part, and says who learns of it: nobody.</summary>
public static class DeclineCard
{
    public static JObject For(InterviewCardContext c)
    {
        var words = Words.In(c.Language);
        return ConfirmationCard.For(
            words.DeclineHeading,
            [Text.Paragraph(words.DeclineMeans), Text.Muted(words.DeclineNobodySees)],
            Buttons.Primary(words.DeclineConfirm, CardVerbs.InterviewDeclineConfirmed, c.Data),
            Buttons.Plain(words.TakePart, CardVerbs.InterviewBegin, InterviewData.Of(c.Round, c.Participant)),
            c.Language
        );
    }
}
