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
        var data = new JObject { [CardKeys.Round] = own.Round.Id.Value };
        return CardJson.Of(
            l,
            words.EraseHeading,
            [
                Text.Heading(words.EraseHeading),
                Text.UserSection(RoundName.Of(own.Round.Settings.DepartmentName, own.Round.Settings.Municipality)),
                Text.Paragraph(words.EraseMeans),
            ],
            [Buttons.Primary(words.EraseNow, CardVerbs.OwnDataEraseConfirmed, data), Buttons.Plain(words.EraseNot, CardVerbs.OwnDataShow)]
        );
    }
}
