using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Reviews;

namespace DigiCheckBot.Cards.Reviews;

/// <summary>How far the review of a round is, for somebody who takes part in it.</summary>
/// <param name="Areas">Those that the person looks after, with how far they are; all for a coordinator.</param>
/// <param name="Tasks">Of these areas, in the order of the proposal.</param>
/// <param name="WithoutExpert">Areas for which nobody is appointed; known to coordinators only.</param>
/// <param name="Notice">What was just done; empty: nothing.</param>
public sealed record ReviewOverview(
    RoundHeader Header,
    ImmutableArray<AreaProgress> Areas,
    ImmutableArray<ReviewTask> Tasks,
    ImmutableArray<string> WithoutExpert,
    bool IsCoordinator,
    int Page,
    string Notice
)
{
    /// <param name="catalogue">With the round's free measures.</param>
    /// <param name="withExpert">Areas for which somebody is appointed; null: not known.</param>
    public static ReviewOverview Of(
        RoundDossier dossier,
        AssessmentCatalogue catalogue,
        Actor actor,
        IReadOnlyCollection<string>? withExpert,
        int page,
        string notice
    )
    {
        var tasks = dossier.Result is { } result ? ReviewTasks.Of(catalogue, result, dossier.Work) : [];
        var own = tasks.Where(t => t.IsFor(actor)).ToImmutableArray();
        var areas = ReviewTasks.Progress(own).Where(a => actor.IsCoordinator || actor.ExpertAreas.Contains(a.Area)).ToImmutableArray();
        return new(
            RoundHeader.Of(dossier.Round),
            areas,
            own,
            actor.IsCoordinator && withExpert is not null ? [.. areas.Select(a => a.Area).Except(withExpert)] : [],
            actor.IsCoordinator,
            page,
            notice
        );
    }
}
