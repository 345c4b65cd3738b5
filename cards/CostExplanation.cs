using System.Collections.Immutable;
using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Costs;
using DigiCheckBot.Cards.Wording;

namespace DigiCheckBot.Cards;

/// <summary>A measure's cost with the numbers put in and not rounded, so that it can be followed with a pocket calculator.</summary>
internal sealed class CostExplanation(AssessmentCatalogue catalogue, Words words, Language language)
{
    private const int LongestReason = 200;

    /// <returns>A button and the lines that it shows; empty: nothing to explain.</returns>
    public IEnumerable<AdaptiveElement> For(CostEstimate cost, int number)
    {
        if (cost.Lines.IsEmpty)
        {
            yield break;
        }

        var id = $"cost-{number}";
        yield return Buttons.Row([Buttons.Toggle(words.ExplainCost(number), id)]);
        yield return new AdaptiveContainer
        {
            Id = id,
            IsVisible = false,
            Items = [.. Lines(cost).Select(Text.MutedUser)],
        };
    }

    /// <summary>What makes an amount unsure is said without a click.</summary>
    public IEnumerable<AdaptiveElement> Warnings(ImmutableArray<DriverId> missing, ImmutableArray<DriverId> diverging)
    {
        if (!missing.IsEmpty)
        {
            yield return Text.MutedUser(words.CostIncomplete(Named(missing)));
        }

        if (!diverging.IsEmpty)
        {
            yield return Text.MutedUser(words.DriversDiffer(Named(diverging)));
        }
    }

    private IEnumerable<string> Lines(CostEstimate cost)
    {
        foreach (var line in cost.Lines)
        {
            yield return words.CostLine(KindOf(line, cost.MonthsRunning), Formula(line), Origin(line));
        }

        yield return words.CostExpected(
            words.ExactEuros(cost.Likely()),
            words.Factor(cost.MeanFactor),
            words.ExactEuros(cost.Expected),
            words.ExactEuros(cost.Low),
            words.ExactEuros(cost.High)
        );
        if (cost.CoversWholeMunicipality)
        {
            yield return words.WholeMunicipality;
        }
    }

    private string Formula(CostLine line)
    {
        var isMoney = line.Kind == CostKind.ExternalEuros;
        var amount = isMoney ? words.Money(words.Exact(line.Amount)) : words.DaysShort(words.Exact(line.Amount));
        var driver = line.DriverSource == DriverSource.Fixed ? "" : $" × {words.Exact(line.DriverValue)}";
        var rate = isMoney ? "" : $" × {words.ExactEuros(line.Rate)}";
        return driver.Length + rate.Length == 0 ? amount : $"{amount}{driver}{rate} = {words.ExactEuros(line.Euros)}";
    }

    private string KindOf(CostLine line, int months) =>
        (line.Kind, line.Timing) switch
        {
            (CostKind.InternalDays, CostTiming.Once) => words.OwnOnce,
            (CostKind.InternalDays, CostTiming.Yearly) => words.OwnYearly(months),
            (_, CostTiming.Once) => words.ExternalOnce,
            _ => words.ExternalYearly(months),
        };

    private string Origin(CostLine line)
    {
        if (line.IsByExperts)
        {
            return string.IsNullOrWhiteSpace(line.Why) ? words.ByExperts : words.ByExpertsBecause(UserText.Clean(line.Why, LongestReason));
        }

        var amount = line.Sources.IsEmpty ? words.Assumption : words.FromSources(string.Join(", ", line.Sources));
        return line.DriverSource == DriverSource.Fixed
            ? amount
            : words.AmountAndDriver(amount, Named([line.Driver]), words.DriverOrigin(line.DriverSource));
    }

    private string Named(ImmutableArray<DriverId> drivers) =>
        string.Join(
            ", ",
            drivers.Select(id => catalogue.Parameters.Drivers.FirstOrDefault(d => d.Id == id)?.Meaning.In(language) ?? id.Value)
        );
}
