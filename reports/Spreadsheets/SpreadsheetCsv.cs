using System.Text.RegularExpressions;
using CsvHelper;

namespace DigiCheckBot.Reports.Spreadsheets;

/// <summary>
/// A table for a spreadsheet: semicolons, UTF-8 with byte order mark, one heading row. No cell is ever run as a formula: one that could begin
/// as such gets an apostrophe in front, which spreadsheets take for "this is text".
/// </summary>
public static partial class SpreadsheetCsv
{
    /// <summary>For the download.</summary>
    public const string ContentType = "text/csv; charset=utf-8";

    private const char TextMark = '\'';

    /// <summary>Everything is quoted, so that the first cell stays one cell also for a spreadsheet that separates by commas.</summary>
    private static readonly CsvWriterOptions Format = new()
    {
        Separator = ';',
        Quoting = CsvQuoting.Always,
        WriteByteOrderMark = true,
        Injection = CsvInjection.Escape,
        InjectionCharacters = "=+-@\t\r\n",
        InjectionEscape = TextMark,
    };

    internal static byte[] Of(string[] headings, IEnumerable<string[]> rows)
    {
        using var buffer = new MemoryStream();
        using (var csv = CsvWriter.Create(buffer, Format, leaveOpen: true))
        {
            csv.WriteRecord(headings);
            foreach (var row in rows)
            {
                csv.WriteRecord([.. row.Select((cell, i) => WideFormsMarked(i == 0 ? cell : CommasMarked(cell)))]);
            }
        }

        return buffer.ToArray();
    }

    /// <summary>Some spreadsheets also read the wide forms of East Asian writing as the beginning of a formula; the library knows ASCII only.</summary>
    private static string WideFormsMarked(string text) =>
        text is ['\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20', ..] ? TextMark + text : text;

    /// <summary>Behind the first cell a spreadsheet that separates by commas would begin a new cell at each.</summary>
    private static string CommasMarked(string text) => CommaBeforeFormula().Replace(text, $",{TextMark}");

    [GeneratedRegex(",(?=[\\s\"]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20])")]
    private static partial Regex CommaBeforeFormula();
}
