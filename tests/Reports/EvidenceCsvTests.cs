using System.Text;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Overviews;
using DigiCheckBot.Reports.Measures;

namespace DigiCheckBot.Tests.Reports;

public sealed class EvidenceCsvTests
{
    private static readonly MeasureEvidence Row = new(
        "2026.1",
        new MeasureId("M-OZ-01"),
        new DepartmentKindId("buergeramt"),
        700m,
        1_000.4m,
        1_400m,
        1_200.5m,
        new DateOnly(2027, 6, 30),
        new DateOnly(2027, 8, 15),
        ProgressStatus.Done
    );

    [Fact]
    public void Holds_planned_and_real_side_by_side() =>
        Assert.Contains(
            "\"M-OZ-01\";\"2026.1\";\"buergeramt\";\"700\";\"1000\";\"1400\";\"1200\";\"2027-06-30\";\"2027-08-15\";\"erledigt\"",
            TextOf(Row),
            StringComparison.Ordinal
        );

    [Fact]
    public void What_nobody_said_is_empty() =>
        Assert.Contains("\"700\";\"1000\";\"1400\";\"\";", TextOf(Row with { Real = null }), StringComparison.Ordinal);

    [Fact]
    public void No_cell_is_run_as_a_formula() =>
        Assert.Contains("\"'=1+1\"", TextOf(Row with { Measure = new MeasureId("=1+1") }), StringComparison.Ordinal);

    private static string TextOf(MeasureEvidence row) => Encoding.UTF8.GetString(EvidenceCsv.Of([row], Language.German));
}
