using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
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

    public static string Parts(CostEstimate cost, Words words) =>
        words.CostParts(
            words.About(cost.OneOffExternal),
            words.DaysAndEuros(words.Days(cost.InternalDays), words.About(cost.Internal)),
            words.About(cost.RunningPerYear)
        );

    /// <summary>Drivers without a number make an amount incomplete, and that is said.</summary>
    public static IEnumerable<AdaptiveElement> Missing(CostEstimate cost, AssessmentCatalogue catalogue, Words words, Language language)
    {
        var names = cost.MissingDrivers.Select(id =>
            catalogue.Parameters.Drivers.FirstOrDefault(d => d.Id == id)?.Meaning.In(language) ?? id.Value
        );
        return cost.MissingDrivers.IsEmpty ? [] : [Text.MutedUser(words.CostIncomplete(string.Join(", ", names)))];
    }

    private static bool IsAssumed(CostEstimate cost) =>
        cost.Lines.Any(line => line.Sources.IsEmpty || line.DriverSource == DriverSource.Default);
}
