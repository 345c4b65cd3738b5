using AdaptiveCards;

namespace DigiCheckBot.Cards;

/// <summary>A table of catalogue words and numbers; the first column is wide.</summary>
internal static class Tables
{
    public static AdaptiveElement Of(string[] headers, IEnumerable<string[]> rows) =>
        new AdaptiveTable
        {
            FirstRowAsHeaders = true,
            Columns = [.. headers.Select((_, i) => new AdaptiveTableColumnDefinition { Width = i == 0 ? 4 : 1 })],
            Rows = [Row(headers), .. rows.Select(Row)],
        };

    private static AdaptiveTableRow Row(string[] cells) =>
        new() { Cells = [.. cells.Select(c => new AdaptiveTableCell { Items = [Text.Paragraph(c)] })] };
}
