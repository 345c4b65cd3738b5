using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// The addresses of one cloud. As soon as one of them is configured, all of them are taken from the configuration and none
/// has a default: that is how the original does it, and half a private cloud shall not fall back to the public one.
/// </summary>
internal sealed record CloudEndpoints(
    string MetadataUrl,
    string TokenIssuer,
    string OAuthScope,
    string LoginUrl,
    string OAuthUrl,
    string CallerId,
    bool ValidateAuthority
)
{
    public static CloudEndpoints Public { get; } =
        new(
            AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
            AuthenticationConstants.ToBotFromChannelTokenIssuer,
            AuthenticationConstants.ToChannelFromBotOAuthScope,
            AuthenticationConstants.ToChannelFromBotLoginUrl,
            AuthenticationConstants.OAuthUrl,
            CallerIdConstants.PublicAzureChannel,
            ValidateAuthority: true
        );

    public static CloudEndpoints Government { get; } =
        new(
            GovernmentAuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
            GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer,
            GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope,
            GovernmentAuthenticationConstants.ToChannelFromBotLoginUrl,
            GovernmentAuthenticationConstants.OAuthUrlGov,
            CallerIdConstants.USGovChannel,
            ValidateAuthority: true
        );

    /// <exception cref="ArgumentException">The channel service is unknown and no address is given.</exception>
    public static CloudEndpoints From(IConfiguration configuration)
    {
        var given = new CloudEndpoints(
            configuration["ToBotFromChannelOpenIdMetadataUrl"],
            configuration["ToBotFromChannelTokenIssuer"],
            configuration["ToChannelFromBotOAuthScope"],
            configuration["ToChannelFromBotLoginUrl"],
            configuration["OAuthUrl"],
            configuration["CallerId"],
            bool.Parse(configuration["ValidateAuthority"] ?? "true")
        );
        if (given.HasAny || !string.IsNullOrEmpty(configuration["ToBotFromEmulatorOpenIdMetadataUrl"]))
        {
            return given;
        }

        return configuration["ChannelService"] switch
        {
            null or "" => Public,
            GovernmentAuthenticationConstants.ChannelService => Government,
            _ => throw new ArgumentException("The provided ChannelService value is not supported."),
        };
    }

    private bool HasAny => new[] { MetadataUrl, TokenIssuer, OAuthScope, LoginUrl, OAuthUrl, CallerId }.Any(s => !string.IsNullOrEmpty(s));
}
