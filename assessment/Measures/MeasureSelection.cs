using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Roadmaps;

namespace DigiCheckBot.Assessment.Measures;

/// <summary>
/// Chooses the Fachbereich's measures (parameter.auswahl): all duties and what experts added, with their open prerequisites, then again and
/// again the measure that brings most for its money together with its open prerequisites.
/// </summary>
/// <param name="Costs">Euros by the Fachbereich's own measure: external, valued internal and running until the end of the plan.</param>
public sealed record MeasureSelection(
    ImmutableSortedDictionary<MeasureId, JudgedMeasure> Judged,
    ImmutableSortedDictionary<CheckFieldId, FieldStanding> Fields,
    ImmutableSortedDictionary<MeasureId, decimal> Costs
)
{
    /// <summary>Measures of the Fachbereich at most; only duties with their prerequisites may be more.</summary>
    public const int AtMost = 20;

    /// <summary>Euros; cheaper measures count as if they cost this, so that trifles don't crowd out what matters.</summary>
    public const decimal LeastCost = 500m;

    /// <summary>The chosen measures; those of municipality and association among them are milestones that the chosen ones need.</summary>
    public ImmutableSortedSet<MeasureId> Choose()
    {
        var chosen = WithOpen(m => m.IsDuty || (m.IsAdded && m.IsOpen));
        while (Best(chosen) is { } best)
        {
            chosen = chosen.Union(best.Needed);
        }

        return chosen.Union(WithOpen(m => m.IsDecided && m.IsOpen));
    }

    /// <summary>What was decided comes last, so that deciding about a measure of the list doesn't change the list.</summary>
    private ImmutableSortedSet<MeasureId> WithOpen(Func<JudgedMeasure, bool> which) =>
        Judged.Values.Where(m => m.IsOwn && which(m)).SelectMany(m => Prerequisites.WithOpen(m.Id, Judged)).ToImmutableSortedSet();

    /// <summary>Judged is sorted by id and only more counts as better, so the smaller id wins a tie.</summary>
    private Offer? Best(ImmutableSortedSet<MeasureId> chosen)
    {
        var own = Own(chosen).Count();
        var now = GainOf(chosen);
        Offer? best = null;
        foreach (var candidate in Judged.Values.Where(m => m.IsOwn && m.IsWanted && !chosen.Contains(m.Id)))
        {
            var offer = OfferOf(candidate.Id, chosen, now);
            if (own + Own(offer.Needed).Count() <= AtMost && offer.BringsSomething && offer.GainPerEuro > (best?.GainPerEuro ?? 0m))
            {
                best = offer;
            }
        }

        return best;
    }

    private Offer OfferOf(MeasureId measure, ImmutableSortedSet<MeasureId> chosen, decimal now)
    {
        var needed = Prerequisites.WithOpen(measure, Judged).Except(chosen);
        var after = GainOf(chosen.Union(needed));
        var withoutIt = GainOf(chosen.Union(needed.Remove(measure)));
        var cost = Own(needed).Sum(id => Costs[id]);
        return new(needed, (after - now) / Math.Max(cost, LeastCost), after > withoutIt);
    }

    /// <summary>Municipal measures stand outside: neither their cost nor their gain is the Fachbereich's.</summary>
    private decimal GainOf(ImmutableSortedSet<MeasureId> measures) =>
        Gain.Weighted(Fields, Own(measures).SelectMany(id => Judged[id].Measure.Effects));

    private IEnumerable<MeasureId> Own(IEnumerable<MeasureId> measures) => measures.Where(id => Judged[id].IsOwn);

    /// <param name="BringsSomething">The measure adds to what its prerequisites bring by themselves.</param>
    private sealed record Offer(ImmutableSortedSet<MeasureId> Needed, decimal GainPerEuro, bool BringsSomething);
}
