using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Proposals;
using DigiCheckBot.Assessment.Roadmaps;

namespace DigiCheckBot.Assessment.Rounds;

/// <summary>
/// Finds what can't be in a snapshot, all of it at once. What merely is little – no answers, one person, only leaders or none – is no
/// problem: it has its result, "not rated".
/// </summary>
public static class SnapshotCheck
{
    public const int LowestThreshold = 5;
    public const int HighestThreshold = 25;

    /// <summary>Euros per year: beyond it somebody mistyped.</summary>
    public const decimal MostEuros = 1_000_000_000m;

    /// <summary>Own person-days per quarter: beyond it somebody mistyped.</summary>
    public const decimal MostDays = 100_000m;

    private const int PlanYears = PlanQuarters.Count / PlanQuarters.PerYear;
    private const decimal HighestLevel = AnswerPoints.Highest;

    /// <summary>Each problem once, settings first, then leaders, then staff in the catalogue's order.</summary>
    public static ImmutableArray<SnapshotProblem> Of(RoundSnapshot snapshot) =>
        [
            .. Settings(snapshot)
                .Concat(Fields(snapshot))
                .Concat(Frame(snapshot))
                .Concat(WorkCheck.Of(snapshot))
                .Concat(Ballots(snapshot))
                .Concat(snapshot.Leadership.SelectMany(i => Interview(snapshot, i, Population.Leadership)))
                .Concat(snapshot.Staff.SelectMany(i => Interview(snapshot, i, Population.Staff)))
                .Distinct(),
        ];

    /// <exception cref="InvalidSnapshotException">There is a problem; all are named.</exception>
    public static void Require(RoundSnapshot snapshot)
    {
        if (Of(snapshot) is { IsEmpty: false } problems)
        {
            throw new InvalidSnapshotException(problems);
        }
    }

    private static IEnumerable<SnapshotProblem> Settings(RoundSnapshot snapshot)
    {
        if (snapshot.Threshold is < LowestThreshold or > HighestThreshold)
        {
            yield return new SnapshotProblem.Threshold(snapshot.Threshold);
        }

        if (snapshot.LeadersInvited < 0)
        {
            yield return new SnapshotProblem.NegativeInvited(Population.Leadership, snapshot.LeadersInvited);
        }

        if (snapshot.StaffInvited < 0)
        {
            yield return new SnapshotProblem.NegativeInvited(Population.Staff, snapshot.StaffInvited);
        }

        if (snapshot.Catalogue.Find(snapshot.DepartmentKind) is null)
        {
            yield return new SnapshotProblem.UnknownKind(snapshot.DepartmentKind);
        }
    }

    private static IEnumerable<SnapshotProblem> Fields(RoundSnapshot snapshot)
    {
        var known = snapshot.Catalogue.Fields.Select(f => f.Id).ToHashSet();
        var named = snapshot.Targets.Keys.Concat(snapshot.TalkLevels.Keys).Concat(snapshot.ChosenFields);
        var categories = snapshot.Catalogue.OutsideView.Select(c => c.Id.Value).ToHashSet();
        return
        [
            .. named.Where(f => !known.Contains(f)).Select(f => new SnapshotProblem.UnknownField(f)),
            .. snapshot
                .Targets.Where(t => !IsLevel(t.Value) || t.Value * 2 % 1 != 0)
                .Select(t => new SnapshotProblem.Target(t.Key, t.Value)),
            .. snapshot.TalkLevels.Where(t => !IsLevel(t.Value)).Select(t => new SnapshotProblem.TalkLevel(t.Key, t.Value)),
            .. snapshot.OutsideLevels.Where(o => !IsLevel(o.Value)).Select(o => new SnapshotProblem.OutsideLevel(o.Key, o.Value)),
            .. snapshot.OutsideLevels.Keys.Where(c => !categories.Contains(c)).Select(c => new SnapshotProblem.UnknownOutsideCategory(c)),
        ];
    }

    /// <summary>What the plan has to keep to.</summary>
    private static IEnumerable<SnapshotProblem> Frame(RoundSnapshot snapshot)
    {
        if (snapshot.YearlyBudget.Length is not (0 or PlanYears) || snapshot.YearlyBudget.Any(b => b is < 0 or > MostEuros))
        {
            yield return new SnapshotProblem.Budget(snapshot.YearlyBudget);
        }

        if (snapshot.CapacityDaysPerQuarter is < 0 or > MostDays)
        {
            yield return new SnapshotProblem.Capacity(snapshot.CapacityDaysPerQuarter.Value);
        }

        foreach (
            var measure in snapshot.Milestones.Keys.Where(m => snapshot.Catalogue.Find(m) is null or { Level: MeasureLevel.Department })
        )
        {
            yield return new SnapshotProblem.Milestone(measure);
        }
    }

    private static bool IsLevel(decimal value) => value is >= 0 and <= HighestLevel;

    private static IEnumerable<SnapshotProblem> Ballots(RoundSnapshot snapshot)
    {
        var known = snapshot.Catalogue.Fields.Select(f => f.Id).ToHashSet();
        return snapshot
            .Votes.Where(b =>
                b.Fields.Length is 0 or > Ballot.MostFields
                || b.Fields.Distinct().Count() < b.Fields.Length
                || !b.Fields.All(known.Contains)
            )
            .Select(_ => new SnapshotProblem.ImpossibleBallot());
    }

    private static IEnumerable<SnapshotProblem> Interview(RoundSnapshot snapshot, Interview interview, Population list)
    {
        if (interview.Population != list)
        {
            yield return new SnapshotProblem.MixedPopulation(list);
        }

        if (interview.DepartmentKind != snapshot.DepartmentKind)
        {
            yield return new SnapshotProblem.OtherKind(list, interview.DepartmentKind);
        }

        if (interview.CatalogueVersion != snapshot.Catalogue.Version)
        {
            yield return new SnapshotProblem.OtherVersion(list, interview.CatalogueVersion);
            yield break;
        }

        foreach (var (question, answer) in interview.Answers)
        {
            if (AnswerCheck.ProblemOf(snapshot.Catalogue, question, answer) is { } problem)
            {
                yield return problem;
            }
        }
    }
}
