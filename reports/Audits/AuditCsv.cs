using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Reports.Spreadsheets;
using DigiCheckBot.Reports.Wording;

namespace DigiCheckBot.Reports.Audits;

/// <summary>What was done to a round, as a table.</summary>
public static class AuditCsv
{
    /// <param name="zone">The operator's.</param>
    public static byte[] Of(IEnumerable<AuditRow> rows, TimeZoneInfo zone, Language language)
    {
        var p = Phrases.In(language);
        return SpreadsheetCsv.Of(
            [p.CsvWho, p.CsvAt, p.CsvWhat, p.CsvBefore, p.CsvAfter, p.CsvDetail],
            rows.Select(r => (string[])[r.Who, p.Moment(TimeZoneInfo.ConvertTime(r.At, zone)), r.What, r.Before, r.After, r.Detail])
        );
    }
}
