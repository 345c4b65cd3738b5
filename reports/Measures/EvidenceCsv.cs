using System.Globalization;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Overviews;
using DigiCheckBot.Reports.Spreadsheets;
using DigiCheckBot.Reports.Wording;

namespace DigiCheckBot.Reports.Measures;

/// <summary>Planned against real of all measures over all rounds, as a table for a spreadsheet.</summary>
public static class EvidenceCsv
{
    public static byte[] Of(IEnumerable<MeasureEvidence> rows, Language language)
    {
        var phrases = Phrases.In(language);
        return SpreadsheetCsv.Of(Headings(phrases), rows.Select(r => Cells(r, phrases)));
    }

    private static string[] Headings(Phrases p) =>
        [
            p.EvidenceMeasure,
            p.EvidenceCatalogue,
            p.EvidenceKind,
            p.EvidenceLow,
            p.EvidenceExpected,
            p.EvidenceHigh,
            p.EvidenceReal,
            p.EvidencePlannedEnd,
            p.EvidenceRealEnd,
            p.EvidenceStatus,
        ];

    private static string[] Cells(MeasureEvidence row, Phrases p) =>
        [
            row.Measure.Value,
            row.CatalogueVersion,
            row.Kind.Value,
            Euros(row.Low),
            Euros(row.Expected),
            Euros(row.High),
            Euros(row.Real),
            Day(row.PlannedEnd),
            Day(row.RealEnd),
            Status(row.Status, p),
        ];

    private static string Status(ProgressStatus status, Phrases p) =>
        status switch
        {
            ProgressStatus.Running => p.EvidenceRunning,
            ProgressStatus.Done => p.EvidenceDone,
            ProgressStatus.Stopped => p.EvidenceStopped,
            _ => p.EvidenceOpen,
        };

    /// <summary>Without separators, so that every spreadsheet takes whole euros for a number.</summary>
    private static string Euros(decimal? amount) => amount is { } euros ? decimal.Round(euros).ToString(CultureInfo.InvariantCulture) : "";

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
