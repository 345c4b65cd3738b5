using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Scoring;

namespace DigiCheckBot.Assessment.Disclosure;

/// <summary>A category's level: the mean of the displayed levels that everyone sees, so that anybody can re-check it (P7).</summary>
internal static class CategoryPublication
{
    /// <param name="fields">As everyone sees them.</param>
    public static ImmutableArray<PublishedCategory> Of(AssessmentCatalogue catalogue, ImmutableArray<PublishedField> fields) =>
        [
            .. Enum.GetValues<Category>()
                .Select(c => new PublishedCategory(c, Outcome([.. fields.Where(f => catalogue[f.Field].Category == c)]))),
        ];

    private static FieldOutcome Outcome(ImmutableArray<PublishedField> fields)
    {
        var rated = fields.Select(f => f.Outcome).OfType<FieldOutcome.Rated>().ToList();
        if (Mean.Of([.. rated.Select(r => r.Level)]) is { } mean)
        {
            return new FieldOutcome.Rated(DisplayedLevel.Of(mean), SourceOf([.. rated.Select(r => r.Source).Distinct()]));
        }

        return !fields.IsEmpty && fields.All(f => f.Outcome is FieldOutcome.DoesNotApply)
            ? new FieldOutcome.DoesNotApply()
            : new FieldOutcome.NotRated();
    }

    /// <summary>A category of several sources is of both populations as soon as the staff are in it.</summary>
    private static LevelSource SourceOf(IReadOnlyCollection<LevelSource> sources) =>
        sources.Count == 1 ? sources.Single()
        : sources.Any(s => s is LevelSource.Staff or LevelSource.Both) ? LevelSource.Both
        : LevelSource.Leadership;
}
