using System.Collections.Immutable;
using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards.Starts;

/// <summary>Starts rounds for several Fachbereiche of the register at once.</summary>
public static class StartManyCard
{
    /// <summary>Fachbereiche that one form can show; more are started with the next one.</summary>
    public const int MostDepartments = 60;

    private const int MostLines = 60;
    private const int LongestName = 40;

    /// <param name="departments">Those that are ready: with team and leaders.</param>
    /// <param name="notReady">How many of the register aren't.</param>
    public static JObject For(StartManyForm form, ImmutableArray<StartableDepartment> departments, int notReady, Language l)
    {
        var words = Words.In(l);
        return CardJson.Of(
            l,
            words.ManyHeading,
            [
                Text.Heading(words.ManyHeading),
                Text.Paragraph(words.ManyText),
                .. form.Common.Problems.IsEmpty
                    ? Array.Empty<AdaptiveElement>()
                    : [Text.Problem(words.CheckTheForm(form.Common.Problems.Count))],
                FormField.Choice(
                    form.Common.Problems,
                    StartManyForm.DepartmentsField,
                    words.ManyDepartments,
                    form.Departments,
                    departments
                        .Take(MostDepartments)
                        .Select(d => ($"{UserText.Clean(d.Municipality, LongestName)}: {UserText.Clean(d.Name, LongestName)}", d.Id)),
                    words.PleaseChoose,
                    several: true
                ),
                .. notReady > 0 ? [Text.Muted(words.ManyNotReady(notReady))] : Array.Empty<AdaptiveElement>(),
                .. StartFields.Survey(form.Common, words),
                .. StartFields.Preconditions(form.Common, words, withYear: false),
            ],
            [
                Buttons.Primary(words.ManyStart, CardVerbs.StartManyConfirm, RoundData.Of(form.Id)),
                Buttons.Leave(words.BackToRegister, CardVerbs.RegisterShow),
            ]
        );
    }

    /// <summary>One line for each Fachbereich.</summary>
    public static JObject Result(ImmutableArray<StartedDepartment> departments, Language l)
    {
        var words = Words.In(l);
        return CardJson.Of(
            l,
            words.ManyHeading,
            [
                Text.Heading(words.ManyHeading),
                Text.Paragraph(words.ManyResult(departments.Length)),
                .. departments
                    .Take(MostLines)
                    .Select(d =>
                        Text.UserLine($"{UserText.Clean(d.Municipality, LongestName)}: {UserText.Clean(d.Name, LongestName)} · {d.Outcome}")
                    ),
            ],
            [Buttons.Plain(words.ShowStatus, CardVerbs.RoundStatus), Buttons.Plain(words.BackToRegister, CardVerbs.RegisterShow)]
        );
    }
}
