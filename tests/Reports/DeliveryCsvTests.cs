using System.Text;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Reports.Deliveries;

namespace DigiCheckBot.Tests.Reports;

/// <summary>The export as spreadsheets read it.</summary>
public sealed class DeliveryCsvTests
{
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    [Theory]
    [InlineData("=cmd()")]
    [InlineData("+1")]
    [InlineData("-2")]
    [InlineData("@x")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("\n=1")]
    [InlineData("\uFF1Dcmd()")]
    [InlineData("=1;\"2\"\r\n=3")]
    public void A_name_that_looks_like_a_formula_becomes_text(string name)
    {
        Assert.Equal("'" + name, NameIn(name));
        Assert.StartsWith("\"'", LineOf(name));
    }

    [Theory]
    [InlineData("Ümit Öztürk")]
    [InlineData("von \"Amts\" wegen")]
    [InlineData("Meier; Müller")]
    [InlineData("Meier,=cmd()")]
    [InlineData("zwei\r\nZeilen")]
    [InlineData("\U0001F469\u200D\U0001F680 Astro")]
    [InlineData("a=b")]
    [InlineData(" =1")]
    [InlineData("\"=1")]
    [InlineData("")]
    public void Any_other_name_comes_through_unchanged(string name) => Assert.Equal(name, NameIn(name));

    [Theory]
    [InlineData("Meier; Müller")]
    [InlineData("a\"b;\"c")]
    [InlineData("zwei\r\nZeilen")]
    [InlineData("=1;2\n3")]
    public void A_name_never_makes_a_further_cell_or_row(string name)
    {
        var rows = Read(DeliveryCsv.Of([Row(name), Row("Ende")], Berlin, Language.German));

        Assert.Equal(3, rows.Count);
        Assert.All(rows, r => Assert.Equal(7, r.Length));
        Assert.Equal("Ende", rows[2][0]);
    }

    [Fact]
    public void A_code_of_the_service_is_no_formula_either() =>
        Assert.Equal("'=1", Read(DeliveryCsv.Of([Row("x") with { Code = "=1" }], Berlin, Language.German))[1][5]);

    [Fact]
    public void Begins_with_a_byte_order_mark_once()
    {
        var text = Encoding.UTF8.GetString(DeliveryCsv.Of([Row("x")], Berlin, Language.German));

        Assert.Equal(0, text.IndexOf('\uFEFF', StringComparison.Ordinal));
        Assert.Equal(0, text.LastIndexOf('\uFEFF'));
    }

    [Fact]
    public void Has_German_headings_and_times() =>
        Assert.Equal(
            "\uFEFF\"Empfänger\";\"Nachricht\";\"Zustand\";\"Grund\";\"Was Sie tun können\";\"Fehlercode\";\"Anlass am\"\r\n"
                + "\"x\";\"Einladung\";\"fehlgeschlagen\";\"Grund.\";\"Rat.\";\"Code\";\"22.11.2026 10:30\"\r\n",
            Encoding.UTF8.GetString(DeliveryCsv.Of([Row("x")], Berlin, Language.German))
        );

    [Fact]
    public void Has_English_headings_and_times()
    {
        var rows = Read(DeliveryCsv.Of([Row("x")], Berlin, Language.English));

        Assert.Equal(["Recipient", "Message", "State", "Reason", "What you can do", "Error code", "Caused on"], rows[0]);
        Assert.Equal("2026-11-22 10:30", rows[1][6]);
    }

    [Fact]
    public void Twenty_thousand_rows_are_written() =>
        Assert.Equal(20_001, Read(DeliveryCsv.Of(Enumerable.Repeat(Row("Mitarbeit"), 20_000), Berlin, Language.German)).Count);

    private static DeliveryRow Row(string name) =>
        new(name, "Einladung", "fehlgeschlagen", "Grund.", "Rat.", "Code", new DateTimeOffset(2026, 11, 22, 9, 30, 0, TimeSpan.Zero));

    private static string NameIn(string name) => Read(DeliveryCsv.Of([Row(name)], Berlin, Language.German))[1][0];

    private static string LineOf(string name) =>
        Encoding.UTF8.GetString(DeliveryCsv.Of([Row(name)], Berlin, Language.German)).Split("\r\n", 2)[1];

    /// <summary>Reads quoted cells by the rules of RFC 4180, apart from the library that wrote them.</summary>
    private static List<string[]> Read(byte[] csv)
    {
        var text = Encoding.UTF8.GetString(csv).TrimStart('\uFEFF');
        var (rows, cells, cell, quoted) = (new List<string[]>(), new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"' when quoted && i + 1 < text.Length && text[i + 1] == '"':
                    cell.Append(text[i++]);
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case ';' when !quoted:
                    cells.Add(cell.ToString());
                    cell.Clear();
                    break;
                case '\n' when !quoted:
                    rows.Add([.. cells, cell.ToString().TrimEnd('\r')]);
                    cells.Clear();
                    cell.Clear();
                    break;
                default:
                    cell.Append(text[i]);
                    break;
            }
        }

        return rows;
    }
}
