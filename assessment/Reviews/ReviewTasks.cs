using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Dossiers;

namespace DigiCheckBot.Assessment.Reviews;

/// <summary>What the expert areas have to look at in a round.</summary>
public static class ReviewTasks
{
    /// <summary>
    /// Everything that is proposed, possible duties as well, in the order of the proposal; then what was reviewed before and isn't proposed
    /// (any more), by id.
    /// </summary>
    /// <param name="catalogue">With the round's free measures.</param>
    public static ImmutableArray<ReviewTask> Of(AssessmentCatalogue catalogue, PublishedResult result, RoundWork work)
    {
        var proposed = result.Leadership.Measures.Concat(result.Leadership.ForMunicipality).ToList();
        var waiting = proposed.Where(m => m.Priority == PriorityClass.DutyToBeChecked).Select(m => m.Id).ToHashSet();
        return
        [
            .. proposed
                .Select(m => m.Id)
                .Concat(work.Reviews.Keys)
                .Distinct()
                .Select(catalogue.Find)
                .OfType<Measure>()
                .Select(m => TaskOf(m, waiting.Contains(m.Id), work.Reviews.GetValueOrDefault(m.Id))),
        ];
    }

    /// <summary>By name; an area without measures in the round isn't in it.</summary>
    public static ImmutableArray<AreaProgress> Progress(IEnumerable<ReviewTask> tasks) =>
        [
            .. tasks
                .SelectMany(t => t.Areas.Select(a => (Area: a, t.IsDone)))
                .GroupBy(t => t.Area)
                .Select(g => new AreaProgress(g.Key, g.Count(t => t.IsDone), g.Count()))
                .OrderBy(p => p.Area, StringComparer.Ordinal),
        ];

    /// <summary>Measures of the catalogue that an area may add, because they are no task yet; those for other kinds of Fachbereich left out.</summary>
    /// <param name="areas">Empty: of all areas.</param>
    public static ImmutableArray<Measure> Addable(
        AssessmentCatalogue catalogue,
        PublishedResult result,
        RoundWork work,
        IReadOnlyCollection<string> areas
    )
    {
        var known = Of(catalogue, result, work).Select(t => t.Measure).ToHashSet();
        return
        [
            .. catalogue.Measures.Where(m =>
                !known.Contains(m.Id)
                && !m.FulfilledByRound
                && (areas.Count == 0 || areas.Contains(m.ExpertArea))
                && (m.Trigger.OnlyFor.IsEmpty || m.Trigger.OnlyFor.Contains(result.DepartmentKind))
            ),
        ];
    }

    /// <summary>What is put to the expert area; null: the catalogue has no words for it, then whether it is a duty that is still open.</summary>
    public static LocalizedText? DutyQuestion(Measure measure) => measure.DutyCondition?.ExpertQuestion ?? measure.DutyCondition?.FollowUp;

    /// <summary>A measure that nobody proposed becomes a task when it is added.</summary>
    internal static ReviewTask New(Measure measure) => TaskOf(measure, waits: false, review: null);

    /// <summary>An answered question stays one, so that the answer can be changed.</summary>
    private static ReviewTask TaskOf(Measure measure, bool waits, MeasureReview? review)
    {
        var asks = waits || review?.IsDuty is not null;
        var asked = asks ? measure.DutyCondition?.ExpertArea : null;
        return new(
            measure.Id,
            asked is null || asked == measure.ExpertArea ? [measure.ExpertArea] : [measure.ExpertArea, asked],
            asks,
            review
        );
    }
}
