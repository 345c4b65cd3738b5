using System.Collections.Immutable;

namespace DigiCheckBot.Assessment.Comparisons;

/// <summary>Two rounds of one Fachbereich.</summary>
/// <param name="Fields">In the later catalogue's order; then what only the earlier one has.</param>
public sealed record RoundComparison(ImmutableArray<FieldComparison> Fields, ImmutableArray<CategoryComparison> Categories)
{
    /// <summary>From published values only.</summary>
    /// <exception cref="ArgumentException">The rounds are of different kinds of Fachbereich, or the earlier one is later.</exception>
    public static RoundComparison Of(ComparedRound then, ComparedRound now)
    {
        if (then.Result.DepartmentKind != now.Result.DepartmentKind)
        {
            throw new ArgumentException("Rounds of different kinds of Fachbereich can't be compared.", nameof(now));
        }

        if (then.Result.AsOf > now.Result.AsOf)
        {
            throw new ArgumentException("The earlier round is later than the later one.", nameof(then));
        }

        var fields = now.View.Fields.Select(f => f.Field).Union(then.View.Fields.Select(f => f.Field));
        return new RoundComparison(
            [.. fields.Select(f => new FieldChange(then, now, f).Compare())],
            [.. now.View.Categories.Select(c => CategoryChange.Of(then, now, c))]
        );
    }
}
