using System.Collections.Immutable;

namespace DigiCheckBot.Cards.Registers;

/// <summary>A municipality as it was entered: raw texts, so that bad input is kept.</summary>
/// <param name="Id">Empty: a new one.</param>
/// <param name="Seen">Marks the stored version that the form began with; empty: a new one.</param>
/// <param name="Land">Two letters as in ISO 3166-2, or empty.</param>
/// <param name="Size">Name of the size, or empty.</param>
/// <param name="CanRemove">It has no Fachbereiche.</param>
/// <param name="Problems">By id of the input: what is wrong with it.</param>
public sealed record MunicipalityForm(
    string Id,
    string Seen,
    string Name,
    string Land,
    string Size,
    string BudgetYear,
    string MeasureLimit,
    bool CanRemove,
    ImmutableSortedDictionary<string, string> Problems
)
{
    /// <summary>Ids of the inputs.</summary>
    public static class Fields
    {
        public const string Name = "name";
        public const string Land = "land";
        public const string Size = "size";
        public const string BudgetYear = "budgetYear";
        public const string MeasureLimit = "measureLimit";
    }
}
