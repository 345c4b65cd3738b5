using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Costs;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Roadmaps;

namespace DigiCheckBot.Assessment.Reviews;

/// <summary>What somebody says to a measure.</summary>
/// <param name="Reason">Required for a rejection, an addition and other numbers.</param>
/// <param name="IsDuty">Counts where it is asked only.</param>
/// <param name="Cost">Null: the catalogue's.</param>
/// <param name="EarliestQuarter">1 to 12; null: any.</param>
public sealed record SaidReview(
    bool IsRejected,
    string Reason,
    bool? IsDuty,
    ImmutableSortedDictionary<string, decimal> Drivers,
    CostCorrection? Cost,
    int? EarliestQuarter
);

/// <summary>The review of a round's measures by the expert areas (Prüfung).</summary>
public static class ReviewSteps
{
    /// <param name="catalogue">The round's version without free measures.</param>
    /// <param name="seen">Number of the review that the card showed; 0: none.</param>
    public static RoundStep Say(
        RoundDossier dossier,
        StepOrigin origin,
        AssessmentCatalogue catalogue,
        MeasureId measure,
        SaidReview said,
        int seen
    )
    {
        if (TaskOf(dossier, catalogue, measure) is not { } task || !task.IsFor(origin.Actor))
        {
            return new RoundStep.Refused(StepProblem.NotYours);
        }

        var review = ReviewOf(dossier, task, said, origin);
        if (IsRepeated(task.Review, review, origin.Actor.Person, seen))
        {
            return new RoundStep.Unchanged();
        }

        if (task.Number != seen)
        {
            return new RoundStep.Refused(StepProblem.ChangedMeanwhile);
        }

        if (ProblemOf(dossier, catalogue, task, review) is { } problem)
        {
            return new RoundStep.Refused(problem);
        }

        var after = task with { Review = review };
        return new RoundStep.Changed(
            dossier.Work with
            {
                Reviews = dossier.Work.Reviews.SetItem(measure, review),
            },
            $"{measure} {task.State} → {after.State}"
        );
    }

    /// <summary>Adds a measure in the expert's own words.</summary>
    /// <param name="measure">Its id counts for nothing: the round gives one.</param>
    public static RoundStep AddFree(
        RoundDossier dossier,
        StepOrigin origin,
        AssessmentCatalogue catalogue,
        FreeMeasure measure,
        string reason
    )
    {
        if (!origin.Actor.IsCoordinator && !origin.Actor.ExpertAreas.Contains(measure.ExpertArea))
        {
            return new RoundStep.Refused(StepProblem.NotYours);
        }

        var work = dossier.Work;
        if (work.FreeMeasures.Any(m => m with { Id = measure.Id } == measure))
        {
            return new RoundStep.Unchanged();
        }

        if (!Reasons.IsGiven(reason))
        {
            return new RoundStep.Refused(StepProblem.ReasonMissing);
        }

        if (!IsPossible(measure, catalogue))
        {
            return new RoundStep.Refused(StepProblem.ImpossibleNumber);
        }

        if (IsFull(work))
        {
            return new RoundStep.Refused(StepProblem.TooManyAdded);
        }

        var added = measure with { Id = FreeMeasure.IdOf(work.FreeMeasures.Length + 1) };
        var review = new MeasureReview(ReviewVerdict.Added, reason, origin.Actor.Person, origin.At, 1);
        return new RoundStep.Changed(
            work with
            {
                FreeMeasures = work.FreeMeasures.Add(added),
                Reviews = work.Reviews.SetItem(added.Id, review),
            },
            $"{added.Id} {ReviewState.Added}"
        );
    }

    /// <summary>From now on the result follows what the experts said.</summary>
    public static RoundStep Finish(RoundDossier dossier) => new RoundStep.Changed(dossier.Work) { Evaluates = true };

    public static RoundStep Return(RoundDossier dossier) => new RoundStep.Changed(dossier.Work);

    /// <summary>The task, also of a measure that would be added.</summary>
    /// <returns>Null: the catalogue has no such measure, or it is none for this Fachbereich.</returns>
    public static ReviewTask? TaskOf(RoundDossier dossier, AssessmentCatalogue catalogue, MeasureId measure)
    {
        if (dossier.Result is not { } result)
        {
            return null;
        }

        var all = catalogue.With(dossier.Work.FreeMeasures);
        return ReviewTasks.Of(all, result, dossier.Work).FirstOrDefault(t => t.Measure == measure)
            ?? ReviewTasks.Addable(all, result, dossier.Work, []).Where(m => m.Id == measure).Select(ReviewTasks.New).FirstOrDefault();
    }

    /// <summary>What isn't proposed and was never reviewed, or added before, is wanted by the experts.</summary>
    public static bool WouldBeAdded(RoundDossier dossier, ReviewTask task) =>
        task.Review?.Verdict == ReviewVerdict.Added
        || (task.Review?.Verdict != ReviewVerdict.Accepted && !IsProposed(dossier, task.Measure));

    private static bool IsProposed(RoundDossier dossier, MeasureId measure) =>
        dossier.Result is { Leadership: { } view } && view.Measures.Concat(view.ForMunicipality).Any(m => m.Id == measure);

    private static MeasureReview ReviewOf(RoundDossier dossier, ReviewTask task, SaidReview said, StepOrigin origin)
    {
        var verdict =
            said.IsRejected ? ReviewVerdict.Rejected
            : WouldBeAdded(dossier, task) ? ReviewVerdict.Added
            : ReviewVerdict.Accepted;
        return new MeasureReview(verdict, said.Reason, origin.Actor.Person, origin.At, task.Number + 1)
        {
            IsDuty = task.AsksDuty ? said.IsDuty : null,
            Drivers = said.Drivers,
            Cost = said.Cost is { IsEmpty: false } cost ? cost : null,
            EarliestQuarter = said.EarliestQuarter,
        };
    }

    private static bool IsRepeated(MeasureReview? stored, MeasureReview said, PersonId by, int seen) =>
        stored is not null
        && stored.By == by
        && stored.Number == seen + 1
        && stored.Reason == said.Reason
        && stored.IsDuty == said.IsDuty
        && stored.Cost == said.Cost
        && stored.EarliestQuarter == said.EarliestQuarter
        && stored.Drivers.SequenceEqual(said.Drivers)
        && (stored.Verdict == ReviewVerdict.Rejected) == (said.Verdict == ReviewVerdict.Rejected);

    private static StepProblem? ProblemOf(RoundDossier dossier, AssessmentCatalogue catalogue, ReviewTask task, MeasureReview review)
    {
        var needsReason = review.Verdict != ReviewVerdict.Accepted || review.HasChanges;
        if (needsReason ? !Reasons.IsGiven(review.Reason) : review.Reason.Length > Reasons.Longest)
        {
            return StepProblem.ReasonMissing;
        }

        var drivers = catalogue.Parameters.Drivers.Select(d => d.Id.Value).ToHashSet();
        var isPossible =
            review.Cost is not { IsPossible: false }
            && review.EarliestQuarter is null or (>= 1 and <= PlanQuarters.Count)
            && review.Drivers.All(d => drivers.Contains(d.Key) && d.Value is >= 0 and <= CostInputs.MostOfDriver);
        return !isPossible ? StepProblem.ImpossibleNumber
            : review.Verdict == ReviewVerdict.Added && task.Review?.Verdict != ReviewVerdict.Added && IsFull(dossier.Work)
                ? StepProblem.TooManyAdded
            : null;
    }

    private static bool IsPossible(FreeMeasure measure, AssessmentCatalogue catalogue) =>
        measure.Title.Length is >= Reasons.Shortest and <= FreeMeasure.LongestTitle
        && measure.Description.Length is >= Reasons.Shortest and <= FreeMeasure.LongestDescription
        && measure.Weeks is >= 1 and <= FreeMeasure.MostWeeks
        && measure.Amounts.IsPossible
        && catalogue.Fields.Any(f => f.Id == measure.Field)
        && catalogue.Measures.Any(m => m.ExpertArea == measure.ExpertArea);

    private static bool IsFull(RoundWork work) =>
        work.FreeMeasures.Length >= FreeMeasures.Most
        || work.Reviews.Values.Count(r => r.Verdict == ReviewVerdict.Added) >= FreeMeasures.Most;
}
