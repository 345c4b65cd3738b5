using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Reports.Spreadsheets;
using DigiCheckBot.Reports.Wording;

namespace DigiCheckBot.Reports.Deliveries;

/// <summary>The delivery report as a table. The name is the one cell that people write, so it stands first.</summary>
public static class DeliveryCsv
{
    /// <param name="zone">The coordinator's.</param>
    public static byte[] Of(IEnumerable<DeliveryRow> rows, TimeZoneInfo zone, Language language)
    {
        var phrases = Phrases.In(language);
        return SpreadsheetCsv.Of(Headings(phrases), rows.Select(row => Cells(row, zone, phrases)));
    }

    private static string[] Headings(Phrases p) => [p.CsvName, p.CsvKind, p.CsvState, p.CsvReason, p.CsvRemedy, p.CsvCode, p.CsvSince];

    private static string[] Cells(DeliveryRow row, TimeZoneInfo zone, Phrases p) =>
        [row.Name, row.Kind, row.State, row.Reason, row.Remedy, row.Code, p.Moment(TimeZoneInfo.ConvertTime(row.Since, zone))];
}
