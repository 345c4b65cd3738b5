using System.Globalization;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Cards.Recommendations;

namespace DigiCheckBot.Dialogs.Rounds;

/// <summary>Reads budget and capacity from their inputs.</summary>
internal static class FrameReading
{
    /// <returns>Null: a number is missing, negative or absurd, or only some years have a budget.</returns>
    public static PlanFrame? Read(FrameForm form)
    {
        var hasBudget = form.Budgets.Any(b => b.Length > 0);
        var budgets = form.Budgets.Select(b => Number(b, SnapshotCheck.MostEuros)).ToList();
        var capacity = Number(form.Capacity, SnapshotCheck.MostDays);
        return (hasBudget && budgets.Contains(null)) || (form.Capacity.Length > 0 && capacity is null)
            ? null
            : new PlanFrame(hasBudget ? [.. budgets.Select(b => b!.Value)] : [], capacity);
    }

    private static decimal? Number(string text, decimal most) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number <= most
            ? decimal.Round(number, 2)
            : null;
}
