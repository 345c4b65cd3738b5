using AdaptiveCards;
using DigiCheckBot.Assessment.Calendars;
using DigiCheckBot.Cards.Wording;

namespace DigiCheckBot.Cards.Starts;

/// <summary>The fields that every start has in common.</summary>
internal static class StartFields
{
    public static AdaptiveElement[] Survey(StartRoundForm form, Words words) =>
        [
            FormField.Choice(
                form.Problems,
                StartRoundForm.Fields.Scope,
                words.ScopeLabel,
                [form.Scope],
                [(words.ScopeQuick, StartRoundForm.QuickScope), (words.ScopeFull, StartRoundForm.FullScope)],
                words.PleaseChoose
            ),
            FormField.Date(form.Problems, StartRoundForm.Fields.StartsOn, words.StartsOnLabel, form.StartsOn, words),
            FormField.Date(form.Problems, StartRoundForm.Fields.Deadline, words.LastDayLabel, form.Deadline, words),
            FormField.Choice(
                form.Problems,
                StartRoundForm.Fields.Reminders,
                words.RemindersLabel,
                [form.Reminders],
                Enumerable.Range(0, ReminderSchedule.Most + 1).Select(n => (words.Number(n), words.Number(n))),
                words.PleaseChoose
            ),
            FormField.Year(form.Problems, StartRoundForm.Fields.Threshold, words.ThresholdLabel, form.Threshold, words),
            FormField.Choice(
                form.Problems,
                StartRoundForm.Fields.Rehearsal,
                words.RehearsalLabel,
                [form.Rehearsal],
                [(words.RehearsalNo, StartRoundForm.RealRound), (words.RehearsalYes, StartRoundForm.RehearsalRound)],
                words.PleaseChoose
            ),
        ];

    public static AdaptiveElement Land(StartRoundForm form, Words words) =>
        FormField.Choice(
            form.Problems,
            StartRoundForm.Fields.Land,
            words.LandLabel,
            [form.Land],
            Enum.GetValues<FederalState>()
                .Select(s => (words.Land(s), s.Code()))
                .OrderBy(c => c.Item1, StringComparer.Create(words.Culture, ignoreCase: true)),
            words.LandOfOperator
        );

    public static IEnumerable<AdaptiveElement> Preconditions(StartRoundForm form, Words words, bool withYear)
    {
        yield return Text.Section(words.PreconditionsHeading);
        yield return FormField.Date(
            form.Problems,
            StartRoundForm.Fields.WorksCouncilOn,
            words.WorksCouncilLabel,
            form.WorksCouncilOn,
            words
        );
        yield return FormField.Date(
            form.Problems,
            StartRoundForm.Fields.DataProtectionOn,
            words.DataProtectionLabel,
            form.DataProtectionOn,
            words
        );
        yield return FormField.Text(
            form.Problems,
            StartRoundForm.Fields.Contact,
            words.ContactAtMunicipalityLabel,
            form.Contact,
            words.ContactExample,
            200
        );
        yield return FormField.Year(
            form.Problems,
            StartRoundForm.Fields.BudgetYear,
            withYear ? words.BudgetYearLabel : words.BudgetYearElse,
            form.BudgetYear,
            words
        );
    }
}
