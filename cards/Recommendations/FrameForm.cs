using System.Collections.Immutable;
using DigiCheckBot.Assessment.Dossiers;

namespace DigiCheckBot.Cards.Recommendations;

/// <summary>Budget and capacity as they stand in the inputs.</summary>
/// <param name="Budgets">One text for each of the three years; all empty: unlimited.</param>
/// <param name="Capacity">Empty: as the leaders' answers say.</param>
/// <param name="Problem">What is wrong; empty: nothing.</param>
public sealed record FrameForm(ImmutableArray<string> Budgets, string Capacity, string Problem)
{
    public const string CapacityId = "capacity";

    public const int Years = 3;

    /// <param name="year">1 to 3.</param>
    public static string BudgetId(int year) => $"budget.{year}";

    public static FrameForm Of(PlanFrame frame) =>
        new(
            [.. Enumerable.Range(0, Years).Select(y => Text(frame.YearlyBudget.IsEmpty ? null : frame.YearlyBudget[y]))],
            Text(frame.CapacityDaysPerQuarter),
            ""
        );

    private static string Text(decimal? value) => value?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
