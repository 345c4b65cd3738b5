using System.Collections.Immutable;
using System.Text;

namespace DigiCheckBot.Assessment.Registers.Importing;

/// <summary>
/// Cells of a pasted table (RFC 4180): separated by semicolons, commas or tabs, as a spreadsheet writes or copies them; quoted cells may
/// hold separators and line breaks.
/// </summary>
public static class CsvTable
{
    private const char Quote = '"';
    private const char TextMark = '\'';
    private const char ByteOrderMark = '\uFEFF';
    private static readonly char[] Separators = [';', '\t', ','];

    /// <summary>Rows without any text are left out; the number is the one that a spreadsheet shows, from 1.</summary>
    /// <returns>Null: a quoted cell has no end.</returns>
    public static ImmutableArray<CsvRow>? Read(string text)
    {
        var plain = text.TrimStart(ByteOrderMark).ReplaceLineEndings("\n");
        var separator = SeparatorOf(plain);
        var rows = ImmutableArray.CreateBuilder<CsvRow>();
        var cells = new List<string>();
        var (at, number) = (0, 1);
        while (at <= plain.Length)
        {
            if (ReadCell(plain, separator, ref at) is not { } cell)
            {
                return null;
            }

            cells.Add(cell);
            if (at < plain.Length && plain[at] == separator)
            {
                at++;
                continue;
            }

            if (cells.Any(c => c.Length > 0))
            {
                rows.Add(new CsvRow(number, [.. cells]));
            }

            cells.Clear();
            number++;
            at++;
        }

        return rows.ToImmutable();
    }

    /// <summary>The one that stands most often in the first line; a table of one column has none.</summary>
    private static char SeparatorOf(string text)
    {
        var line = text.TrimStart('\n').Split('\n', 2)[0];
        return Separators.MaxBy(s => line.Count(c => c == s));
    }

    private static string? ReadCell(string text, char separator, ref int at)
    {
        var cell = new StringBuilder();
        if (at < text.Length && text[at] == Quote)
        {
            if (!ReadQuoted(text, cell, ref at))
            {
                return null;
            }
        }

        while (at < text.Length && text[at] != separator && text[at] != '\n')
        {
            cell.Append(text[at++]);
        }

        var trimmed = cell.ToString().Trim();
        return trimmed.StartsWith(TextMark) ? trimmed[1..].TrimStart() : trimmed;
    }

    private static bool ReadQuoted(string text, StringBuilder cell, ref int at)
    {
        for (at++; at < text.Length; at++)
        {
            if (text[at] != Quote)
            {
                cell.Append(text[at]);
            }
            else if (at + 1 < text.Length && text[at + 1] == Quote)
            {
                cell.Append(Quote);
                at++;
            }
            else
            {
                at++;
                return true;
            }
        }

        return false;
    }
}

/// <param name="Number">From 1.</param>
/// <param name="Cells">Without outer blanks.</param>
public sealed record CsvRow(int Number, ImmutableArray<string> Cells);
