using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Synergies;
using DigiCheckBot.Bench.Roadmaps;
using DigiCheckBot.Bench.Samples;
using DigiCheckBot.Catalogue;
using DigiCheckBot.Storage.RoundFiles;

namespace DigiCheckBot.Bench.Engine;

/// <summary><c>engine</c>: what the engine costs, as ratios within one run, because machines differ.</summary>
internal static class EngineCommand
{
    public const string Usage = "engine";

    private const int Seed = 11;
    private const int Leaders = 2;
    private const int Plans = 100;
    private const int PerMunicipality = 10;
    private const int Varieties = 40;
    private static readonly int[] Interviews = [10, 100, 1_000, 10_000];
    private static readonly int[] Departments = [1, 10, 100, 800];
    private static readonly DepartmentKindId Kind = new("buergeramt");

    /// <returns>1 when a target is missed.</returns>
    public static async Task<int> RunAsync(Arguments arguments, TextWriter output, CancellationToken ct)
    {
        arguments.Knows();
        var missed = 0;
        foreach (var figure in Figures())
        {
            ct.ThrowIfCancellationRequested();
            missed += figure.IsMissed ? 1 : 0;
            await output.WriteLineAsync(figure.ToString());
        }

        await output.WriteLineAsync($"targets missed: {missed}");
        return missed == 0 ? 0 : 1;
    }

    private static IEnumerable<Figure> Figures()
    {
        var shipped = Catalogues.Load(Catalogues.ShippedFolder);
        return [.. OfEvaluation(shipped), .. OfSynergies(shipped.Current), .. OfPlans(shipped.Current)];
    }

    private static IEnumerable<Figure> OfEvaluation(Catalogues shipped)
    {
        var rounds = Interviews.Select(n => (Size: n, Round: new SeededRound(shipped.Current, Kind, n, Leaders, Seed).Snapshot())).ToList();
        var times = rounds.Select(r => (r.Size, Time: Clocked.Best(() => RoundEvaluation.Publish(r.Round)))).ToList();
        var (most, largest) = rounds[^1];
        var json = RoundFile.Write(largest);
        var reading = Clocked.Best(() => RoundFile.Read(json, shipped));

        yield return new Figure(
            $"evaluation of {most} interviews, as a multiple of reading them from JSON",
            times[^1].Time / reading,
            "",
            3
        );
        yield return new Figure($"growth exponent from {rounds[0].Size} to {most} interviews", Clocked.GrowthExponent(times), "", 1.1);
        yield return new Figure(
            $"growth exponent from {rounds[^2].Size} to {most} interviews",
            Clocked.GrowthExponent(times[^2..]),
            "",
            1.1
        );
        yield return new Figure($"evaluation of {rounds[0].Size} interviews with its plan", times[0].Time, " ms", null);
        yield return new Figure(
            $"allocated per interview, of {most}",
            Clocked.Allocated(() => RoundEvaluation.Publish(largest)) / (double)most / 1024,
            " KiB",
            null
        );
    }

    private static IEnumerable<Figure> OfSynergies(AssessmentCatalogue catalogue)
    {
        var published = Enumerable.Range(0, Varieties).Select(i => PublishedOf(catalogue, i)).ToList();
        var results = Enumerable
            .Range(0, Departments[^1])
            .Select(i => new DepartmentResult($"municipality {i / PerMunicipality}", $"department {i}", published[i % Varieties]))
            .ToList();
        var times = Departments.Select(n => (Size: n, Time: Clocked.Best(() => SynergyAnalysis.Of(results[..n], catalogue)))).ToList();

        yield return new Figure(
            $"growth exponent from {Departments[0]} to {Departments[^1]} departments with synergies",
            Clocked.GrowthExponent(times),
            "",
            1.15
        );
        yield return new Figure($"synergies of {Departments[^1]} departments", times[^1].Time, " ms", null);
    }

    private static IEnumerable<Figure> OfPlans(AssessmentCatalogue catalogue)
    {
        var timings = PlanTimings.Of([.. new PlanInstances(catalogue).Generate(Plans)]);
        yield return new Figure("three-year plan, p50", timings.P50, " ms", null);
        yield return new Figure("three-year plan, p99", timings.P99, " ms", null);
        yield return new Figure("three-year plan, as a multiple of one greedy pass", timings.TimesGreedy, "", null);
    }

    /// <summary>Evaluating takes the time, so many departments share a result; the analysis doesn't know.</summary>
    private static PublishedResult PublishedOf(AssessmentCatalogue catalogue, int number)
    {
        var kind = catalogue.DepartmentKinds[number % catalogue.DepartmentKinds.Length].Id;
        return RoundEvaluation.Publish(new SeededRound(catalogue, kind, Staff: 6, Leaders: 1, Seed: number).Snapshot());
    }
}
