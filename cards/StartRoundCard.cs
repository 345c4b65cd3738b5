using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Cards.Starts;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards;

/// <summary>Asks the coordinator for everything that a round needs.</summary>
public static class StartRoundCard
{
    public static JObject For(StartRoundForm form, StartRoundChoices choices, Language l)
    {
        var words = Words.In(l);
        var data = new JObject { [CardKeys.Round] = form.Round.Value, [CardKeys.Team] = choices.TeamId };
        if (form.Previous is { } previous)
        {
            data[CardKeys.Previous] = previous.Value;
        }

        return CardJson.Of(
            l,
            words.StartHeading,
            [
                Top(form, choices, words),
                .. Department(form, choices, words, l),
                .. StartFields.Survey(form, words),
                StartFields.Land(form, words),
                .. StartFields.Preconditions(form, words, withYear: true),
            ],
            [
                Buttons.Primary(words.StartRound, CardVerbs.RoundConfirm, data),
                Buttons.Plain(words.SaveDraft, CardVerbs.RoundDraft, data),
                Buttons.Leave(words.Cancel, CardVerbs.RoundCancel, data),
            ]
        );
    }

    private static AdaptiveContainer Top(StartRoundForm form, StartRoundChoices choices, Words words)
    {
        var top = new AdaptiveContainer { Items = [Text.Heading(words.StartHeading)] };
        if (!string.IsNullOrWhiteSpace(choices.TeamName))
        {
            top.Items.Add(Text.Fact(words.TeamLabel, choices.TeamName));
        }

        if (!form.Problems.IsEmpty)
        {
            top.Items.Add(Text.Problem(words.CheckTheForm(form.Problems.Count)));
        }

        return top;
    }

    private static AdaptiveElement[] Department(StartRoundForm form, StartRoundChoices choices, Words words, Language l) =>
        [
            FormField.Text(
                form.Problems,
                StartRoundForm.Fields.DepartmentName,
                words.DepartmentLabel,
                form.DepartmentName,
                words.DepartmentExample
            ),
            FormField.Choice(
                form.Problems,
                StartRoundForm.Fields.Kind,
                words.KindLabel,
                [form.Kind],
                choices.Kinds.Select(k => (k.Name.In(l), k.Id.Value)),
                words.PleaseChoose
            ),
            FormField.Text(
                form.Problems,
                StartRoundForm.Fields.Municipality,
                words.MunicipalityLabel,
                form.Municipality,
                words.MunicipalityExample
            ),
            FormField.People(form.Problems, StartRoundForm.Fields.Leaders, words.LeadersLabel, form.Leaders, choices.Roster, words),
        ];
}
