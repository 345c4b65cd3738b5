using System.Diagnostics;
using System.Globalization;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Roadmaps;
using DigiCheckBot.Cards.Wording;

namespace DigiCheckBot.Cards.Progress;

/// <summary>How far a measure is, in words.</summary>
internal sealed class ProgressTexts(ProgressList list, Words words, Language language)
{
    public static string Status(ProgressStatus status, Words words) =>
        status switch
        {
            ProgressStatus.Open => words.ProgressOpen,
            ProgressStatus.Running => words.ProgressRunning,
            ProgressStatus.Done => words.ProgressDone,
            ProgressStatus.Stopped => words.ProgressStopped,
            _ => throw new UnreachableException("A status is one of the named"),
        };

    public string Title(TrackedMeasure measure) => list.Catalogue[measure.Id].Title.In(language);

    /// <summary>How far it is, by when it was planned, and whether it is late.</summary>
    public string Line(TrackedMeasure measure) =>
        string.Join(
            words.Separator,
            new[]
            {
                measure.Progress?.FinishedOn is { } day ? words.ProgressDoneOn(words.Date(day)) : Status(measure.Status, words),
                Planned(measure),
                list.IsLate(measure) ? words.ProgressLate : "",
            }.Where(p => p.Length > 0)
        );

    /// <summary>The quarter by which it was to be done.</summary>
    public string Planned(TrackedMeasure measure) => words.ProgressPlanned(Quarter(measure.LastQuarter));

    /// <summary>How many are in which state.</summary>
    public string Counts(ProgressTally tally) =>
        words.ProgressCounts(words.Number(tally.Open), words.Number(tally.Running), words.Number(tally.Done), words.Number(tally.Stopped));

    private string Quarter(int quarter)
    {
        var year = list.BudgetYear + ((quarter - 1) / PlanQuarters.PerYear);
        return words.QuarterOf(
            year.ToString(CultureInfo.InvariantCulture),
            words.QuarterInYear(((quarter - 1) % PlanQuarters.PerYear) + 1)
        );
    }
}
