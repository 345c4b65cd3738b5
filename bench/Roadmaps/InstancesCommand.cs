using DigiCheckBot.Catalogue;

namespace DigiCheckBot.Bench.Roadmaps;

/// <summary>Writes planning tasks for the solver of bench/npm, one line of JSON each.</summary>
internal static class InstancesCommand
{
    public const string Usage =
        "instances [--count 300] [--out artifacts/plan-instances.jsonl]   write planning tasks for bench/npm/optima.mjs";

    private const int MostInstances = 10_000;

    public static async Task<int> RunAsync(Arguments arguments, TextWriter output, CancellationToken ct)
    {
        arguments.Knows("count", "out");
        var file = arguments.Text("out", "artifacts/plan-instances.jsonl");
        var count = arguments.Number("count", otherwise: 300, least: 1, most: MostInstances);
        var instances = new PlanInstances(Catalogues.Load(Catalogues.ShippedFolder).Current).Generate(count);
        await File.WriteAllLinesAsync(file, instances.Select(PlanInstances.Write), ct);
        await output.WriteLineAsync($"{count} planning tasks: {file}");
        return 0;
    }
}
