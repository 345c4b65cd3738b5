using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Costs;
using DigiCheckBot.Assessment.Scoring;

namespace DigiCheckBot.Assessment.Roadmaps;

/// <summary>Own person-days per quarter (parameter.kapazitaet).</summary>
public static class PlanCapacity
{
    private const decimal PeoplePerUnit = 10m;

    private static readonly DriverId People = new("beschaeftigte");

    /// <summary>
    /// What the coordinator set, else max(least, value of the leaders' option × people / 10). Without an option that more than half of the
    /// leaders chose, or without the number of people, the least.
    /// </summary>
    public static decimal Of(decimal? set, CatalogueParameters parameters, ShownValues shown, CostBasis basis)
    {
        if (set is { } days)
        {
            return days;
        }

        var isCounted = parameters.Drivers.Any(d => d.Id == People);
        return PerTen(parameters, shown) is { } perTen && isCounted && basis.Drivers[People] is DriverNumber.Known people
            ? Math.Max(parameters.CapacityFloorDays, perTen * people.Value / PeoplePerUnit)
            : parameters.CapacityFloorDays;
    }

    private static decimal? PerTen(CatalogueParameters parameters, ShownValues shown)
    {
        var options = shown.Questions.GetValueOrDefault(parameters.CapacityQuestion) switch
        {
            QuestionFinding.Points points => points.Options,
            QuestionFinding.Choices choices => choices.Options,
            _ => null,
        };
        var chosen = options?.Where(o => o.Value == Majority.Chosen).Select(o => o.Key).FirstOrDefault();
        return chosen is not null && parameters.CapacityDaysPerTen.TryGetValue(chosen, out var days) ? days : null;
    }
}
