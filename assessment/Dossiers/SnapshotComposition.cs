using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Roadmaps;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Assessment.Dossiers;

/// <summary>Puts together what the engine is given: the settings, the answers, and what people have worked out since.</summary>
public static class SnapshotComposition
{
    /// <param name="asOf">The day of closing.</param>
    /// <param name="submitted">All interviews that were handed in before closing.</param>
    public static RoundSnapshot Of(
        AssessmentCatalogue catalogue,
        AssessmentRound round,
        RoundWork work,
        DateOnly asOf,
        IReadOnlyCollection<Interview> submitted
    ) =>
        new(
            catalogue,
            round.Settings.DepartmentKind,
            round.Settings.StaffScope,
            round.Settings.Threshold,
            asOf,
            round.Settings.Preconditions.BudgetYear,
            [.. submitted.Where(i => i.Population == Population.Leadership)],
            round.Leaders.Length,
            [.. submitted.Where(i => i.Population == Population.Staff)],
            round.StaffCount,
            OutsideLevels(catalogue, work),
            work.TalkLevels,
            work.Fields?.Targets ?? ImmutableSortedDictionary<CheckFieldId, decimal>.Empty,
            DriverOverrides: ReviewedInputs.Drivers(work),
            RateOverrides: null
        )
        {
            Votes = work.Votes ?? [],
            ChosenFields = work.Fields is { } fields ? [.. fields.Targets.Keys] : [],
            YearlyBudget = work.Frame.YearlyBudget,
            CapacityDaysPerQuarter = work.Frame.CapacityDaysPerQuarter,
            Experts = ReviewedInputs.Of(work),
            FreeMeasures = work.FreeMeasures,
            Decided = Windows(work),
            LeftOut = [.. work.Decisions.Where(d => d.Value.Choice is DecisionChoice.Later or DecisionChoice.No).Select(d => d.Key)],
        };

    /// <summary>Plan years by decision: a measure begins in the year that was chosen for it.</summary>
    private static ImmutableSortedDictionary<MeasureId, PlanWindow> Windows(RoundWork work)
    {
        var windows = ImmutableSortedDictionary.CreateBuilder<MeasureId, PlanWindow>();
        foreach (var (measure, decision) in work.Decisions)
        {
            if (decision.Choice is DecisionChoice.Year1 or DecisionChoice.Year2 or DecisionChoice.Year3)
            {
                var year = decision.Choice - DecisionChoice.Year1 + 1;
                windows[measure] = new PlanWindow(year, year);
            }
        }

        return windows.ToImmutable();
    }

    /// <summary>The mean of a category's criteria, as soon as all of them were looked at; half of a category says nothing.</summary>
    private static ImmutableSortedDictionary<string, decimal> OutsideLevels(AssessmentCatalogue catalogue, RoundWork work) =>
        catalogue
            .OutsideView.Where(c => !c.Criteria.IsEmpty && c.Criteria.All(k => work.Outside.ContainsKey(k.Id)))
            .ToImmutableSortedDictionary(c => c.Id.Value, c => c.Criteria.Average(k => (decimal)work.Outside[k.Id].Level));
}
