using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Measures;

namespace DigiCheckBot.Assessment.Synergies;

/// <summary>
/// Finds what Fachbereiche have in common (parameter.doppelzaehlung). Reads nothing but the view for everyone, so that nothing withheld can
/// enter (P7), whoever asks. Each measure of each result is touched once: twice as many Fachbereiche take about twice as long.
/// </summary>
public static class SynergyAnalysis
{
    /// <summary>Municipalities from which on a measure is recommended to all of them together.</summary>
    public const int CollectiveFrom = 3;

    /// <param name="results">The latest result of each Fachbereich; their order doesn't matter.</param>
    /// <param name="catalogue">For the words on synergies; measures that it doesn't know have none.</param>
    /// <param name="collectiveFrom">At least 2.</param>
    /// <exception cref="ArgumentException">A Fachbereich occurs twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="collectiveFrom"/> is below 2.</exception>
    public static SynergyPicture Of(
        IReadOnlyCollection<DepartmentResult> results,
        AssessmentCatalogue catalogue,
        int collectiveFrom = CollectiveFrom
    )
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(collectiveFrom, 2);
        DepartmentResult.RefuseDoubled(results);
        var byMeasure = results
            .SelectMany(OwnNeeds)
            .Concat(results.SelectMany(MunicipalNeeds))
            .Where(n => !FreeMeasure.IsFree(n.Proposed.Id))
            .GroupBy(n => n.Proposed.Id)
            .ToList();
        var needs = byMeasure.Select(g => new NeededMeasure(g.Key, [.. g.OrderBy(n => n.Name, ByName)])).OrderBy(n => n.Measure).ToList();
        var shared = needs.Select(n => n.Shared()).OfType<SharedMeasure>().ToList();

        return new SynergyPicture(
            [.. shared.OrderByDescending(s => s.Saved()).ThenBy(s => s.Measure)],
            [.. needs.Select(n => n.Municipal()).OfType<MunicipalMeasure>()],
            [.. Collective(needs, catalogue, collectiveFrom)],
            results.SelectMany(OwnNeeds).Sum(n => n.Expected),
            shared.Sum(s => s.SavedWithin),
            shared.Sum(s => s.SavedAcross)
        );
    }

    private static readonly IComparer<DepartmentName> ByName = Comparer<DepartmentName>.Create(
        (one, other) =>
            string.CompareOrdinal(one.Municipality, other.Municipality) is var order and not 0
                ? order
                : string.CompareOrdinal(one.Department, other.Department)
    );

    /// <summary>Placed measures only: a possible duty is none before the expert area has answered, and it stands in no total.</summary>
    private static IEnumerable<Need> OwnNeeds(DepartmentResult result) =>
        result.Result.Everyone.Measures.Where(m => m.PlanYear > 0).Select(m => NeedOf(result, m));

    private static IEnumerable<Need> MunicipalNeeds(DepartmentResult result) =>
        result.Result.Everyone.ForMunicipality.Where(m => m.PlanYear > 0).Select(m => NeedOf(result, m));

    /// <summary>A Schnellbild shows no cost plan, so it counts as a need without money.</summary>
    private static Need NeedOf(DepartmentResult result, ProposedMeasure measure) =>
        new(result.Name, measure, HasCosts: result.Result.Everyone.Totals is not null);

    private static IOrderedEnumerable<CollectiveRecommendation> Collective(
        IEnumerable<NeededMeasure> needs,
        AssessmentCatalogue catalogue,
        int collectiveFrom
    ) =>
        needs
            .Select(n => new CollectiveRecommendation(
                n.Measure,
                [.. n.Needs.Select(need => need.Name.Municipality).Distinct(StringComparer.Ordinal)],
                n.Needs.Length,
                catalogue.Find(n.Measure)?.Synergy
            ))
            .Where(c => c.Municipalities.Length >= collectiveFrom)
            .OrderByDescending(c => c.Synergy?.Potential)
            .ThenByDescending(c => c.Municipalities.Length)
            .ThenBy(c => c.Measure);
}
