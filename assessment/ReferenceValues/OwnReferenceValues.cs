using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Synergies;

namespace DigiCheckBot.Assessment.ReferenceValues;

/// <summary>
/// Reference values (Referenzwerte) from the operator's own rounds: quartiles per Prüffeld over Fachbereiche of the same kind. Only levels
/// that everyone may see enter; what is withheld, not rated or doesn't apply is in no number (P7).
/// </summary>
public static class OwnReferenceValues
{
    /// <param name="results">The latest result of each Fachbereich, of any kind; the own one among them.</param>
    /// <exception cref="ArgumentException">A Fachbereich occurs twice: it would count twice.</exception>
    public static ImmutableSortedDictionary<CheckFieldId, FieldQuartiles> Of(
        IReadOnlyCollection<DepartmentResult> results,
        DepartmentKindId kind,
        IEnumerable<CheckField> fields
    )
    {
        DepartmentResult.RefuseDoubled(results);
        var levels = results
            .Where(r => r.Result.DepartmentKind == kind)
            .SelectMany(r => r.Result.Everyone.Fields)
            .Where(f => f.Outcome is FieldOutcome.Rated)
            .ToLookup(f => f.Field, f => ((FieldOutcome.Rated)f.Outcome).Level);
        return fields.ToImmutableSortedDictionary(f => f.Id, f => QuartileRule.Of(levels[f.Id]));
    }
}
