using CsvHelper;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Reports.Wording;

namespace DigiCheckBot.Reports.Deliveries;

/// <summary>
/// The delivery report as a table for a spreadsheet: semicolons, UTF-8 with byte order mark, one heading row. No cell is ever run as a
/// formula: one that could begin as such gets an apostrophe in front, which spreadsheets take for "this is text".
/// </summary>
public static class DeliveryCsv
{
    /// <summary>For the download.</summary>
    public const string ContentType = "text/csv; charset=utf-8";

    private const char TextMark = '\'';

    /// <summary>
    /// The name is the one cell that people write. It stands first and everything is quoted, so that it stays one cell also for a spreadsheet
    /// that separates by commas.
    /// </summary>
    private static readonly CsvWriterOptions Format = new()
    {
        Separator = ';',
        Quoting = CsvQuoting.Always,
        WriteByteOrderMark = true,
        Injection = CsvInjection.Escape,
        InjectionCharacters = "=+-@\t\r\n",
        InjectionEscape = TextMark,
    };

    /// <param name="zone">The coordinator's.</param>
    public static byte[] Of(IEnumerable<DeliveryRow> rows, TimeZoneInfo zone, Language language)
    {
        var phrases = Phrases.In(language);
        using var buffer = new MemoryStream();
        using (var csv = CsvWriter.Create(buffer, Format, leaveOpen: true))
        {
            csv.WriteRecord(Headings(phrases));
            foreach (var row in rows)
            {
                csv.WriteRecord(Cells(row, zone, phrases));
            }
        }

        return buffer.ToArray();
    }

    private static string[] Headings(Phrases p) => [p.CsvName, p.CsvKind, p.CsvState, p.CsvReason, p.CsvRemedy, p.CsvCode, p.CsvSince];

    private static string[] Cells(DeliveryRow row, TimeZoneInfo zone, Phrases p) =>
        [
            WideFormsMarked(row.Name),
            row.Kind,
            row.State,
            row.Reason,
            row.Remedy,
            WideFormsMarked(row.Code),
            p.Moment(TimeZoneInfo.ConvertTime(row.Since, zone)),
        ];

    /// <summary>Some spreadsheets also read the wide forms of East Asian writing as the beginning of a formula; the library knows ASCII only.</summary>
    private static string WideFormsMarked(string text) =>
        text is ['\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20', ..] ? TextMark + text : text;
}
