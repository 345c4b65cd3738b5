using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Costs;

namespace DigiCheckBot.Reports.Derivations;

/// <summary>A measure's cost with the numbers put in, so that it can be followed with a pocket calculator.</summary>
internal static class CostLines
{
    public static IEnumerable<string> Of(Derivation d, CostEstimate cost)
    {
        foreach (var line in cost.Lines)
        {
            yield return Formula(d, line, cost.MonthsRunning);
        }

        if (!cost.MissingDrivers.IsEmpty)
        {
            yield return d.Say.CostIncomplete(Drivers(d, cost.MissingDrivers));
        }

        if (!cost.DivergingDrivers.IsEmpty)
        {
            yield return d.Say.DriversDiffer(Drivers(d, cost.DivergingDrivers));
        }

        yield return d.Say.CostParts(
            d.Say.Euros(cost.OneOffExternal),
            d.Say.Number(cost.InternalDays),
            d.Say.Euros(cost.Internal),
            d.Say.Euros(cost.RunningInPlan)
        );
        yield return d.Say.CostExpected(
            d.Say.Euros(cost.Likely()),
            d.Say.Factor(cost.MeanFactor),
            d.Say.Euros(cost.Expected),
            d.Say.Euros(cost.Low),
            d.Say.Euros(cost.High)
        );
    }

    private static string Formula(Derivation d, CostLine line, int months)
    {
        var rate = line.Rate == 1 ? "" : $" × {d.Say.Euros(line.Rate)}";
        var unit = line.Kind == CostKind.ExternalEuros ? d.Say.Amount(line.Amount) : d.Say.DaysOf(line.Amount);
        return d.Say.CostFormula(
            d.Say.KindOf(line.Kind, line.Timing, months),
            $"{unit} × {d.Say.Number(line.DriverValue)} {line.Driver.Value}{rate}",
            d.Say.Euros(line.Euros),
            Origin(d, line)
        );
    }

    private static string Origin(Derivation d, CostLine line)
    {
        if (line.IsByExperts)
        {
            return d.Say.ByExperts;
        }

        var amount = line.Sources.IsEmpty ? d.Say.Assumption : string.Join(", ", line.Sources);
        return line.DriverSource == DriverSource.Fixed ? amount : $"{amount}; {line.Driver.Value}: {d.Say.Origin(line.DriverSource)}";
    }

    private static string Drivers(Derivation d, IEnumerable<DriverId> drivers) =>
        string.Join(
            ", ",
            drivers.Select(id => d.Catalogue.Parameters.Drivers.FirstOrDefault(x => x.Id == id)?.Meaning.In(d.Language) ?? id.Value)
        );
}
