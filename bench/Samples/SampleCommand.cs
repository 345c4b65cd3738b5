using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Catalogue;
using DigiCheckBot.Storage.RoundFiles;

namespace DigiCheckBot.Bench.Samples;

/// <summary><c>sample</c>: writes a seeded round as a file; the files in samples/ are made with it.</summary>
internal static class SampleCommand
{
    public const string Usage = "sample [--staff N] [--leaders N] [--kind ID] [--seed S]";

    /// <exception cref="ArgumentException">No such kind of Fachbereich, or an option that isn't known.</exception>
    public static async Task<int> RunAsync(Arguments arguments, TextWriter output, CancellationToken ct)
    {
        var catalogue = Catalogues.Load(Catalogues.ShippedFolder).Current;
        var kind = new DepartmentKindId(arguments.Knows("staff", "leaders", "kind", "seed").Text("kind", "buergeramt"));
        var (staff, leaders, seed) = (
            arguments.Number("staff", 25, least: 0, most: 100_000),
            arguments.Number("leaders", 2, least: 0, most: 100),
            arguments.Number("seed", 1, least: 0, most: int.MaxValue)
        );
        if (catalogue.Find(kind) is null)
        {
            throw new ArgumentException($"There is no kind of Fachbereich {kind}.");
        }

        await output.WriteAsync(RoundFile.Write(new SeededRound(catalogue, kind, staff, leaders, seed).Snapshot()).AsMemory(), ct);
        return 0;
    }
}
