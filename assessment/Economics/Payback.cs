using System.Collections.Immutable;

namespace DigiCheckBot.Assessment.Economics;

/// <summary>After how many months a measure has brought in what it cost (Amortisation).</summary>
public abstract record Payback
{
    private Payback() { }

    /// <param name="Months">Whole months from the measure's end on, rounded up; 0: it costs nothing once.</param>
    /// <param name="SavedPerYear">Working time saved, in euros per year at the internal day rate.</param>
    /// <param name="RunningPerYear">What the measure costs every year, money and own days, expected euros.</param>
    public sealed record After(int Months, decimal SavedPerYear, decimal RunningPerYear) : Payback;

    /// <summary>What is saved doesn't even cover what it costs every year.</summary>
    public sealed record Never(decimal SavedPerYear, decimal RunningPerYear) : Payback;

    /// <summary>Keine Zahl möglich: something is missing without which every figure would be invented.</summary>
    public sealed record NoFigure(ImmutableArray<MissingInput> Missing) : Payback;
}

/// <summary>Without what no payback can be given.</summary>
public enum MissingInput
{
    /// <summary>Cases per year (Fallzahl).</summary>
    Cases,

    /// <summary>Minutes saved per case.</summary>
    Minutes,

    /// <summary>A driver of the measure's cost: its cost isn't complete.</summary>
    Costs,
}
