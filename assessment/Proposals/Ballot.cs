using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;

namespace DigiCheckBot.Assessment.Proposals;

/// <summary>What one of the staff finds most important, cast after closing and without who.</summary>
/// <param name="Fields">One to <see cref="MostFields"/> Prüffelder, each once.</param>
public sealed record Ballot(ImmutableArray<CheckFieldId> Fields)
{
    public const int MostFields = 5;
}
