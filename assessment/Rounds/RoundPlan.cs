using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;

namespace DigiCheckBot.Assessment.Rounds;

/// <summary>A round as a coordinator wants it.</summary>
/// <param name="Leaders">Entra object ids.</param>
public sealed record RoundPlan(RoundId Id, RoundSettings Settings, TeamChannel Channel, ImmutableArray<string> Leaders)
{
    private const int IdLength = 32;

    public bool IsRehearsal { get; init; }

    /// <summary>Id in the register; null: typed only.</summary>
    public string? MunicipalityId { get; init; }

    /// <inheritdoc cref="MunicipalityId"/>
    public string? DepartmentId { get; init; }

    /// <summary>The round from which it is started; null: none.</summary>
    public RoundId? Previous { get; init; }

    /// <summary>The day on which it starts by itself; null: none.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The round that a form for many Fachbereiche starts for one of them: the same however often it is confirmed.</summary>
    public static RoundId IdOf(RoundId form, string departmentId) =>
        new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{form.Value}\n{departmentId}")))[..IdLength]);
}
