using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Roadmaps;

namespace DigiCheckBot.Assessment.Overviews;

/// <summary>Planned against real of one measure in one round: evidence for the next catalogue. Says neither who nor where.</summary>
/// <param name="Low">Planned euros, P10; null: a Schnellbild plans no costs. So are the two after it.</param>
/// <param name="Real">Euros that were reported; null: none were.</param>
/// <param name="PlannedEnd">Last day of the quarter in which it was to end.</param>
public sealed record MeasureEvidence(
    string CatalogueVersion,
    MeasureId Measure,
    DepartmentKindId Kind,
    decimal? Low,
    decimal? Expected,
    decimal? High,
    decimal? Real,
    DateOnly PlannedEnd,
    DateOnly? RealEnd,
    ProgressStatus Status
)
{
    /// <summary>Measures in an expert's own words are left out: their ids mean something within their round only.</summary>
    public static ImmutableArray<MeasureEvidence> Of(RoundDossier dossier)
    {
        var hasCosts = dossier.Result?.Everyone.Totals is not null;
        var settings = dossier.Round.Settings;
        return dossier.Round.IsRehearsal
            ? []
            :
            [
                .. TrackedMeasures
                    .Of(dossier)
                    .Where(m => !FreeMeasure.IsFree(m.Id))
                    .Select(m => new MeasureEvidence(
                        settings.CatalogueVersion,
                        m.Id,
                        settings.DepartmentKind,
                        hasCosts ? m.Proposed.Cost.Low : null,
                        hasCosts ? m.Proposed.Cost.Expected : null,
                        hasCosts ? m.Proposed.Cost.High : null,
                        m.Progress?.Cost,
                        PlanQuarters.LastDay(m.LastQuarter, settings.Preconditions.BudgetYear),
                        m.Progress?.FinishedOn,
                        m.Status
                    )),
            ];
    }

    /// <summary>By measure, kind and day, so that the order doesn't tell which rows are of one round.</summary>
    public static IEnumerable<MeasureEvidence> Ordered(IEnumerable<MeasureEvidence> rows) =>
        rows.OrderBy(r => r.Measure)
            .ThenBy(r => r.Kind.Value, StringComparer.Ordinal)
            .ThenBy(r => r.PlannedEnd)
            .ThenBy(r => r.Expected)
            .ThenBy(r => r.Real);
}
