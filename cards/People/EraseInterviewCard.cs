using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards.People;

/// <summary>Asks once more before the own answers are deleted.</summary>
public static class EraseInterviewCard
{
    public static JObject For(OwnInterview own, Language l)
    {
        var words = Words.In(l);
        return ConfirmationCard.For(
            words.EraseHeading,
            [Text.UserSection(RoundName.Of(own.Round.Settings)), Text.Paragraph(words.EraseMeans)],
            Buttons.Primary(words.EraseNow, CardVerbs.OwnDataEraseConfirmed, RoundData.Of(own.Round.Id)),
            Buttons.Plain(words.EraseNot, CardVerbs.OwnDataShow),
            l
        );
    }
}
