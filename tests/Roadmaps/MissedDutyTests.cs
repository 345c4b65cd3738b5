using DigiCheckBot.Assessment.Roadmaps;
using FsCheck;
using FsCheck.Fluent;
using static DigiCheckBot.Tests.Roadmaps.SomePlans;

namespace DigiCheckBot.Tests.Roadmaps;

public sealed class MissedDutyTests
{
    [Fact]
    public void Names_the_money_that_is_missing()
    {
        var request = Request(Item("a", oneOff: 1000, deadline: 4)) with { YearlyBudget = [700.50m, 0, 0] };

        Assert.Equal([new Relaxation.MoreBudget(1, 299.50m)], ThreeYearPlan.For(request).MissedDuties.Single().Relaxations.ToArray());
    }

    [Fact]
    public void Names_the_days_that_are_missing() =>
        Assert.Equal(
            [new Relaxation.MoreDays(1m)],
            Plan(Item("a", days: 33, duration: 3, deadline: 4)).MissedDuties.Single().Relaxations.ToArray()
        );

    [Fact]
    public void Names_the_date_that_could_be_kept()
    {
        var missed = Plan(Item("a", duration: 3, deadline: 2)).MissedDuties.Single();

        Assert.Equal((2, 3), (missed.DeadlineQuarter, missed.EndQuarter));
        Assert.Equal([new Relaxation.LaterDate(3)], missed.Relaxations.ToArray());
    }

    [Fact]
    public void Says_when_nothing_alone_suffices()
    {
        var request = Request(Item("a", oneOff: 1000, days: 20, deadline: 4)) with { YearlyBudget = [0, 0, 0] };
        var missed = ThreeYearPlan.For(request).MissedDuties.Single();

        Assert.Empty(missed.Relaxations);
        Assert.Null(missed.EndQuarter);
    }

    [Fact]
    public void Two_duties_that_exclude_each_other_cost_only_one_its_date()
    {
        var plan = ThreeYearPlan.For(Request(Item("a", deadline: 1), Item("b", deadline: 1)) with { MaxParallel = 1 });

        Assert.Equal(1, plan.Value.DutiesInTime);
        Assert.Equal([new Relaxation.LaterDate(2)], plan.MissedDuties.Single().Relaxations.ToArray());
    }

    [Fact]
    public void A_met_duty_needs_nothing() => Assert.Empty(Plan(Item("a", deadline: 1)).MissedDuties);

    [Fact]
    public void What_is_named_saves_the_duty_and_a_little_less_does_not() =>
        Prop.ForAll(
                Seeds,
                seed =>
                {
                    var request = WithDuties(Random(seed, 6));
                    var plan = ThreeYearPlan.For(request);
                    return plan.MissedDuties.All(m =>
                        m.Relaxations.All(r => Saves(request, plan, m, r) && (Less(r, m) is not { } less || !Saves(request, plan, m, less)))
                    );
                }
            )
            .QuickCheckThrowOnFailure();

    /// <summary>Half of the measures are due within a year.</summary>
    private static PlanRequest WithDuties(PlanRequest request) =>
        request with
        {
            Items = [.. request.Items.Select((item, i) => i % 2 == 0 ? item with { DeadlineQuarter = 1 + (i % 4) } : item)],
        };

    /// <summary>With it this duty and all that the plan meets end in time, other measures aside.</summary>
    private static bool Saves(PlanRequest request, PlanResult plan, MissedDuty missed, Relaxation relaxation)
    {
        var lost = plan.MissedDuties.Select(m => m.Measure).Where(m => m != missed.Measure).ToHashSet();
        var relaxed = Relaxed(request, missed, relaxation) with { Fields = request.Fields.Clear() };
        var required = relaxed.Items.Where(i => i.DeadlineQuarter is not null && !lost.Contains(i.Id)).ToList();
        var forgotten = relaxed with
        {
            Items = [.. relaxed.Items.Select(i => lost.Contains(i.Id) ? i with { DeadlineQuarter = null } : i)],
        };
        return ThreeYearPlan.For(forgotten).Value.DutiesInTime == required.Count;
    }

    private static PlanRequest Relaxed(PlanRequest request, MissedDuty missed, Relaxation relaxation) =>
        relaxation switch
        {
            Relaxation.MoreBudget more => request with
            {
                YearlyBudget = request.YearlyBudget.SetItem(more.PlanYear - 1, request.YearlyBudget[more.PlanYear - 1] + more.Euros),
            },
            Relaxation.MoreDays more => request with { CapacityDaysPerQuarter = request.CapacityDaysPerQuarter + more.DaysPerQuarter },
            Relaxation.LaterDate later => request with
            {
                Items = [.. request.Items.Select(i => i.Id == missed.Measure ? i with { DeadlineQuarter = later.Quarter } : i)],
            },
            _ => throw new System.Diagnostics.UnreachableException("There are three relaxations"),
        };

    /// <summary>One cent, a hundredth of a day, or a quarter less; null: that would be no change.</summary>
    private static Relaxation? Less(Relaxation relaxation, MissedDuty missed) =>
        relaxation switch
        {
            Relaxation.MoreBudget more => more with { Euros = more.Euros - 0.01m },
            Relaxation.MoreDays more => more with { DaysPerQuarter = more.DaysPerQuarter - 0.01m },
            Relaxation.LaterDate later when later.Quarter > missed.DeadlineQuarter + 1 => later with { Quarter = later.Quarter - 1 },
            _ => null,
        };
}
