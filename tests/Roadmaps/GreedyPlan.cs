using DigiCheckBot.Assessment.Measures;
using DigiCheckBot.Assessment.Roadmaps;

namespace DigiCheckBot.Tests.Roadmaps;

/// <summary>
/// What a person would do by rule of thumb: duties first by their date, then the measure with the largest gain per euro, each with its
/// prerequisites at the earliest quarter in which there is room.
/// </summary>
internal sealed class GreedyPlan(PlanRequest request)
{
    private const decimal LeastEuros = 500m;

    private readonly Dictionary<PlanItem, int> _starts = request.Items.ToDictionary(i => i, _ => 0);

    /// <summary>Thousandths of weighted levels × quarters.</summary>
    public static long GainOf(PlanRequest request)
    {
        var plan = new GreedyPlan(request);
        plan.Make();
        return (long)(
            1000
            * Enumerable
                .Range(1, request.Quarters)
                .Sum(quarter => Gain.Weighted(request.Fields, plan.EndedBy(quarter).SelectMany(i => i.Effects)))
        );
    }

    private IEnumerable<PlanItem> EndedBy(int quarter) =>
        request.Items.Where(i => _starts[i] > 0 && _starts[i] + i.DurationQuarters - 1 <= quarter);

    private void Make()
    {
        foreach (var duty in request.Items.Where(i => i.DeadlineQuarter is not null).OrderBy(i => i.DeadlineQuarter).ThenBy(i => i.Id))
        {
            Place(duty);
        }

        var tried = new HashSet<PlanItem>();
        while (
            request.Items.Where(i => _starts[i] == 0 && !tried.Contains(i)).OrderByDescending(PerEuro).ThenBy(i => i.Id).FirstOrDefault()
                is { } best
        )
        {
            tried.Add(best);
            if (PerEuro(best) > 0)
            {
                Place(best);
            }
        }
    }

    private decimal PerEuro(PlanItem item)
    {
        var placed = request.Items.Where(i => _starts[i] > 0).SelectMany(i => i.Effects).ToList();
        var more = Gain.Weighted(request.Fields, placed.Concat(item.Effects)) - Gain.Weighted(request.Fields, placed);
        return more / Math.Max(LeastEuros, item.OneOffEuros + (2 * item.RunningPerYear));
    }

    private bool Place(PlanItem item)
    {
        if (_starts[item] > 0)
        {
            return true;
        }

        if (!request.Items.Where(b => item.After.Contains(b.Id)).All(Place))
        {
            return false;
        }

        for (var start = 1; start <= request.Quarters; start++)
        {
            _starts[item] = start;
            if (!PlanRules.Broken(request, AsResult()).Any())
            {
                return true;
            }
        }

        _starts[item] = 0;
        return false;
    }

    private PlanResult AsResult() =>
        new(
            [
                .. _starts
                    .Where(s => s.Value > 0)
                    .Select(s => new Placement(s.Key.Id, s.Value, s.Key.DurationQuarters, new PlacementReason.AsEarlyAsPossible())),
            ],
            [],
            [],
            default,
            0,
            [],
            []
        );
}
