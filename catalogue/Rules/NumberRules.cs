using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Costs;
using DigiCheckBot.Catalogue.Entries;
using DigiCheckBot.Catalogue.Findings;

namespace DigiCheckBot.Catalogue.Rules;

/// <summary>Every number has its origin, and is possible (K15).</summary>
internal static class NumberRules
{
    public static IEnumerable<CatalogueError> Origins(CatalogueEntries catalogue)
    {
        foreach (var origin in Evidences.Origins(catalogue))
        {
            var hasSource = origin.Sources is { Count: > 0 };
            if (!hasSource && !(origin.IsAssumption && origin.Why is not null))
            {
                yield return MeasureFindings.NoOrigin(origin.At);
            }
            else if (hasSource && origin.IsAssumption)
            {
                yield return MeasureFindings.TwoOrigins(origin.At);
            }
        }
    }

    public static IEnumerable<CatalogueError> Ranges(CatalogueEntries catalogue)
    {
        foreach (var spread in catalogue.Measures.Select(m => m.Costs?.Spread).OfType<RangeEntry>())
        {
            if (spread.Low?.Value is <= 0 or > 1 || spread.High?.Value < 1 || (spread.Likely is { } likely && likely.Value != 1))
            {
                yield return MeasureFindings.ImpossibleSpread(spread.Origin.At);
            }
            else if (spread is { Low: { } low, High: { } high } && IsSkewed(new CostSpread(low.Value, high.Value)))
            {
                yield return MeasureFindings.SkewedSpread(spread.Origin.At);
            }
        }

        var rates = catalogue.Parameters?.Rates;
        foreach (var rate in new[] { rates?.InternalDay, rates?.ExternalDay, rates?.ScannedSheet }.OfType<RangeEntry>())
        {
            if (rate.Low?.Value <= 0 || rate.Low?.Value > rate.Likely?.Value || rate.Likely?.Value > rate.High?.Value)
            {
                yield return MeasureFindings.ImpossibleRate(rate.Origin.At);
            }
        }
    }

    public static IEnumerable<CatalogueError> Amounts(CatalogueEntries catalogue)
    {
        foreach (var amount in catalogue.Measures.SelectMany(m => m.Costs?.Parts ?? []).Select(p => p.Amount).Where(a => a?.Value < 0))
        {
            yield return MeasureFindings.NegativeAmount(amount!.At);
        }

        foreach (var measure in catalogue.Measures)
        {
            if (measure.Weeks?.Value is { } weeks && (weeks.Value < 1 || weeks.Value != decimal.Truncate(weeks.Value)))
            {
                yield return MeasureFindings.ImpossibleWeeks(weeks.At);
            }

            if (measure is { Level: not null, Costs: not null })
            {
                if (measure.Level.Value == MeasureLevel.Department == measure.Costs.WholeMunicipality is not null)
                {
                    yield return MeasureFindings.ExtentMisplaced(measure.Costs.At);
                }

                if (measure.Costs.Parts.Count == 0 && measure.FulfilledBy is null)
                {
                    yield return MeasureFindings.NoCostParts(measure.Costs.At);
                }
            }
        }

        if (catalogue.Parameters?.Spread?.Correlation is { Value: < 0 or > 1 } correlation)
        {
            yield return MeasureFindings.ImpossibleCorrelation(correlation.At);
        }

        foreach (var weight in catalogue.Departments.SelectMany(d => d.Weights).Where(w => w.Value.Value is <= 0 or > 3))
        {
            yield return MeasureFindings.ImpossibleWeight(weight.Key.At);
        }
    }

    /// <summary>The mean of the factor, exp(σ² / 2), would lie above its P90.</summary>
    private static bool IsSkewed(CostSpread spread) =>
        Spread.Sigma(spread) is var sigma && sigma * sigma / 2 > PortableMath.Log((double)spread.High);
}
