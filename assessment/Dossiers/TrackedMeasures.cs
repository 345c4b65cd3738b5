using System.Collections.Immutable;
using DigiCheckBot.Assessment.Measures;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Roadmaps;
using DigiCheckBot.Assessment.Rounds.Rights;

namespace DigiCheckBot.Assessment.Dossiers;

/// <summary>
/// Which measures are to be done: those decided for a year, and those without a decision that the plan places. In the order in which they are
/// to begin. The measures are the same in every view; what an audience may not read of them (P10) are reasons and levels.
/// </summary>
public static class TrackedMeasures
{
    public static ImmutableArray<TrackedMeasure> Of(RoundDossier dossier) =>
        [
            .. (dossier.Result?.Everyone.Measures ?? [])
                .Select(m => (Measure: m, Year: YearOf(dossier.Work, m)))
                .Where(m => m.Year > 0)
                .Select(m => Tracked(dossier, m.Measure, m.Year))
                .OrderBy(m => m.FirstQuarter)
                .ThenBy(m => m.Id),
        ];

    /// <summary>What somebody may report on: leaders and coordinators on all, others on what they are responsible for.</summary>
    public static ImmutableArray<TrackedMeasure> Of(RoundDossier dossier, Actor actor) =>
        Leads(actor, dossier) ? Of(dossier) : [.. Of(dossier).Where(m => m.Progress?.Responsible == actor.Person)];

    /// <summary>Reports on every measure, and names who is responsible.</summary>
    public static bool Leads(Actor actor, RoundDossier dossier) =>
        RoundRoles.Of(actor, dossier) is var roles && (roles.Has(RoundRole.Coordinator) || roles.Has(RoundRole.Leader));

    /// <returns>0: it isn't to be done within the plan.</returns>
    private static int YearOf(RoundWork work, ProposedMeasure measure) =>
        work.Decisions.GetValueOrDefault(measure.Id)?.Choice switch
        {
            DecisionChoice.Year1 => 1,
            DecisionChoice.Year2 => 2,
            DecisionChoice.Year3 => 3,
            null => measure.PlanYear,
            _ => 0,
        };

    /// <summary>A plan that places it elsewhere, or none (Schnellbild), leaves the whole year.</summary>
    private static TrackedMeasure Tracked(RoundDossier dossier, ProposedMeasure measure, int year)
    {
        var placement = dossier.Result?.Everyone.Plan?.Placements.FirstOrDefault(p => p.Measure == measure.Id && p.Year == year);
        var first = placement?.StartQuarter ?? PlanQuarters.FirstOf(year);
        var last = placement?.EndQuarter ?? (PlanQuarters.FirstOf(year) + PlanQuarters.PerYear - 1);
        return new TrackedMeasure(measure, first, last, dossier.Work.Progress.GetValueOrDefault(measure.Id));
    }
}
