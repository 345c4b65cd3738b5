using System.ComponentModel.DataAnnotations;

namespace DigiCheckBot.Options;

/// <summary>How a bot proves who it is.</summary>
internal enum BotType
{
    /// <summary>App id and secret of one tenant.</summary>
    SingleTenant,

    /// <summary>A managed identity; no secret.</summary>
    UserAssignedMsi,

    /// <summary>Registrations from before 31 July 2025.</summary>
    MultiTenant,
}

/// <summary>
/// The bot's registrations: one backend serves several, because a single-tenant bot can't reach foreign tenants and new multi-tenant ones
/// can't be registered any more.
/// </summary>
internal sealed class BotOptions
{
    public const string Section = "Bots";

    public required string AppId { get; init; }

    public required string TenantId { get; init; }

    public BotType Type { get; init; } = BotType.SingleTenant;

    /// <summary>Only for SingleTenant and MultiTenant; from Key Vault, never from a file in the repository.</summary>
    public string? Secret { get; init; }
}

/// <summary>Whether callers must prove who they are.</summary>
internal sealed class AuthenticationOptions
{
    public const string Section = "Authentication";

    [EnumDataType(typeof(AuthenticationMode))]
    public AuthenticationMode Mode { get; init; } = AuthenticationMode.Required;
}

internal enum AuthenticationMode
{
    Required,

    /// <summary>Nobody is checked: only in the Development environment and only on loopback.</summary>
    Anonymous,
}
