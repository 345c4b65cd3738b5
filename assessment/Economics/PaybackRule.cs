using System.Collections.Immutable;
using DigiCheckBot.Assessment.Costs;

namespace DigiCheckBot.Assessment.Economics;

/// <summary>Payback from cases and minutes that coordinator or expert gave; the catalogue has neither.</summary>
public static class PaybackRule
{
    /// <summary>Working minutes of a person-day: 7.8 hours (Q79, with which the internal day rate was compared).</summary>
    public const decimal MinutesPerDay = 468m;

    /// <summary>
    /// saved per year = cases × minutes × internal day rate ÷ 468; months = ⌈ 12 × one-off ÷ (saved − running) ⌉, all cost expected, i.e.
    /// likely × exp(σ² / 2), with own days valued. Static payback method: no interest, and the time saved counts as if it were used. No
    /// figure if cases, minutes or a cost driver are missing.
    /// </summary>
    /// <param name="internalDayRate">Euros per own person-day.</param>
    public static Payback Of(CostEstimate cost, CaseLoad? load, decimal internalDayRate)
    {
        if (Missing(cost, load) is { IsEmpty: false } missing)
        {
            return new Payback.NoFigure(missing);
        }

        var saved = load!.CasesPerYear!.Value * load.MinutesSavedPerCase!.Value * internalDayRate / MinutesPerDay;
        var running = Ownership.PerYear(cost);
        var net = saved - running;
        return net <= 0
            ? new Payback.Never(Euros.Whole(saved), Euros.Whole(running))
            : new Payback.After((int)decimal.Ceiling(12 * Ownership.Once(cost) / net), Euros.Whole(saved), Euros.Whole(running));
    }

    private static ImmutableArray<MissingInput> Missing(CostEstimate cost, CaseLoad? load) =>
        [
            .. load?.CasesPerYear is null ? [MissingInput.Cases] : (IEnumerable<MissingInput>)[],
            .. load?.MinutesSavedPerCase is null ? [MissingInput.Minutes] : (IEnumerable<MissingInput>)[],
            .. cost.MissingDrivers.IsEmpty ? (IEnumerable<MissingInput>)[] : [MissingInput.Costs],
        ];
}
