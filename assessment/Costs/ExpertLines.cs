using DigiCheckBot.Assessment.Catalogues;

namespace DigiCheckBot.Assessment.Costs;

/// <summary>The amounts of an expert area as lines of a measure's cost.</summary>
internal static class ExpertLines
{
    /// <summary>The part of the catalogue isn't counted any more.</summary>
    public static bool Replace(CostPart part, CostCorrection amounts) =>
        (part.Kind, part.Timing) switch
        {
            (CostKind.InternalDays, CostTiming.Once) => amounts.InternalDays is not null,
            (CostKind.InternalDays, CostTiming.Yearly) => false,
            (_, CostTiming.Once) => amounts.ExternalEuros is not null,
            _ => amounts.RunningPerYear is not null,
        };

    /// <summary>What costs nothing has no line.</summary>
    public static IEnumerable<CostLine> Of(ExpertCost cost, CostBasis basis)
    {
        var (external, days, running, _, _) = cost.Amounts;
        if (external > 0)
        {
            yield return Line(CostKind.ExternalEuros, CostTiming.Once, external.Value);
        }

        if (days > 0)
        {
            yield return Line(CostKind.InternalDays, CostTiming.Once, days.Value);
        }

        if (running > 0)
        {
            yield return Line(CostKind.ExternalEuros, CostTiming.Yearly, running.Value);
        }

        CostLine Line(CostKind kind, CostTiming timing, decimal amount)
        {
            var rate = basis.RateOf(kind);
            return new(kind, timing, DriverNumbers.Fixed, amount, 1m, DriverSource.Fixed, rate, amount * rate, [])
            {
                IsByExperts = true,
                Why = cost.Reason,
                RateSource = basis.RateSourceOf(kind),
            };
        }
    }
}
