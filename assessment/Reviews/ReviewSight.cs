using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Measures;
using DigiCheckBot.Assessment.People;

namespace DigiCheckBot.Assessment.Reviews;

/// <summary>
/// What somebody who reviews may read of the result (P10): coordinators the leaders' view; experts the view for everyone, and beyond it only
/// what concerns restricted Prüffelder of their own area.
/// </summary>
public static class ReviewSight
{
    public static PublishedView ViewOf(PublishedResult result, Actor actor) => actor.IsCoordinator ? result.Leadership : result.Everyone;

    /// <returns>Null: the measure isn't proposed.</returns>
    public static ProposedMeasure? MeasureOf(AssessmentCatalogue catalogue, PublishedResult result, Actor actor, MeasureId measure)
    {
        var seen = Find(ViewOf(result, actor), measure);
        if (seen is null || actor.IsCoordinator)
        {
            return seen;
        }

        var own = OwnRestricted(catalogue, actor.ExpertAreas.ToHashSet());
        var further = Find(result.Leadership, measure)!.Reasons.Where(r => FieldOf(catalogue, r) is { } f && own.Contains(f));
        return seen with { Reasons = [.. seen.Reasons.Union(further)] };
    }

    /// <summary>The area that a restricted Prüffeld belongs to: the one with most measures for it; of several the first by name.</summary>
    /// <returns>Null: no measure is for it.</returns>
    public static string? AreaOf(AssessmentCatalogue catalogue, CheckFieldId field) =>
        catalogue
            .Measures.Where(m => m.Fields.Contains(field))
            .GroupBy(m => m.ExpertArea)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .FirstOrDefault()
            ?.Key;

    private static ImmutableHashSet<CheckFieldId> OwnRestricted(AssessmentCatalogue catalogue, HashSet<string> areas) =>
        [.. catalogue.Fields.Where(f => f.IsRestricted && AreaOf(catalogue, f.Id) is { } area && areas.Contains(area)).Select(f => f.Id)];

    private static CheckFieldId? FieldOf(AssessmentCatalogue catalogue, Reason reason) =>
        reason switch
        {
            Reason.FieldStands r => r.Field,
            Reason.QuestionStands r => catalogue[r.Question].Field,
            Reason.OptionChosen r => catalogue[r.Question].Field,
            _ => null,
        };

    private static ProposedMeasure? Find(PublishedView view, MeasureId measure) =>
        view.Measures.Concat(view.ForMunicipality).FirstOrDefault(m => m.Id == measure);
}
