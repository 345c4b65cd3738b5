using System.Collections.Immutable;

namespace DigiCheckBot.Assessment.Roadmaps;

/// <summary>
/// What would save a missed duty: the smallest change of one thing with which it and all duties that the plan meets could end in time.
/// </summary>
/// <param name="Met">Duties that the plan meets.</param>
internal sealed record DutyRelaxation(PlanModel Model, ImmutableArray<int> Met)
{
    /// <summary>More than any plan takes; what is relaxed is given in full, and then it is seen how much is used.</summary>
    private const decimal Plenty = 100_000m;

    public static ImmutableArray<MissedDuty> Of(PlanDraft plan)
    {
        var model = plan.Model;
        var relaxation = new DutyRelaxation(model, [.. model.Duties.Where(d => model.Delay(d, plan.EndOf(d)) == 0)]);
        return [.. model.Duties.Where(d => !relaxation.Met.Contains(d)).Select(d => relaxation.Missed(d, plan.EndOf(d)))];
    }

    private MissedDuty Missed(int duty, int end) =>
        new(
            Model.Id(duty),
            Model.Deadline(duty)!.Value,
            end == 0 ? null : end,
            [.. new Relaxation?[] { MoreBudget(duty), MoreDays(duty), LaterDate(duty) }.OfType<Relaxation>()]
        );

    private Relaxation.MoreBudget? MoreBudget(int duty)
    {
        var years = Model.Request.YearlyBudget.Select((budget, year) => (Year: year + 1, More: MoneyMissing(duty, year)));
        var least = years.Where(y => y.More is not null).OrderBy(y => y.More).ThenBy(y => y.Year).FirstOrDefault();
        return least.More is { } cents ? new Relaxation.MoreBudget(least.Year, cents / 100m) : null;
    }

    private long? MoneyMissing(int duty, int year)
    {
        var (plan, least) = DutySearch.Least(
            Model.WithoutBudget(year),
            [.. Met, duty],
            draft => Math.Max(0, draft.MoneyOf(year) - Model.Budget[year])
        );
        return plan is null ? null : least;
    }

    private Relaxation.MoreDays? MoreDays(int duty)
    {
        var free = new PlanModel(Model.Request with { CapacityDaysPerQuarter = Plenty });
        var (plan, least) = DutySearch.Least(free, [.. Met, duty], draft => Math.Max(0, draft.HighestLoad() - Model.Capacity));
        return plan is null ? null : new Relaxation.MoreDays(((least + PlanModel.DayShare - 1) / PlanModel.DayShare) / 100m);
    }

    private Relaxation.LaterDate? LaterDate(int duty)
    {
        var later = Enumerable.Range(Model.Deadline(duty)!.Value + 1, Math.Max(0, Model.Quarters - Model.Deadline(duty)!.Value));
        var quarter = later.FirstOrDefault(q => DutySearch.Meet(Model.WithDeadline(duty, q), [.. Met, duty]) is not null);
        return quarter == 0 ? null : new Relaxation.LaterDate(quarter);
    }
}
