using AdaptiveCards;
using DigiCheckBot.Assessment.Calendars;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Registers;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards.Registers;

/// <summary>Creates or changes a municipality.</summary>
public static class MunicipalityCard
{
    /// <param name="notice">What was just done; empty: nothing.</param>
    public static JObject For(MunicipalityForm form, string notice, Language l)
    {
        var words = Words.In(l);
        var heading = form.Id.Length == 0 ? words.RegisterNewMunicipality : words.RegisterEditMunicipality;
        return CardJson.Of(
            l,
            heading,
            [
                .. Text.Notices(notice),
                Text.Heading(heading),
                FormField.Text(form.Problems, MunicipalityForm.Fields.Name, words.RegisterName, form.Name, words.MunicipalityExample),
                Land(form, words),
                Size(form, words),
                FormField.Year(form.Problems, MunicipalityForm.Fields.BudgetYear, words.BudgetYearLabel, form.BudgetYear, words),
                FormField.Year(form.Problems, MunicipalityForm.Fields.MeasureLimit, words.RegisterLimit, form.MeasureLimit, words),
                Text.Muted(words.RegisterLimitMeans(Municipality.UsualLimit)),
            ],
            Actions(form, words)
        );
    }

    private static AdaptiveContainer Land(MunicipalityForm form, Words words) =>
        FormField.Choice(
            form.Problems,
            MunicipalityForm.Fields.Land,
            words.LandLabel,
            [form.Land],
            Enum.GetValues<FederalState>()
                .Select(s => (words.Land(s), s.Code()))
                .OrderBy(c => c.Item1, StringComparer.Create(words.Culture, true)),
            words.LandOfOperator
        );

    private static AdaptiveContainer Size(MunicipalityForm form, Words words) =>
        FormField.Choice(
            form.Problems,
            MunicipalityForm.Fields.Size,
            words.RegisterSize,
            [form.Size],
            Enum.GetValues<MunicipalitySize>().Select(s => (words.Size(s), s.ToString())),
            words.PleaseChoose
        );

    private static IEnumerable<AdaptiveAction> Actions(MunicipalityForm form, Words words)
    {
        var data = new JObject { [CardKeys.Entry] = form.Id, [CardKeys.Seen] = form.Seen };
        yield return Buttons.Primary(words.RegisterSave, CardVerbs.RegisterSaveMunicipality, data);
        if (form.CanRemove)
        {
            yield return Buttons.Leave(words.RegisterRemove, CardVerbs.RegisterRemoveMunicipality, data);
        }

        yield return Buttons.Leave(words.BackToRegister, CardVerbs.RegisterShow);
    }
}
