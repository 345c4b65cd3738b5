using System.Collections.Immutable;
using System.Globalization;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Cards.Progress;

namespace DigiCheckBot.Dialogs.Rounds;

/// <summary>Reads what was reported on a measure.</summary>
internal static class ProgressReading
{
    public static ProgressForm FormOf(CardInput input) =>
        new(
            input[ProgressForm.Inputs.Status],
            input[ProgressForm.Inputs.Cost].Trim(),
            input[ProgressForm.Inputs.FinishedOn].Trim(),
            input[ProgressForm.Inputs.Responsible],
            input[ProgressForm.Inputs.Note]
        );

    /// <param name="seen">Number of the progress that the card showed.</param>
    /// <param name="before">As it is stored: whoever isn't chosen from the team's list stays.</param>
    /// <returns>The report, or what can't be read.</returns>
    public static (ProgressReport? Report, StepProblem Problem) Read(
        ProgressForm form,
        MeasureId measure,
        int seen,
        MeasureProgress? before,
        ImmutableArray<RosterMember> roster
    )
    {
        var cost = Number(form.Cost);
        var day = Day(form.FinishedOn);
        if (cost is null && form.Cost.Length > 0)
        {
            return (null, StepProblem.ImpossibleNumber);
        }

        if (day is null && form.FinishedOn.Length > 0)
        {
            return (null, StepProblem.ImpossibleDate);
        }

        var status =
            Enum.TryParse<ProgressStatus>(form.Status, out var named) && Enum.IsDefined(named)
                ? named
                : before?.Status ?? ProgressStatus.Open;
        var report = new ProgressReport(measure, status, cost, day, ResponsibleOf(form, before, roster), form.Note, seen);
        return (report, default);
    }

    private static PersonId? ResponsibleOf(ProgressForm form, MeasureProgress? before, ImmutableArray<RosterMember> roster) =>
        form.Responsible == ProgressForm.Leaders ? null
        : roster.FirstOrDefault(m => m.Person.ObjectId == form.Responsible) is { } member ? member.Person
        : before?.Responsible;

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        && number <= SnapshotCheck.MostEuros
            ? decimal.Round(number, 2)
            : null;

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
