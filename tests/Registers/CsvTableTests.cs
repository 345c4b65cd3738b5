using System.Globalization;
using DigiCheckBot.Assessment.Registers.Importing;
using FsCheck;
using FsCheck.Fluent;

namespace DigiCheckBot.Tests.Registers;

public sealed class CsvTableTests
{
    [Theory]
    [InlineData("a;b\nc;d")]
    [InlineData("a,b\r\nc,d\r\n")]
    [InlineData("a\tb\nc\td")]
    [InlineData("\uFEFF\"a\";b\n\nc; d ")]
    public void Reads_what_a_spreadsheet_writes_or_copies(string text) =>
        Assert.Equal(["a|b", "c|d"], CsvTable.Read(text)!.Value.Select(r => string.Join('|', r.Cells)));

    [Fact]
    public void Quoted_cells_hold_separators_quotes_and_line_breaks() =>
        Assert.Equal("a;b\n\"c\"", CsvTable.Read("x;y\n\"a;b\n\"\"c\"\"\";z")!.Value[1].Cells[0]);

    [Fact]
    public void A_mark_that_says_this_is_text_is_dropped() => Assert.Equal("=1", CsvTable.Read("x\n'=1")!.Value[1].Cells[0]);

    [Fact]
    public void A_quoted_cell_without_end_is_no_table() => Assert.Null(CsvTable.Read("a;b\n\"c;d"));

    [Fact]
    public void Rows_keep_the_number_that_the_spreadsheet_shows() =>
        Assert.Equal([1, 4], CsvTable.Read("a;b\n\n;\nc;d")!.Value.Select(r => r.Number));

    [Fact]
    public void What_was_quoted_is_read_back()
    {
        var cells = Gen.Elements("", "a", "ä;b", "x,y", "q\"uote", "line\nbreak", "tab\tbed", "=1+1").ArrayOf(3);
        Prop.ForAll(
                cells.NonEmptyListOf().Select(rows => rows.ToArray()).ToArbitrary(),
                rows =>
                {
                    var text = "h1;h2;h3\n" + string.Join('\n', rows.Select(r => string.Join(';', r.Select(Quoted))));
                    var read = CsvTable.Read(text)!.Value.Skip(1).Select(r => string.Join('|', r.Cells));
                    return read.SequenceEqual(rows.Where(r => r.Any(c => c.Length > 0)).Select(r => string.Join('|', r)));
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Whatever_is_pasted_it_never_throws() => Prop.ForAll<string>(Reads).QuickCheckThrowOnFailure();

    /// <summary>What was pasted is a table or none.</summary>
    private static bool Reads(string text)
    {
        _ = CsvTable.Read(text ?? "");
        return true;
    }

    private static string Quoted(string cell) =>
        string.Create(CultureInfo.InvariantCulture, $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
}
