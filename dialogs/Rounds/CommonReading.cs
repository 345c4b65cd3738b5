using System.Globalization;
using DigiCheckBot.Assessment.Calendars;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Cards;

namespace DigiCheckBot.Dialogs.Rounds;

/// <summary>What a start settles for one Fachbereich as for many.</summary>
/// <param name="On">The day on which it starts by itself; null: at once.</param>
internal sealed record CommonSettings(
    InterviewScope Scope,
    DateOnly Deadline,
    Preconditions Preconditions,
    int Threshold,
    int Reminders,
    DateOnly? On,
    bool IsRehearsal
);

/// <summary>Reads the fields that every start has in common.</summary>
internal static class CommonReading
{
    private const int LongestContact = 200;
    private const int LongestDays = 120;
    private const int MostThreshold = 25;
    private const int LastBudgetYearFromNow = 3;

    /// <param name="require">Takes whether something holds, the field, and the key of what is wrong if it doesn't.</param>
    /// <returns>Null: something is missing.</returns>
    public static CommonSettings? Read(StartRoundForm form, Turn turn, Action<bool, string, string> require)
    {
        var today = turn.Today;
        var on = Date(form.StartsOn);
        var begin = on > today ? on.Value : today;
        var deadline = Date(form.Deadline);
        var worksCouncil = Date(form.WorksCouncilOn);
        var dataProtection = Date(form.DataProtectionOn);
        var year = Number(form.BudgetYear) ?? 0;
        var threshold = form.Threshold.Length == 0 ? turn.Operator.Threshold : Number(form.Threshold) ?? 0;
        var reminders = form.Reminders.Length == 0 ? ReminderSchedule.Most : Number(form.Reminders) ?? -1;

        require(form.StartsOn.Length == 0 || (on >= today && on <= today.AddDays(LongestDays)), StartRoundForm.Fields.StartsOn, "StartsOn");
        require(deadline > begin && deadline <= begin.AddDays(LongestDays), StartRoundForm.Fields.Deadline, "Deadline");
        require(worksCouncil is not null && worksCouncil <= today, StartRoundForm.Fields.WorksCouncilOn, "DoneOn");
        require(dataProtection is not null && dataProtection <= today, StartRoundForm.Fields.DataProtectionOn, "DoneOn");
        require(form.Contact.Length is >= 2 and <= LongestContact, StartRoundForm.Fields.Contact, "Contact");
        require(year >= today.Year && year <= today.Year + LastBudgetYearFromNow, StartRoundForm.Fields.BudgetYear, "BudgetYear");
        require(threshold >= turn.Operator.Threshold && threshold <= MostThreshold, StartRoundForm.Fields.Threshold, "Threshold");
        require(reminders is >= 0 and <= ReminderSchedule.Most, StartRoundForm.Fields.Reminders, "Reminders");
        return deadline is { } last && worksCouncil is { } informed && dataProtection is { } involved
            ? new CommonSettings(
                form.Scope == StartRoundForm.QuickScope ? InterviewScope.Quick : InterviewScope.Full,
                last,
                new Preconditions(informed, involved, form.Contact, year),
                threshold,
                reminders,
                on > today ? on : null,
                form.Rehearsal == StartRoundForm.RehearsalRound
            )
            : null;
    }

    private static DateOnly? Date(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
