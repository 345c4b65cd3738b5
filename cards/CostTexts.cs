using DigiCheckBot.Assessment.Costs;
using DigiCheckBot.Cards.Wording;

namespace DigiCheckBot.Cards;

/// <summary>Amounts in words: expected value and planning range, rounded to 500 €, never more exact than they are.</summary>
internal static class CostTexts
{
    public static string Range(CostEstimate cost, Words words) =>
        cost is { Expected: 0, High: 0 }
            ? words.NoCost
            : words.ExpectedAndRange(words.About(cost.Expected), words.Euros(cost.Low), words.Euros(cost.High))
                + (IsAssumed(cost) ? $" · {words.WithAssumptions}" : "");

    /// <summary>A sum's range is less than the sum of the ranges; a result from before there was one has none.</summary>
    public static string Range(CostTotals totals, Words words) =>
        totals.Low == totals.High
            ? words.ExpectedOnly(words.About(totals.Expected))
            : words.ExpectedAndRange(words.About(totals.Expected), words.Euros(totals.Low), words.Euros(totals.High));

    public static string Parts(CostEstimate cost, Words words) =>
        words.CostParts(
            words.About(cost.OneOffExternal),
            words.DaysAndEuros(words.Days(cost.InternalDays), words.About(cost.Internal)),
            words.About(cost.RunningPerYear)
        );

    private static bool IsAssumed(CostEstimate cost) =>
        cost.Lines.Any(line => (line.Sources.IsEmpty && !line.IsByExperts) || line.DriverSource == DriverSource.Default);
}
