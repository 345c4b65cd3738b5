using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Costs;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Measures;
using DigiCheckBot.Assessment.Roadmaps;

namespace DigiCheckBot.Assessment.Economics;

/// <summary>Puts cost and gain of a plan side by side. Everything comes from one audience's view, so it says nothing that the view withholds.</summary>
/// <remarks>
/// The gain of a measure at a Prüffeld is capped by what the Prüffeld lacks to its target: a gain that counted a withheld Prüffeld would
/// tell its level. So everyone's figures count the Prüffelder that everyone sees, and the leaders' figures those that leaders see.
/// </remarks>
public static class EconomicAssessment
{
    private const decimal Thousand = 1000m;
    private const int Digits = 3;

    /// <param name="kind">Gives the weights; null: all weigh 1.</param>
    /// <param name="loads">Cases and minutes by measure, as far as they are known.</param>
    /// <param name="internalDayRate">Euros per own person-day.</param>
    /// <returns>Null for a view without totals (Schnellbild), which gives no cost plan.</returns>
    public static PlanEconomics? Of(
        AssessmentCatalogue catalogue,
        DepartmentKind? kind,
        PublishedView view,
        ImmutableSortedDictionary<MeasureId, CaseLoad> loads,
        decimal internalDayRate
    )
    {
        if (view.Totals is not { } totals)
        {
            return null;
        }

        var placed = view.Measures.Where(m => m.PlanYear > 0).ToList();
        var fields = Standings(kind, view);
        var each = placed.Select(Single).ToImmutableArray();
        var gain = Gain.Weighted(fields, placed.SelectMany(m => catalogue[m.Id].Effects));
        var isComplete = placed.TrueForAll(m => m.Cost.MissingDrivers.IsEmpty);

        return new PlanEconomics(each, each.Sum(m => m.ThreeYears), gain, isComplete ? PerThousand(gain, totals.Expected) : null);

        MeasureEconomics Single(ProposedMeasure measure) =>
            new(
                measure.Id,
                Ownership.ThreeYears(measure.Cost),
                measure.Cost.MissingDrivers.IsEmpty
                    ? PerThousand(Gain.Weighted(fields, catalogue[measure.Id].Effects), measure.Cost.Expected)
                    : null,
                PaybackRule.Of(measure.Cost, loads.GetValueOrDefault(measure.Id), internalDayRate)
            );
    }

    private static decimal? PerThousand(decimal gain, decimal euros) =>
        euros > 0 ? Math.Round(gain / euros * Thousand, Digits, MidpointRounding.AwayFromZero) : null;

    private static ImmutableSortedDictionary<CheckFieldId, FieldStanding> Standings(DepartmentKind? kind, PublishedView view) =>
        view
            .Fields.Where(f => f.Outcome is FieldOutcome.Rated)
            .ToImmutableSortedDictionary(
                f => f.Field,
                f => new FieldStanding(((FieldOutcome.Rated)f.Outcome).Level, f.Target, kind?.WeightOf(f.Field) ?? 1m)
            );
}
