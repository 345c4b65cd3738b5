using System.Diagnostics;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Roadmaps;

namespace DigiCheckBot.Reports.Derivations;

/// <summary>When what is done, and why then.</summary>
internal static class PlanSection
{
    public static void Write(Derivation d, Lines lines)
    {
        lines.Heading(d.Say.PlanHeading);
        if (d.View.Plan is not { } plan)
        {
            lines.Add(d.Say.QuickNoCosts);
            return;
        }

        lines.Add(d.Say.PlanRule);
        lines.AddAll(plan.Placements.Select(p => Placed(d, p)), 1);
        WriteUnplaced(d, plan, lines);
        WriteDuties(d, plan, lines);
        lines.Add(
            d.Say.MoneyPerYear(
                string.Join("; ", plan.MoneyPerYear.Select((m, i) => d.Say.InYearMoney(d.Result.BudgetYear + i, d.Say.Euros(m))))
            )
        );
        lines.Add(
            d.Say.Loads(
                string.Join(
                    "; ",
                    plan.Loads.Select(l => d.Say.QuarterLoad(Quarter(d, l.Quarter), d.Say.Number(l.InternalDays), l.Parallel))
                )
            )
        );
        if (plan.PercentBelowBound is { } percent)
        {
            lines.Add(percent == 0 ? d.Say.BoundReached : d.Say.BelowBound(d.Say.Number(percent)));
        }
    }

    private static void WriteUnplaced(Derivation d, PublishedPlan plan, Lines lines)
    {
        if (!plan.Unplaced.IsEmpty)
        {
            lines.Add(d.Say.UnplacedLabel);
            lines.AddAll(plan.Unplaced.Select(p => d.Say.WithReason(d.Named(p.Measure), Reason(d, p.Reason))), 1);
        }
    }

    private static void WriteDuties(Derivation d, PublishedPlan plan, Lines lines)
    {
        if (plan.MissedDuties.IsEmpty)
        {
            return;
        }

        lines.Add(d.Say.MissedLabel);
        foreach (var duty in plan.MissedDuties)
        {
            var until = Quarter(d, duty.DeadlineQuarter);
            lines.Add(
                duty.EndQuarter is { } end
                    ? d.Say.MissedDuty(d.Named(duty.Measure), until, Quarter(d, end))
                    : d.Say.NoPlaceForDuty(d.Named(duty.Measure), until),
                1
            );
            lines.AddAll(duty.Relaxations.Select(r => Relaxed(d, r)).DefaultIfEmpty(d.Say.NoSingleChange), 2);
        }
    }

    private static string Placed(Derivation d, Placement placement) =>
        d.Say.Placed(
            Quarter(d, placement.StartQuarter),
            Quarter(d, placement.EndQuarter),
            d.Say.WithReason(d.Named(placement.Measure), Reason(d, placement.Reason))
        );

    private static string Relaxed(Derivation d, Relaxation relaxation) =>
        relaxation switch
        {
            Relaxation.MoreBudget r => d.Say.MoreBudget(d.Result.BudgetYear + r.PlanYear - 1, d.Say.Amount(r.Euros)),
            Relaxation.MoreDays r => d.Say.MoreDays(d.Say.Factor(r.DaysPerQuarter)),
            Relaxation.LaterDate r => d.Say.LaterDate(Quarter(d, r.Quarter)),
            _ => throw new UnreachableException("A relaxation is one of the nested records"),
        };

    private static string Reason(Derivation d, PlacementReason reason) =>
        reason switch
        {
            PlacementReason.AsEarlyAsPossible => d.Say.AsEarlyAsPossible,
            PlacementReason.DutyUntil r => d.Say.DutyUntil(d.Say.Date(r.Date)),
            PlacementReason.WaitsFor r => d.Say.WaitsFor(d.Named(r.Measure)),
            PlacementReason.Decided r => d.Say.Decided(r.EarliestYear, r.LatestYear),
            PlacementReason.NotBefore r => d.Say.NotBefore(Quarter(d, r.Quarter)),
            PlacementReason.LeftOut => d.Say.LeftOut,
            PlacementReason.NeedsLeftOut r => d.Say.NeedsLeftOut(d.Named(r.Measure)),
            PlacementReason.BudgetExhausted r => d.Say.BudgetExhausted(d.Result.BudgetYear + r.PlanYear - 1),
            PlacementReason.CapacityExhausted r => d.Say.CapacityExhausted(Quarter(d, r.Quarter)),
            PlacementReason.ParallelLimit r => d.Say.ParallelLimit(Quarter(d, r.Quarter)),
            PlacementReason.DoesNotFit => d.Say.DoesNotFit,
            PlacementReason.NoGainEarlier => d.Say.NoGainEarlier,
            PlacementReason.BringsNothingMore => d.Say.BringsNothingMore,
            PlacementReason.ForLeadersOnly => d.Say.NoReason,
            _ => throw new UnreachableException("A reason is one of the nested records"),
        };

    /// <summary>"2027 Q3".</summary>
    private static string Quarter(Derivation d, int quarter) =>
        d.Say.QuarterOf(
            d.Result.BudgetYear + PlanQuarters.YearOf(quarter) - 1,
            quarter - PlanQuarters.FirstOf(PlanQuarters.YearOf(quarter)) + 1
        );
}
