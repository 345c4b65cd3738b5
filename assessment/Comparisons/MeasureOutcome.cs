using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;

namespace DigiCheckBot.Assessment.Comparisons;

/// <summary>What a measure that was done was to change, and what changed.</summary>
/// <param name="Effects">Those on Prüffelder that the audience may see; empty: none.</param>
public sealed record MeasureOutcome(MeasureId Measure, ImmutableArray<EffectOutcome> Effects)
{
    /// <summary>
    /// A function of the catalogue, of what was done and of the comparison: it says nothing of answers that the two published results don't
    /// say. That a Prüffeld changed doesn't prove that the measure was the reason.
    /// </summary>
    /// <param name="done">By the earlier round's catalogue.</param>
    public static ImmutableArray<MeasureOutcome> Of(IEnumerable<Measure> done, RoundComparison comparison)
    {
        var fields = comparison.Fields.ToDictionary(f => f.Field);
        return [.. done.Select(m => new MeasureOutcome(m.Id, [.. m.Effects.SelectMany(e => Outcomes(e, fields))]))];
    }

    private static IEnumerable<EffectOutcome> Outcomes(Effect effect, Dictionary<CheckFieldId, FieldComparison> fields) =>
        fields.TryGetValue(effect.Field, out var field) && field is not { Then: FieldOutcome.Withheld } and not { Now: FieldOutcome.Withheld }
            ? [new EffectOutcome(effect, field)]
            : [];
}

/// <param name="Expected">By the catalogue.</param>
public sealed record EffectOutcome(Effect Expected, FieldComparison Field);
