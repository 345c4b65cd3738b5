using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Costs;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Assessment.Dossiers;

/// <summary>What the engine is given of the reviews.</summary>
public static class ReviewedInputs
{
    public static ExpertFindings Of(RoundWork work) =>
        new()
        {
            DutyAnswers = work
                .Reviews.Where(r => r.Value.IsDuty is not null)
                .ToImmutableSortedDictionary(r => r.Key, r => r.Value.IsDuty!.Value),
            Rejected = With(work, ReviewVerdict.Rejected),
            Added = With(work, ReviewVerdict.Added),
            Costs = Costs(work),
            EarliestQuarters = work
                .Reviews.Where(r => r.Value.EarliestQuarter is not null)
                .ToImmutableSortedDictionary(r => r.Key, r => r.Value.EarliestQuarter!.Value),
        };

    /// <summary>A driver holds for all measures of the round: what was said last counts.</summary>
    public static ImmutableSortedDictionary<string, decimal> Drivers(RoundWork work) =>
        work
            .Reviews.OrderBy(r => r.Value.At)
            .ThenBy(r => r.Key)
            .SelectMany(r => r.Value.Drivers)
            .Aggregate(ImmutableSortedDictionary<string, decimal>.Empty, (all, driver) => all.SetItem(driver.Key, driver.Value));

    private static ImmutableSortedSet<MeasureId> With(RoundWork work, ReviewVerdict verdict) =>
        [.. work.Reviews.Where(r => r.Value.Verdict == verdict).Select(r => r.Key)];

    /// <summary>A free measure has its own amounts, which a review of it may correct.</summary>
    private static ImmutableSortedDictionary<MeasureId, ExpertCost> Costs(RoundWork work)
    {
        var costs = work.FreeMeasures.ToImmutableSortedDictionary(
            m => m.Id,
            m => new ExpertCost(m.Amounts, work.Reviews.GetValueOrDefault(m.Id)?.Reason ?? "")
        );
        foreach (var (id, review) in work.Reviews.Where(r => r.Value.Cost is not null))
        {
            var own = costs.GetValueOrDefault(id)?.Amounts ?? new CostCorrection();
            costs = costs.SetItem(id, new ExpertCost(Over(own, review.Cost!), review.Reason));
        }

        return costs;
    }

    private static CostCorrection Over(CostCorrection before, CostCorrection given) =>
        new(
            given.ExternalEuros ?? before.ExternalEuros,
            given.InternalDays ?? before.InternalDays,
            given.RunningPerYear ?? before.RunningPerYear,
            given.Low ?? before.Low,
            given.High ?? before.High
        );
}
