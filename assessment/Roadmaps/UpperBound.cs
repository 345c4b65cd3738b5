namespace DigiCheckBot.Assessment.Roadmaps;

/// <summary>
/// No plan gains more than this. For each quarter: of the items that could have ended by then, a fractional knapsack takes those that gain
/// most for what they need of the days, the money and the parallel work that there is until then; of several ways to weigh the three, the
/// one that bounds best. All in whole numbers, rounded so that the bound can only become larger.
/// </summary>
internal static class UpperBound
{
    /// <summary>A resource as a whole.</summary>
    private const long Whole = 1_000_000;

    /// <summary>The three resources are weighed in steps of this part.</summary>
    private const int Steps = 6;

    /// <summary>Thousandths of weighted levels × quarters.</summary>
    /// <param name="meetsAllDuties">Then only plans are bounded that meet them all as well: the others are worth less.</param>
    public static long Of(PlanModel model, bool meetsAllDuties) =>
        Enumerable.Range(1, model.Quarters).Sum(quarter => ByEndOf(model, quarter, meetsAllDuties ? DueBy(model, quarter) : 0));

    /// <summary>Duties that must have ended, with what they need.</summary>
    private static ulong DueBy(PlanModel model, int quarter) =>
        model.Duties.Where(d => model.Deadline(d) <= quarter).Aggregate(0UL, (all, d) => all | model.Precedence.AllBefore[d] | 1UL << d);

    /// <summary>How far a gain lies below a bound, in percent, rounded up to a tenth.</summary>
    public static decimal PercentBelow(long gain, long bound) => bound <= gain ? 0m : decimal.Ceiling(1000m * (bound - gain) / bound) / 10m;

    private static long ByEndOf(PlanModel model, int quarter, ulong due)
    {
        var candidates = Enumerable
            .Range(0, model.Count)
            .Where(j =>
                model.Precedence.IsPossible(j)
                && model.Precedence.First[j] + model.Duration(j) - 1 <= quarter
                && (model.FieldsOf[j].Length > 0 || (due >> j & 1) != 0)
            )
            .Select(j => Candidate.Of(model, j, quarter))
            .ToList();

        var bound = model.GainOf(candidates.Aggregate(0UL, (all, c) => all | 1UL << c.Item));
        for (var days = 0; days <= Steps; days++)
        {
            for (var money = 0; money <= Steps - days; money++)
            {
                bound = Math.Min(bound, Knapsack(model, candidates, due, days, money, Steps - days - money));
            }
        }

        return bound;
    }

    private static long Knapsack(PlanModel model, List<Candidate> candidates, ulong due, int days, int money, int parallel)
    {
        var weighed = candidates
            .Select(c => (c.Item, c.Alone, Need: (days * c.Days) + (money * c.Money) + (parallel * c.Parallel)))
            .ToLookup(c => (due >> c.Item & 1) != 0);
        var left = Math.Max(0, (Whole * Steps) - weighed[true].Sum(c => c.Need));
        var (taken, gain) = (due, model.GainOf(due));
        foreach (var (item, alone, need) in weighed[false].OrderBy(c => (double)c.Need / c.Alone).ThenBy(c => c.Item))
        {
            var with = taken | 1UL << item;
            var more = model.GainOf(with) - gain;
            var needed = need * more / alone;
            if (needed > left)
            {
                return gain + ((more * left) + needed - 1) / needed;
            }

            (taken, gain, left) = (with, gain + more, left - needed);
        }

        return gain;
    }

    /// <param name="Alone">Thousandths of weighted levels by itself, without the limit of a field's target; at least 1.</param>
    /// <param name="Days">Parts of what there is until then, as are the next two.</param>
    private sealed record Candidate(int Item, long Alone, long Days, long Money, long Parallel)
    {
        public static Candidate Of(PlanModel model, int item, int quarter)
        {
            var until = model.Budget.Take(PlanQuarters.YearOf(quarter)).Sum();
            return new(
                item,
                Math.Max(1, model.FieldsOf[item].Sum(f => model.Fields[f].Unlimited(item))),
                Share(model.Loads[item] * model.Duration(item), model.Capacity * quarter),
                Share(Hundredths.Rounded(model.Items[item].OneOffEuros), until),
                Share(model.Duration(item), (long)model.MaxParallel * quarter)
            );
        }

        private static long Share(long need, long available) =>
            available == 0 ? (need == 0 ? 0 : Whole) : (long)Int128.Min(Whole, (Int128)need * Whole / available);
    }
}
