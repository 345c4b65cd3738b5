using DigiCheckBot.Assessment.Catalogues;

namespace DigiCheckBot.Assessment.Roadmaps;

/// <summary>What makes no sense as a request is refused with what is wrong, before anything is planned.</summary>
internal static class PlanRequestCheck
{
    /// <summary>Measures that fit into one plan.</summary>
    public const int MostItems = 64;

    private const decimal MostEuros = 1_000_000_000m;
    private const decimal MostDays = 100_000m;
    private const int Years = PlanQuarters.Count / PlanQuarters.PerYear;

    /// <exception cref="ArgumentException">The request makes no sense; the message says why.</exception>
    public static void Check(PlanRequest request)
    {
        if (Problems(request).FirstOrDefault() is { } problem)
        {
            throw new ArgumentException(problem, nameof(request));
        }
    }

    private static IEnumerable<string> Problems(PlanRequest request) =>
        OfFrame(request)
            .Concat(OfBudget(request))
            .Concat(request.Items.SelectMany(OfItem))
            .Concat(request.Fields.SelectMany(f => OfField(f.Key, f.Value)))
            .Concat(OfReferences(request));

    private static IEnumerable<string> OfFrame(PlanRequest request)
    {
        if (request.Quarters is < 1 or > PlanQuarters.Count)
        {
            yield return $"A plan has 1 to {PlanQuarters.Count} quarters, not {request.Quarters}.";
        }

        if (request.CapacityDaysPerQuarter is < 0 or > MostDays)
        {
            yield return $"A capacity of {request.CapacityDaysPerQuarter} days per quarter makes no sense.";
        }

        if (request.MaxParallel < 1)
        {
            yield return $"At least one measure must be allowed at a time, not {request.MaxParallel}.";
        }

        if (request.Items.Length > MostItems)
        {
            yield return $"A plan takes at most {MostItems} measures, not {request.Items.Length}.";
        }
    }

    private static IEnumerable<string> OfBudget(PlanRequest request)
    {
        var years = PlanQuarters.YearOf(request.Quarters);
        if (!request.YearlyBudget.IsEmpty && request.YearlyBudget.Length != years)
        {
            yield return $"The plan has {years} years, the budget {request.YearlyBudget.Length}.";
        }

        foreach (var budget in request.YearlyBudget.Where(b => b is < 0 or > MostEuros))
        {
            yield return $"A yearly budget of {budget} euros makes no sense.";
        }
    }

    private static IEnumerable<string> OfItem(PlanItem item)
    {
        if (item.DurationQuarters is < 1 or > PlanQuarters.Count)
        {
            yield return $"{item.Id} takes {item.DurationQuarters} quarters; a measure takes 1 to {PlanQuarters.Count}.";
        }

        if (item.DeadlineQuarter is < 1 or > PlanQuarters.Count)
        {
            yield return $"{item.Id} is due in quarter {item.DeadlineQuarter}, which isn't in the plan.";
        }

        if (item.EarliestYear < 1 || item.LatestYear > Years || item.EarliestYear > item.LatestYear)
        {
            yield return $"{item.Id} may start in the years {item.EarliestYear} to {item.LatestYear}; there are the years 1 to {Years}.";
        }

        if (item.EarliestQuarter is < 1 or > PlanQuarters.Count)
        {
            yield return $"{item.Id} may start from quarter {item.EarliestQuarter} on, which isn't in the plan.";
        }

        if (item.OneOffEuros is < 0 or > MostEuros || item.RunningPerYear is < 0 or > MostEuros || item.InternalDays is < 0 or > MostDays)
        {
            yield return $"The money or the days of {item.Id} are negative or too large.";
        }
    }

    private static IEnumerable<string> OfField(CheckFieldId id, FieldStanding standing)
    {
        if (standing.Level is < 0 or > 4 || standing.Target is < 0 or > 4 || standing.Weight is < 0 or > 100)
        {
            yield return $"The level, the target or the weight of {id} is out of range.";
        }
    }

    private static IEnumerable<string> OfReferences(PlanRequest request)
    {
        if (request.Items.GroupBy(i => i.Id).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            yield return $"{twice.Key} is in the request twice.";
            yield break;
        }

        var waiting = request.Items.ToDictionary(i => i.Id, i => i.After);
        while (waiting.Where(w => !w.Value.Any(waiting.ContainsKey)).Select(w => w.Key).ToList() is { Count: > 0 } free)
        {
            free.ForEach(id => waiting.Remove(id));
        }

        if (waiting.Count > 0)
        {
            yield return $"Among these measures some wait for each other: {string.Join(", ", waiting.Keys.Order())}.";
        }
    }
}
