using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards.Registers;

/// <summary>Asks who is to have which role.</summary>
public static class AppointCard
{
    private const int MostMunicipalities = 60;

    public static JObject For(AppointForm form, AppointChoices choices, Language l)
    {
        var words = Words.In(l);
        return CardJson.Of(
            l,
            words.AppointHeading,
            [
                Text.Heading(words.AppointHeading),
                Text.Fact(words.TeamLabel, choices.TeamId == AppointSourceCard.Introduced ? words.AppointIntroduced : choices.TeamName),
                FormField.People(form.Problems, AppointForm.Fields.People, words.AppointPeople, form.People, choices.People, words),
                FormField.Choice(
                    form.Problems,
                    AppointForm.Fields.Role,
                    words.AppointRole,
                    [form.Role],
                    RoleTexts.Choices(words),
                    words.PleaseChoose
                ),
                Area(form, choices, words),
                .. Municipality(form, choices, words),
            ],
            [
                Buttons.Primary(words.RolesAppoint, CardVerbs.RolesConfirm, new JObject { [CardKeys.Team] = choices.TeamId }),
                Buttons.Leave(words.Cancel, CardVerbs.RolesShow),
            ]
        );
    }

    private static AdaptiveContainer Area(AppointForm form, AppointChoices choices, Words words) =>
        FormField.Choice(
            form.Problems,
            AppointForm.Fields.Area,
            words.AppointArea,
            [form.Area],
            choices.Areas.Select(a => (a, a)),
            words.PleaseChoose
        );

    private static AdaptiveContainer[] Municipality(AppointForm form, AppointChoices choices, Words words) =>
        choices.Municipalities.Count == 0
            ? []
            :
            [
                FormField.Choice(
                    form.Problems,
                    AppointForm.Fields.Municipality,
                    words.AppointMunicipality,
                    [form.Municipality],
                    choices
                        .Municipalities.OrderBy(m => m.Value, StringComparer.Create(words.Culture, ignoreCase: true))
                        .Take(MostMunicipalities)
                        .Select(m => (UserText.Clean(m.Value, 60), m.Key)),
                    words.PleaseChoose
                ),
            ];
}
