using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Synergies;

namespace DigiCheckBot.Assessment.Overviews;

/// <summary>Fachbereiche × Prüffelder. Only levels that everyone may see are in it; what is withheld is empty and enters nothing (P7).</summary>
/// <param name="Rows">By municipality and name.</param>
public sealed record HeatMap(ImmutableArray<HeatRow> Rows)
{
    /// <param name="results">The latest result of each Fachbereich.</param>
    /// <exception cref="ArgumentException">A Fachbereich occurs twice.</exception>
    public static HeatMap Of(IReadOnlyCollection<DepartmentResult> results)
    {
        DepartmentResult.RefuseDoubled(results);
        return new HeatMap(
            [
                .. results
                    .OrderBy(r => r.Municipality, StringComparer.Ordinal)
                    .ThenBy(r => r.Department, StringComparer.Ordinal)
                    .Select(r => new HeatRow(r.Name, Levels(r.Result.Everyone))),
            ]
        );
    }

    private static ImmutableSortedDictionary<CheckFieldId, decimal> Levels(PublishedView view) =>
        view
            .Fields.Where(f => f.Outcome is FieldOutcome.Rated)
            .ToImmutableSortedDictionary(f => f.Field, f => ((FieldOutcome.Rated)f.Outcome).Level);
}

/// <param name="Levels">0 to 4 in steps of 0.5; a Prüffeld that isn't in it is empty, whatever the reason.</param>
public sealed record HeatRow(DepartmentName Name, ImmutableSortedDictionary<CheckFieldId, decimal> Levels);
