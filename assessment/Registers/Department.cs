using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.People;

namespace DigiCheckBot.Assessment.Registers;

/// <summary>A Fachbereich of a municipality.</summary>
/// <param name="Id">32 hexadecimal digits; stays when the name changes.</param>
/// <param name="Name">2 to 100 characters.</param>
/// <param name="People">How many work there, 1 to 5,000; null: not known.</param>
/// <param name="Team">In which it works and reads; null: none yet, so no round can be started.</param>
/// <param name="Leaders">Entra object ids of members of the team.</param>
public sealed record Department(
    string Id,
    string MunicipalityId,
    string Name,
    DepartmentKindId Kind,
    int? People,
    TeamChannel? Team,
    ImmutableArray<string> Leaders
)
{
    public const int MostPeople = 5_000;
}
