using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;

namespace DigiCheckBot.Assessment.Comparisons;

/// <summary>Compares one category. Its change is secured only if the same fields were rated alike, by the mean of their ranges.</summary>
internal static class CategoryChange
{
    public static CategoryComparison Of(ComparedRound then, ComparedRound now, PublishedCategory category)
    {
        var before = then.View.Categories.FirstOrDefault(c => c.Category == category.Category)?.Outcome ?? new FieldOutcome.NotRated();
        return new CategoryComparison(
            category.Category,
            before,
            category.Outcome,
            Change(then, now, category.Category, before, category.Outcome)
        );
    }

    private static LevelChange Change(ComparedRound then, ComparedRound now, Category category, FieldOutcome before, FieldOutcome after) =>
        FieldChange.WhyNone(before, after) is { } why
            ? new LevelChange.NotShown(why)
            : new LevelChange.Shown(((FieldOutcome.Rated)after).Level - ((FieldOutcome.Rated)before).Level, IsSecured(then, now, category));

    private static bool IsSecured(ComparedRound then, ComparedRound now, Category category)
    {
        var (before, after) = (Rated(then, category), Rated(now, category));
        return before.Select(f => f.Field).SequenceEqual(after.Select(f => f.Field))
            && after.All(f => new FieldChange(then, now, f.Field).IsMadeAlike)
            && Range(before) is { } one
            && Range(after) is { } other
            && (one.High < other.Low || other.High < one.Low);
    }

    /// <summary>A category is made of the fields that everyone sees, in each view.</summary>
    private static List<PublishedField> Rated(ComparedRound round, Category category) =>
        [
            .. round
                .Result.Everyone.Fields.Where(f => round.Catalogue[f.Field].Category == category && f.Outcome is FieldOutcome.Rated)
                .OrderBy(f => f.Field),
        ];

    private static (decimal Low, decimal High)? Range(List<PublishedField> fields) =>
        fields.Any(f => f.Range is null) ? null : (fields.Average(f => f.Range!.Low), fields.Average(f => f.Range!.High));
}
