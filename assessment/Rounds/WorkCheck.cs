using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Roadmaps;

namespace DigiCheckBot.Assessment.Rounds;

/// <summary>What can't be in what experts and the Fachbereich said about measures.</summary>
internal static class WorkCheck
{
    private const int PlanYears = PlanQuarters.Count / PlanQuarters.PerYear;

    public static IEnumerable<SnapshotProblem> Of(RoundSnapshot snapshot) =>
        [.. Free(snapshot), .. Unknown(snapshot), .. Experts(snapshot), .. Windows(snapshot)];

    private static IEnumerable<SnapshotProblem> Free(RoundSnapshot snapshot)
    {
        var ids = snapshot.FreeMeasures.Select(m => m.Id).ToList();
        var fields = snapshot.Catalogue.Fields.Select(f => f.Id).ToHashSet();
        return snapshot
            .FreeMeasures.Where(m =>
                !FreeMeasure.IsFree(m.Id)
                || ids.Count(id => id == m.Id) > 1
                || !fields.Contains(m.Field)
                || m.Weeks is < 1 or > FreeMeasure.MostWeeks
                || !m.Amounts.IsPossible
            )
            .Select(m => new SnapshotProblem.ImpossibleFreeMeasure(m.Id));
    }

    private static IEnumerable<SnapshotProblem> Unknown(RoundSnapshot snapshot)
    {
        var experts = snapshot.Experts;
        var free = snapshot.FreeMeasures.Select(m => m.Id).ToHashSet();
        return experts
            .DutyAnswers.Keys.Concat(experts.Rejected)
            .Concat(experts.Added)
            .Concat(experts.Costs.Keys)
            .Concat(experts.EarliestQuarters.Keys)
            .Concat(snapshot.Decided.Keys)
            .Concat(snapshot.LeftOut)
            .Where(id => snapshot.Catalogue.Find(id) is null && !free.Contains(id))
            .Select(id => new SnapshotProblem.UnknownMeasure(id));
    }

    private static IEnumerable<SnapshotProblem> Experts(RoundSnapshot snapshot)
    {
        var experts = snapshot.Experts;
        return
        [
            .. experts
                .DutyAnswers.Keys.Where(id =>
                    snapshot.Catalogue.Find(id) is { Priority: not (PriorityClass.Mandatory or PriorityClass.DutyToBeChecked) }
                )
                .Select(id => new SnapshotProblem.NoDuty(id)),
            .. experts.Rejected.Intersect(experts.Added).Select(id => new SnapshotProblem.AddedAndRejected(id)),
            .. experts.Costs.Where(c => !c.Value.Amounts.IsPossible).Select(c => new SnapshotProblem.ExpertAmount(c.Key)),
            .. experts
                .EarliestQuarters.Where(q => q.Value is < 1 or > PlanQuarters.Count)
                .Select(q => new SnapshotProblem.EarliestQuarter(q.Key, q.Value)),
        ];
    }

    private static IEnumerable<SnapshotProblem> Windows(RoundSnapshot snapshot) =>
        [
            .. snapshot
                .Decided.Where(d => d.Value.EarliestYear < 1 || d.Value.LatestYear > PlanYears || d.Value.EarliestYear > d.Value.LatestYear)
                .Select(d => new SnapshotProblem.Window(d.Key, d.Value)),
            .. snapshot.Decided.Keys.Where(snapshot.LeftOut.Contains).Select(id => new SnapshotProblem.DecidedAndLeftOut(id)),
        ];
}
