namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Addresses, issuers and claim names of the public cloud.</summary>
public static class AuthenticationConstants
{
    public const string ToChannelFromBotLoginUrlTemplate = "https://login.microsoftonline.com/{0}";

    /// <summary>The tenant that issues the tokens of multi-tenant bots.</summary>
    public const string DefaultChannelAuthTenant = "botframework.com";

    public const string ToChannelFromBotOAuthScope = "https://api.botframework.com";

    public const string ToBotFromChannelTokenIssuer = "https://api.botframework.com";

    public const string OAuthUrl = "https://api.botframework.com";

    public const string ToBotFromChannelOpenIdMetadataUrl = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    public const string AuthorizedParty = "azp";

    public const string AudienceClaim = "aud";

    public const string IssuerClaim = "iss";

    public const string KeyIdHeader = "kid";

    public const string VersionClaim = "ver";

    public const string AppIdClaim = "appid";

    /// <summary>Names the connector that the token's activity came from.</summary>
    public const string ServiceUrlClaim = "serviceurl";

    public const string AnonymousAuthType = "anonymous";

    public static readonly string ToChannelFromBotLoginUrl = $"https://login.microsoftonline.com/{DefaultChannelAuthTenant}";

    internal static readonly string[] SigningAlgorithms = ["RS256", "RS384", "RS512"];
}
