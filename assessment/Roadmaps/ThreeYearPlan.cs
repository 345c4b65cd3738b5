using System.Collections.Immutable;

namespace DigiCheckBot.Assessment.Roadmaps;

/// <summary>
/// The three-year plan (Vorgehensmodell): most duties in time, then the largest gain summed over the quarters, then the least cost, then
/// early, then the smallest ids. The same request gives the same plan on every machine, whatever the order of its items.
/// </summary>
public static class ThreeYearPlan
{
    /// <param name="startingFrom">
    /// The plan that a what-if compares with. As far as it is still possible it is where the search starts, so that more budget, more days or
    /// more measures at a time never give a plan that is worth less.
    /// </param>
    /// <exception cref="ArgumentException">The request makes no sense; the message says why.</exception>
    public static PlanResult For(PlanRequest request, PlanResult? startingFrom = null)
    {
        PlanRequestCheck.Check(request);
        var model = new PlanModel(request);
        var plan = PlanFilling.From(new PlanDraft(model), PlanFilling.Rule.MostForItsShare);
        TakeBetter(plan, PlanFilling.From(DutySearch.Most(model), PlanFilling.Rule.Most));
        if (startingFrom is not null)
        {
            TakeBetter(plan, Again(model, startingFrom));
        }

        var isProven = ExactSearch.TryProve(plan);
        if (!isProven)
        {
            new OrderSearch(model).Improve(plan);
            LocalSearch.Improve(plan);
        }

        return ResultOf(plan, isProven);
    }

    private static void TakeBetter(PlanDraft plan, PlanDraft other)
    {
        if (other.IsBetterThan(plan))
        {
            plan.TakeOver(other);
        }
    }

    /// <summary>What of an earlier plan is still possible.</summary>
    private static PlanDraft Again(PlanModel model, PlanResult earlier)
    {
        var draft = new PlanDraft(model);
        var starts = earlier.Placements.ToDictionary(p => p.Measure, p => p.StartQuarter);
        foreach (var item in model.Precedence.Order)
        {
            var start = starts.GetValueOrDefault(model.Id(item));
            if (start > 0 && start >= draft.Earliest(item) && start <= draft.Latest(item) && draft.HasRoom(item, start))
            {
                draft.Place(item, start);
            }
        }

        return draft;
    }

    private static PlanResult ResultOf(PlanDraft plan, bool isProven)
    {
        var model = plan.Model;
        var placements = Enumerable
            .Range(0, model.Count)
            .Select(j => new Placement(model.Id(j), plan.StartOf(j), model.Duration(j), PlacementReasons.Of(plan, j)))
            .ToList();
        return new(
            [.. placements.Where(p => p.StartQuarter > 0).OrderBy(p => p.StartQuarter).ThenBy(p => p.Measure)],
            [.. placements.Where(p => p.StartQuarter == 0)],
            DutyRelaxation.Of(plan),
            plan.Value,
            isProven ? 0m : UpperBound.PercentBelow(plan.Value.Gain, UpperBound.Of(model, plan.Value.DutiesInTime == model.Duties.Length)),
            [.. Enumerable.Range(0, model.Years).Select(year => plan.MoneyOf(year) / 100m)],
            LoadsOf(plan)
        );
    }

    private static ImmutableArray<QuarterLoad> LoadsOf(PlanDraft plan) =>
        [
            .. Enumerable
                .Range(1, plan.Model.Quarters)
                .Select(q => new QuarterLoad(q, decimal.Round((decimal)plan.LoadOf(q) / PlanModel.DayShare / 100m, 2), plan.RunningIn(q))),
        ];
}
