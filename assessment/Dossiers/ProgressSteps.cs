using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Roadmaps;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Assessment.Dossiers;

/// <summary>What somebody reports on one measure.</summary>
/// <param name="Cost">Real euros so far; null: not said.</param>
/// <param name="FinishedOn">Counts for a measure that is done only; null: today.</param>
/// <param name="Responsible">Who is asked from now on; null: the leaders. Only leaders and coordinators name somebody else.</param>
/// <param name="Note">What is beyond <see cref="ProgressSteps.LongestNote"/> characters is cut off.</param>
/// <param name="Seen">Number of the progress that the card showed; 0: none.</param>
public sealed record ProgressReport(
    MeasureId Measure,
    ProgressStatus Status,
    decimal? Cost,
    DateOnly? FinishedOn,
    PersonId? Responsible,
    string Note,
    int Seen
);

/// <summary>From the decisions to the end of a round.</summary>
public static class ProgressSteps
{
    public const int LongestNote = 500;

    /// <summary>Number of the picture that goes to the channel when a round is completed; those before are of quarters.</summary>
    public const int LastPicture = PlanQuarters.Count + 1;

    public static RoundStep Report(RoundDossier dossier, StepOrigin origin, ProgressReport report, DateOnly today)
    {
        if (!TrackedMeasures.Of(dossier, origin.Actor).Any(m => m.Id == report.Measure))
        {
            return new RoundStep.Refused(StepProblem.NotYours);
        }

        if (ProblemOf(report, today) is { } problem)
        {
            return new RoundStep.Refused(problem);
        }

        var before = dossier.Work.Progress.GetValueOrDefault(report.Measure);
        var after = AfterOf(dossier, origin, report, before, today);
        if (IsSame(before, after))
        {
            return new RoundStep.Unchanged();
        }

        if ((before?.Number ?? 0) != report.Seen)
        {
            return new RoundStep.Refused(StepProblem.ChangedMeanwhile);
        }

        var work = dossier.Work with { Progress = dossier.Work.Progress.SetItem(report.Measure, after) };
        var detail = $"{report.Measure}: {before?.Status ?? ProgressStatus.Open} → {after.Status}";
        return new RoundStep.Changed(work, detail) { Intents = ToNewlyResponsible(origin, work, before, after) };
    }

    /// <summary>What is still open stays so; the audit names it.</summary>
    public static RoundStep Complete(RoundDossier dossier)
    {
        var open = TrackedMeasures.Of(dossier).Where(m => !m.IsFinished).Select(m => m.Id.Value).ToList();
        return new RoundStep.Changed(dossier.Work, open.Count == 0 ? null : string.Join(", ", open))
        {
            Intents = dossier.Round.Channel is { } channel ? [new Intent.ShowImplementation(channel, LastPicture)] : [],
        };
    }

    private static StepProblem? ProblemOf(ProgressReport report, DateOnly today) =>
        report.Cost is < 0 or > SnapshotCheck.MostEuros ? StepProblem.ImpossibleNumber
        : report.FinishedOn > today ? StepProblem.ImpossibleDate
        : null;

    private static MeasureProgress AfterOf(
        RoundDossier dossier,
        StepOrigin origin,
        ProgressReport report,
        MeasureProgress? before,
        DateOnly today
    ) =>
        new(
            report.Status,
            report.Cost,
            report.Status == ProgressStatus.Done ? report.FinishedOn ?? before?.FinishedOn ?? today : null,
            TrackedMeasures.Leads(origin.Actor, dossier) ? report.Responsible : before?.Responsible,
            Cut(report.Note.Trim()),
            origin.Actor.Person,
            origin.At,
            report.Seen + 1
        );

    private static string Cut(string note) => note.Length <= LongestNote ? note : note[..LongestNote];

    /// <summary>Nothing reported is the same as open without anything said.</summary>
    private static bool IsSame(MeasureProgress? before, MeasureProgress after) =>
        (before?.Status ?? ProgressStatus.Open) == after.Status
        && before?.Cost == after.Cost
        && before?.FinishedOn == after.FinishedOn
        && before?.Responsible == after.Responsible
        && (before?.Note ?? "") == after.Note;

    /// <summary>Each change of the round's progress is a letter of its own.</summary>
    private static ImmutableArray<Intent> ToNewlyResponsible(
        StepOrigin origin,
        RoundWork work,
        MeasureProgress? before,
        MeasureProgress after
    ) =>
        after.Responsible is { } named && named != before?.Responsible && named != origin.Actor.Person
            ? [new Intent.Tell(Letter.Responsible, named, work.Progress.Values.Sum(p => p.Number))]
            : [];
}
