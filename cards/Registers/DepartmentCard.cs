using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards.Registers;

/// <summary>Creates or changes a Fachbereich.</summary>
public static class DepartmentCard
{
    private const int MostChoices = 60;

    /// <param name="notice">What was just done; empty: nothing.</param>
    public static JObject For(DepartmentForm form, DepartmentChoices choices, string notice, Language l)
    {
        var words = Words.In(l);
        var heading = form.Id.Length == 0 ? words.RegisterNewDepartment : words.RegisterEditDepartment;
        return CardJson.Of(
            l,
            heading,
            [.. Text.Notices(notice), Text.Heading(heading), .. Facts(form, choices, words, l), .. Team(form, choices, words)],
            Actions(form, words)
        );
    }

    private static AdaptiveElement[] Facts(DepartmentForm form, DepartmentChoices choices, Words words, Language l) =>
        [
            FormField.Choice(
                form.Problems,
                DepartmentForm.Fields.Municipality,
                words.MunicipalityLabel,
                [form.Municipality],
                choices.Municipalities.Take(MostChoices).Select(m => (UserText.Clean(m.Name, 40), m.Id)),
                words.PleaseChoose
            ),
            FormField.Text(form.Problems, DepartmentForm.Fields.Name, words.DepartmentLabel, form.Name, words.DepartmentExample),
            FormField.Choice(
                form.Problems,
                DepartmentForm.Fields.Kind,
                words.KindLabel,
                [form.Kind],
                choices.Kinds.Select(k => (k.Name.In(l), k.Id.Value)),
                words.PleaseChoose
            ),
            FormField.Year(form.Problems, DepartmentForm.Fields.People, words.RegisterPeopleLabel, form.People, words),
        ];

    /// <summary>Leaders can be chosen as soon as the team is known.</summary>
    private static IEnumerable<AdaptiveElement> Team(DepartmentForm form, DepartmentChoices choices, Words words)
    {
        yield return FormField.Choice(
            form.Problems,
            DepartmentForm.Fields.Team,
            words.RegisterTeam,
            [form.Team],
            choices.Teams.Take(MostChoices).Select(t => (UserText.Clean(t.Name, 40), t.Channel.TeamId)),
            words.RegisterNoTeam
        );
        if (choices.Roster.IsEmpty)
        {
            yield return Text.Muted(words.RegisterLeadersLater);
        }
        else
        {
            yield return FormField.People(
                form.Problems,
                DepartmentForm.Fields.Leaders,
                words.LeadersLabel,
                form.Leaders,
                choices.Roster.Take(MostChoices).ToList(),
                words
            );
        }
    }

    private static IEnumerable<AdaptiveAction> Actions(DepartmentForm form, Words words)
    {
        var data = new JObject { [CardKeys.Entry] = form.Id, [CardKeys.Seen] = form.Seen };
        yield return Buttons.Primary(words.RegisterSave, CardVerbs.RegisterSaveDepartment, data);
        if (form.Id.Length > 0)
        {
            yield return Buttons.Leave(words.RegisterRemove, CardVerbs.RegisterRemoveDepartment, data);
        }

        yield return Buttons.Leave(words.BackToRegister, CardVerbs.RegisterShow);
    }
}
