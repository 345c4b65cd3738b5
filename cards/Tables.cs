using AdaptiveCards;

namespace DigiCheckBot.Cards;

/// <summary>A table of catalogue words and numbers.</summary>
internal static class Tables
{
    /// <summary>The first column is wide.</summary>
    public static AdaptiveElement Of(string[] headers, IEnumerable<string[]> rows) => Table(4, 1, headers, rows);

    /// <summary>For amounts, which are as long as the words before them.</summary>
    public static AdaptiveElement Even(string[] headers, IEnumerable<string[]> rows) => Table(1, 1, headers, rows);

    /// <summary>The first column is narrow.</summary>
    public static AdaptiveElement Narrow(string[] headers, IEnumerable<string[]> rows) => Table(2, 3, headers, rows);

    private static AdaptiveTable Table(int firstWidth, int otherWidth, string[] headers, IEnumerable<string[]> rows) =>
        new()
        {
            FirstRowAsHeaders = true,
            Columns = [.. headers.Select((_, i) => new AdaptiveTableColumnDefinition { Width = i == 0 ? firstWidth : otherWidth })],
            Rows = [Row(headers), .. rows.Select(Row)],
        };

    private static AdaptiveTableRow Row(string[] cells) =>
        new() { Cells = [.. cells.Select(c => new AdaptiveTableCell { Items = [Text.Paragraph(c)] })] };
}
