using System.Globalization;

namespace DigiCheckBot.Bench.Coverage;

/// <summary>Measures how often the 95 % interval holds the mean of all people, in 15 cells: five ways of answering in three groups.</summary>
internal static class CoverageCommand
{
    public const string Usage = "coverage [--trials N]";

    private const double Target = 0.93;
    private const ulong Seed = 20_261_122;

    public static async Task<int> RunAsync(Arguments arguments, TextWriter output, CancellationToken ct)
    {
        var trials = arguments.Knows("trials").Number("trials", 10_000, least: 100, most: 1_000_000);
        var missed = 0;
        foreach (var group in Group.All)
        {
            foreach (var shares in Shares.All)
            {
                ct.ThrowIfCancellationRequested();
                var coverage = new CoverageCell(shares, group, new SeededNumbers(Seed)).Try(trials);
                missed += coverage.Ours < Target ? 1 : 0;
                await output.WriteLineAsync(Row(shares, group, coverage));
            }
        }

        await output.WriteLineAsync($"cells below the target: {missed} (target 0)");
        return missed == 0 ? 0 : 1;
    }

    private static string Row(Shares shares, Group group, CellOutcome coverage) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"coverage, {group.Answered} of {group.People}, {shares.Name}: {coverage.Ours:P1} (target ≥ {Target:P0}; width {coverage.Width:F2}; Student's t {coverage.Student:P1})"
        );
}
