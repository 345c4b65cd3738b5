using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Roadmaps;

namespace DigiCheckBot.Assessment.Disclosure;

/// <summary>The three years as an audience may see them.</summary>
/// <param name="Placements">In the order in which they start.</param>
/// <param name="Unplaced">Measures without a place, each with why.</param>
/// <param name="MoneyPerYear">Expected euros per plan year, one-off and running.</param>
/// <param name="PercentBelowBound">Null for everyone: with the plan's gain it would tell the level of a restricted Prüffeld.</param>
public sealed record PublishedPlan(
    ImmutableArray<Placement> Placements,
    ImmutableArray<Placement> Unplaced,
    ImmutableArray<MissedDuty> MissedDuties,
    ImmutableArray<decimal> MoneyPerYear,
    ImmutableArray<QuarterLoad> Loads,
    decimal? PercentBelowBound
)
{
    /// <summary>
    /// Everyone reads neither how good the plan is nor why a measure with an effect on a restricted Prüffeld brings nothing (more): both
    /// depend on its level.
    /// </summary>
    internal static PublishedPlan For(Audience audience, AssessmentCatalogue catalogue, PlanResult plan)
    {
        return new(
            [.. plan.Placements.Select(Seen)],
            [.. plan.Unplaced.Select(Seen)],
            plan.MissedDuties,
            plan.MoneyPerYear,
            plan.Loads,
            audience == Audience.Leadership ? plan.PercentBelowBound : null
        );

        Placement Seen(Placement placement) =>
            audience == Audience.Everyone
            && TellsGain(placement.Reason)
            && catalogue[placement.Measure].Effects.Any(e => catalogue[e.Field].IsRestricted)
                ? placement with
                {
                    Reason = new PlacementReason.ForLeadersOnly(),
                }
                : placement;
    }

    private static bool TellsGain(PlacementReason reason) => reason is PlacementReason.NoGainEarlier or PlacementReason.BringsNothingMore;
}
