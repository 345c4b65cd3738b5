using System.Collections.Immutable;

namespace DigiCheckBot.Assessment.Catalogues;

/// <summary>A kind of Fachbereich with the weights of its Prüffelder.</summary>
/// <param name="Weights">1.0 is the standard; fields that aren't named weigh 1.0.</param>
public sealed record DepartmentKind(DepartmentKindId Id, LocalizedText Name, ImmutableSortedDictionary<CheckFieldId, decimal> Weights)
{
    public decimal WeightOf(CheckFieldId field) => Weights.GetValueOrDefault(field, 1.0m);
}
