using DigiCheckBot.Assessment.Roadmaps;

namespace DigiCheckBot.Tests.Roadmaps;

/// <summary>The constraints of a plan, written down once more from their definition, in plain decimals.</summary>
internal static class PlanRules
{
    /// <summary>What a plan breaks; empty: nothing.</summary>
    public static IEnumerable<string> Broken(PlanRequest request, PlanResult plan)
    {
        var starts = request.Items.ToDictionary(i => i, i => plan.StartOf(i.Id.Value));
        return request
            .Items.Where(i => starts[i] > 0)
            .SelectMany(i => Broken(request, i, starts))
            .Concat(Enumerable.Range(1, request.Quarters).SelectMany(q => BrokenIn(request, starts, q)))
            .Concat(BrokenBudgets(request, starts));
    }

    /// <summary>Exact as long as a duration divides the amount.</summary>
    public static decimal MoneyIn(PlanItem item, int start, int quarter) =>
        start == 0 || quarter < start ? 0
        : quarter < start + item.DurationQuarters ? item.OneOffEuros / item.DurationQuarters
        : item.RunningPerYear / 4;

    public static bool Runs(PlanItem item, int start, int quarter) =>
        start > 0 && start <= quarter && quarter < start + item.DurationQuarters;

    private static IEnumerable<string> Broken(PlanRequest request, PlanItem item, Dictionary<PlanItem, int> starts)
    {
        var start = starts[item];
        if (start + item.DurationQuarters - 1 > request.Quarters)
        {
            yield return $"{item.Id} ends after the plan";
        }

        if (start < ((item.EarliestYear - 1) * 4) + 1 || start > item.LatestYear * 4)
        {
            yield return $"{item.Id} starts outside its window";
        }

        if (request.LeftOut.Contains(item.Id) || item.After.Any(request.LeftOut.Contains))
        {
            yield return $"{item.Id} was decided against, or needs what was";
        }

        foreach (var before in request.Items.Where(b => item.After.Contains(b.Id)))
        {
            if (starts[before] == 0 || starts[before] + before.DurationQuarters > start)
            {
                yield return $"{item.Id} starts before {before.Id} has ended";
            }
        }

        if (item.After.Any(a => request.Milestones.TryGetValue(a, out var done) && done >= start))
        {
            yield return $"{item.Id} starts before its milestone";
        }
    }

    private static IEnumerable<string> BrokenIn(PlanRequest request, Dictionary<PlanItem, int> starts, int quarter)
    {
        var running = request.Items.Where(i => Runs(i, starts[i], quarter)).ToList();
        if (running.Count > request.MaxParallel)
        {
            yield return $"{running.Count} measures at a time in quarter {quarter}";
        }

        if (running.Sum(i => i.InternalDays / i.DurationQuarters) > request.CapacityDaysPerQuarter)
        {
            yield return $"too many days in quarter {quarter}";
        }
    }

    private static IEnumerable<string> BrokenBudgets(PlanRequest request, Dictionary<PlanItem, int> starts) =>
        request
            .YearlyBudget.Select(
                (budget, year) => (Budget: budget, Quarters: Enumerable.Range((year * 4) + 1, 4).Where(q => q <= request.Quarters))
            )
            .Where(y => y.Quarters.Sum(q => request.Items.Sum(i => MoneyIn(i, starts[i], q))) > y.Budget)
            .Select(y => $"too much money in quarter {y.Quarters.First()} and after");
}
