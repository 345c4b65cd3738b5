using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Roadmaps;

namespace DigiCheckBot.Assessment.Overviews;

/// <summary>What one expert area has to accompany in one quarter, over all released plans.</summary>
/// <param name="Quarter">1 to 4 of the calendar year.</param>
/// <param name="Measures">How many run.</param>
/// <param name="Days">The Fachbereiche's own person-days for them, spread evenly over the quarters of each measure, to the tenth.</param>
public sealed record AreaLoad(string Area, int Year, int Quarter, int Measures, decimal Days)
{
    /// <summary>By area, year and quarter; quarters in which nothing runs aren't in it.</summary>
    /// <param name="plans">Results with the catalogue that knows their measures.</param>
    public static ImmutableArray<AreaLoad> Of(IEnumerable<(PublishedResult Result, AssessmentCatalogue Catalogue)> plans) =>
        [
            .. plans
                .SelectMany(p => Shares(p.Result, p.Catalogue))
                .GroupBy(s => (s.Area, s.Year, s.Quarter))
                .Select(g => new AreaLoad(g.Key.Area, g.Key.Year, g.Key.Quarter, g.Count(), decimal.Round(g.Sum(s => s.Days), 1)))
                .OrderBy(l => l.Area, StringComparer.Ordinal)
                .ThenBy(l => l.Year)
                .ThenBy(l => l.Quarter),
        ];

    private static IEnumerable<(string Area, int Year, int Quarter, decimal Days)> Shares(
        PublishedResult result,
        AssessmentCatalogue catalogue
    ) =>
        from placement in result.Everyone.Plan?.Placements ?? []
        let measure = result.Everyone.Measures.FirstOrDefault(m => m.Id == placement.Measure)
        where measure is not null && catalogue.Find(measure.Id) is not null
        from quarter in Enumerable.Range(placement.StartQuarter, placement.DurationQuarters)
        select (
            catalogue[measure.Id].ExpertArea,
            result.BudgetYear + PlanQuarters.YearOf(quarter) - 1,
            ((quarter - 1) % PlanQuarters.PerYear) + 1,
            measure.Cost.InternalDays / placement.DurationQuarters
        );
}
