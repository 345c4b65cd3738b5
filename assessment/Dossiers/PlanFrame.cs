using System.Collections.Immutable;

namespace DigiCheckBot.Assessment.Dossiers;

/// <summary>What a three-year plan has to keep to.</summary>
/// <param name="YearlyBudget">Euros for each of the three years; empty: unlimited.</param>
/// <param name="CapacityDaysPerQuarter">Own person-days; null: as the leaders' answers say.</param>
public sealed record PlanFrame(ImmutableArray<decimal> YearlyBudget, decimal? CapacityDaysPerQuarter)
{
    public static PlanFrame Unlimited { get; } = new([], null);

    /// <summary>By value; arrays compare by reference.</summary>
    public bool IsSameAs(PlanFrame other) =>
        YearlyBudget.SequenceEqual(other.YearlyBudget) && CapacityDaysPerQuarter == other.CapacityDaysPerQuarter;
}
