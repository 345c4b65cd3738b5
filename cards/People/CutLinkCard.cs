using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards.People;

/// <summary>Asks once more before nobody can find the own interview any more.</summary>
public static class CutLinkCard
{
    public static JObject For(OwnInterview own, Language l)
    {
        var words = Words.In(l);
        return ConfirmationCard.For(
            words.CutHeading,
            [
                Text.UserSection(RoundName.Of(own.Round.Settings)),
                Text.Paragraph(own.Population == Population.Leadership ? words.CutMeansLeader : words.CutMeansStaff),
                Text.Muted(words.CutIsFinal),
            ],
            Buttons.Primary(words.CutNow, CardVerbs.OwnDataCutConfirmed, RoundData.Of(own.Round.Id)),
            Buttons.Plain(words.CutNot, CardVerbs.OwnDataShow),
            l
        );
    }
}
