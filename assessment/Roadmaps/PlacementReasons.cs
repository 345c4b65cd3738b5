using DigiCheckBot.Assessment.Catalogues;

namespace DigiCheckBot.Assessment.Roadmaps;

/// <summary>Says of each place in a finished plan, and of each measure without one, what stands behind it.</summary>
internal static class PlacementReasons
{
    public static PlacementReason Of(PlanDraft plan, int item) => plan.Has(item) ? Placed(plan, item) : Unplaced(plan, item);

    private static PlacementReason Placed(PlanDraft plan, int item)
    {
        var (model, start) = (plan.Model, plan.StartOf(item));
        if (model.Deadline(item) is { } deadline && plan.EndOf(item) <= deadline)
        {
            return new PlacementReason.DutyUntil(PlanQuarters.LastDay(deadline, model.Request.BudgetYear));
        }

        if (start == plan.Earliest(item))
        {
            return Earliest(plan, item, start);
        }

        var without = plan.Copy();
        without.Remove(item);
        for (var earlier = plan.Earliest(item); earlier < start; earlier++)
        {
            if (without.HasRoom(item, earlier))
            {
                return new PlacementReason.NoGainEarlier();
            }
        }

        return Obstacle(without, item, start - 1);
    }

    /// <summary>Why it can't start before this quarter, whatever else is planned.</summary>
    private static PlacementReason Earliest(PlanDraft plan, int item, int start)
    {
        if (start == 1)
        {
            return new PlacementReason.AsEarlyAsPossible();
        }

        return
            plan
                .Model.Precedence.Before[item]
                .Where(b => plan.EndOf(b) == start - 1)
                .Select(plan.Model.Id)
                .Cast<MeasureId?>()
                .FirstOrDefault()
                is { } before
            ? new PlacementReason.WaitsFor(before)
            : Frame(plan.Model, item, start);
    }

    /// <summary>The milestone or the people that set the first quarter.</summary>
    private static PlacementReason Frame(PlanModel model, int item, int start)
    {
        var planItem = model.Items[item];
        var milestone = planItem
            .After.Order()
            .Where(a => model.Request.Milestones.GetValueOrDefault(a) >= start - 1)
            .Cast<MeasureId?>()
            .FirstOrDefault();
        return milestone is { } waited ? new PlacementReason.WaitsFor(waited) : ByPeople(planItem);
    }

    /// <summary>Of the Fachbereich's years and the experts' quarter the later one.</summary>
    private static PlacementReason ByPeople(PlanItem item) =>
        item.EarliestQuarter > PlanQuarters.FirstOf(item.EarliestYear)
            ? new PlacementReason.NotBefore(item.EarliestQuarter)
            : new PlacementReason.Decided(item.EarliestYear, item.LatestYear);

    private static PlacementReason Unplaced(PlanDraft plan, int item)
    {
        var (model, planItem) = (plan.Model, plan.Model.Items[item]);
        if (model.Request.LeftOut.Contains(planItem.Id))
        {
            return new PlacementReason.LeftOut();
        }

        if (LeftOutBefore(model, item) is { } leftOut)
        {
            return new PlacementReason.NeedsLeftOut(leftOut);
        }

        if (planItem.DurationQuarters > model.Quarters)
        {
            return new PlacementReason.DoesNotFit();
        }

        return model.Precedence.IsPossible(item) ? WithoutRoom(plan, item) : WithoutTime(model, item);
    }

    private static MeasureId? LeftOutBefore(PlanModel model, int item)
    {
        var needing = Enumerable.Range(0, model.Count).Where(b => (model.Precedence.AllBefore[item] >> b & 1) != 0).Append(item);
        return needing
            .SelectMany(b => model.Items[b].After)
            .Where(model.Request.LeftOut.Contains)
            .Order()
            .Cast<MeasureId?>()
            .FirstOrDefault();
    }

    /// <summary>The window is empty: what it waits for ends too late, or the decision leaves too little time.</summary>
    private static PlacementReason WithoutTime(PlanModel model, int item)
    {
        var (precedence, planItem) = (model.Precedence, model.Items[item]);
        var never = precedence.Before[item].Where(b => !precedence.IsPossible(b)).Select(model.Id).Cast<MeasureId?>().FirstOrDefault();
        var latest = precedence.Last[item];
        var tooLate = planItem
            .After.Order()
            .Where(a => model.Request.Milestones.GetValueOrDefault(a) >= latest)
            .Concat(precedence.Before[item].Where(b => precedence.First[b] + model.Duration(b) > latest).Select(model.Id))
            .Cast<MeasureId?>()
            .FirstOrDefault();

        return (never ?? tooLate) is { } waited ? new PlacementReason.WaitsFor(waited)
            : planItem is { EarliestYear: 1, LatestYear: 3, EarliestQuarter: 1 } ? new PlacementReason.DoesNotFit()
            : ByPeople(planItem);
    }

    private static PlacementReason WithoutRoom(PlanDraft plan, int item)
    {
        var model = plan.Model;
        foreach (var before in model.Precedence.Before[item].Where(b => !plan.Has(b)))
        {
            // A prerequisite that has no purpose of its own isn't the obstacle; then the item itself is looked at.
            if (Unplaced(plan, before) is not PlacementReason.BringsNothingMore)
            {
                return new PlacementReason.WaitsFor(model.Id(before));
            }
        }

        var (first, last) = (FirstStart(plan, item), plan.Latest(item));
        if (first > last)
        {
            var latest = model.Precedence.Before[item].MaxBy(b => plan.EndOf(b));
            return new PlacementReason.WaitsFor(model.Id(latest));
        }

        return Enumerable.Range(first, last - first + 1).Any(start => plan.HasRoom(item, start))
            ? new PlacementReason.BringsNothingMore()
            : Obstacle(plan, item, first);
    }

    private static int FirstStart(PlanDraft plan, int item) =>
        plan.Model.Precedence.Before[item].Where(plan.Has).Select(b => plan.EndOf(b) + 1).Append(plan.Model.Precedence.First[item]).Max();

    /// <summary>What is exhausted if the item started here.</summary>
    private static PlacementReason Obstacle(PlanDraft plan, int item, int start)
    {
        var model = plan.Model;
        var money = model.Money[item].PerYear(start);
        for (var year = 0; year < model.Years; year++)
        {
            if (plan.MoneyOf(year) + money[year] > model.Budget[year])
            {
                return new PlacementReason.BudgetExhausted(year + 1);
            }
        }

        var quarters = Enumerable.Range(start, model.Duration(item)).ToList();
        var full = quarters.Find(q => plan.LoadOf(q) + model.Loads[item] > model.Capacity);
        return full > 0
            ? new PlacementReason.CapacityExhausted(full)
            : new PlacementReason.ParallelLimit(quarters.Find(q => plan.RunningIn(q) >= model.MaxParallel));
    }
}
