using System.ComponentModel.DataAnnotations;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.People;

namespace DigiCheckBot.Options;

/// <summary>The data centre that runs this bot.</summary>
internal sealed class OperatorOptions
{
    public const string Section = "Operator";

    /// <summary>Lasting key; part of storage keys.</summary>
    [Required]
    [RegularExpression("^[a-z0-9-]{2,40}$")]
    public required string Id { get; init; }

    /// <summary>As people know it.</summary>
    [Required]
    [StringLength(100, MinimumLength = 2)]
    public required string Name { get; init; }

    /// <summary>k of rule P2: how many staff answers it takes before anything of them is shown.</summary>
    [Range(5, 25)]
    public int Threshold { get; init; } = 5;

    /// <summary>Language of people who haven't chosen one.</summary>
    public Language DefaultLanguage { get; init; } = Language.German;

    /// <summary>IANA name; days (deadlines, "today") are counted there.</summary>
    [Required]
    public string TimeZone { get; init; } = "Europe/Berlin";

    /// <summary>People who may start, watch and close rounds.</summary>
    public IReadOnlyList<CoordinatorEntry> Coordinators { get; init; } = [];

    public bool IsCoordinator(PersonId person) =>
        Coordinators.Any(c =>
            string.Equals(c.TenantId, person.TenantId, StringComparison.OrdinalIgnoreCase)
            && string.Equals(c.ObjectId, person.ObjectId, StringComparison.OrdinalIgnoreCase)
        );
}

/// <summary>One coordinator: tenant and Entra object id.</summary>
internal sealed class CoordinatorEntry
{
    public required string TenantId { get; init; }

    public required string ObjectId { get; init; }
}
