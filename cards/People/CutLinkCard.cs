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
        var data = new JObject { [CardKeys.Round] = own.Round.Id.Value };
        return CardJson.Of(
            l,
            words.CutHeading,
            [
                Text.Heading(words.CutHeading),
                Text.UserSection(RoundName.Of(own.Round.Settings.DepartmentName, own.Round.Settings.Municipality)),
                Text.Paragraph(own.Population == Population.Leadership ? words.CutMeansLeader : words.CutMeansStaff),
                Text.Muted(words.CutIsFinal),
            ],
            [Buttons.Primary(words.CutNow, CardVerbs.OwnDataCutConfirmed, data), Buttons.Plain(words.CutNot, CardVerbs.OwnDataShow)]
        );
    }
}
