using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Roadmaps;

namespace DigiCheckBot.Assessment.Measures;

/// <summary>What a set of measures brings, in levels. The order in which they are carried out doesn't matter.</summary>
public static class Gain
{
    /// <summary>
    /// For one Prüffeld at level L: the least of target − L, the sum of the levels, and for each ceiling c (bis_stufe) (c − L)⁺ plus the
    /// levels of all effects that reach beyond c. Never negative. Source: parameter.wirkung_regel.
    /// </summary>
    /// <param name="effects">Effects on other fields don't count.</param>
    public static decimal Of(CheckFieldId field, FieldStanding standing, IEnumerable<Effect> effects)
    {
        var own = effects.Where(e => e.Field == field).ToList();
        var bounds = own.Select(c => Math.Max(0m, c.UpTo - standing.Level) + own.Where(e => e.UpTo > c.UpTo).Sum(e => e.Levels));
        return Math.Max(0m, bounds.Append(own.Sum(e => e.Levels)).Append(standing.Target - standing.Level).Min());
    }

    /// <summary>The gains of all fields, each times its weight for this kind of Fachbereich.</summary>
    public static decimal Weighted(ImmutableSortedDictionary<CheckFieldId, FieldStanding> fields, IEnumerable<Effect> effects)
    {
        var all = effects.ToList();
        return fields.Sum(f => f.Value.Weight * Of(f.Key, f.Value, all));
    }
}
