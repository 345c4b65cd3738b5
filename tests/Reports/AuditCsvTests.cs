using System.Text;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Reports.Audits;

namespace DigiCheckBot.Tests.Reports;

public sealed class AuditCsvTests
{
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    private static readonly AuditRow Row = new(
        new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero),
        "Koordination",
        "Befragung abgeschlossen",
        "Befragung",
        "Prüffelder",
        "3"
    );

    [Fact]
    public void Says_who_did_what_when_and_what_changed() =>
        Assert.Equal(
            "\"Koordination\";\"22.11.2026 13:00\";\"Befragung abgeschlossen\";\"Befragung\";\"Prüffelder\";\"3\"",
            Lines(Row, Language.German)[1]
        );

    [Fact]
    public void Has_headings_in_both_languages()
    {
        Assert.StartsWith("\"Wer\";\"Zeitpunkt\";", Lines(Row, Language.German)[0], StringComparison.Ordinal);
        Assert.StartsWith("\"Who\";\"Time\";", Lines(Row, Language.English)[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=cmd()", "\"'=cmd()\"")]
    [InlineData("x,=cmd()", "\"x,'=cmd()\"")]
    [InlineData("x, =cmd()", "\"x,' =cmd()\"")]
    [InlineData("a, b", "\"a, b\"")]
    public void Nothing_that_somebody_wrote_is_a_formula_in_whatever_spreadsheet(string detail, string cell) =>
        Assert.EndsWith($";{cell}", Lines(Row with { Detail = detail }, Language.German)[1], StringComparison.Ordinal);

    private static string[] Lines(AuditRow row, Language language) =>
        Encoding.UTF8.GetString(AuditCsv.Of([row], Berlin, language)).TrimStart('\uFEFF').TrimEnd().Split("\r\n");
}
