using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.People;

namespace DigiCheckBot.Assessment.Dossiers;

/// <summary>Which Prüffelder the leaders want to work on. The first one to confirm proposes; the others see it and may object.</summary>
/// <param name="Targets">3 to 8 Prüffelder with their target levels, 0.5 to 4 in steps of 0.5.</param>
/// <param name="Number">Counts the proposals from 1; a card names the one that it shows.</param>
public sealed record FieldAgreement(
    ImmutableSortedDictionary<CheckFieldId, decimal> Targets,
    PersonId ProposedBy,
    DateTimeOffset At,
    int Number
)
{
    public const int Fewest = 3;
    public const int Most = 8;

    /// <summary>Of this proposal; a new proposal begins without.</summary>
    public ImmutableArray<FieldObjection> Objections { get; init; } = [];
}

/// <param name="Reason">2 to 500 characters.</param>
public sealed record FieldObjection(PersonId By, DateTimeOffset At, string Reason);
