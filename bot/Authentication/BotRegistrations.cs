using Azure.Core;
using Azure.Identity;
using DigiCheckBot.Options;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;
using Microsoft.Rest;

namespace DigiCheckBot.Authentication;

/// <summary>The registrations of this backend: whose messages it takes, and with whose credentials it answers.</summary>
internal sealed class BotRegistrations(IOptions<List<BotOptions>> bots, IOptions<AuthenticationOptions> authentication)
    : ServiceClientCredentialsFactory
{
    private readonly Dictionary<string, ServiceClientCredentials> _credentials = bots.Value.ToDictionary(
        b => b.AppId,
        b => (ServiceClientCredentials)new ConnectorCredentials(TokenOf(b)),
        StringComparer.OrdinalIgnoreCase
    );

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(appId is not null && _credentials.ContainsKey(appId));

    /// <summary>Only as an explicit setting, which the start checks bind to Development and loopback.</summary>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        Task.FromResult(authentication.Value.Mode == AuthenticationMode.Anonymous);

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId,
        string audience,
        string loginEndpoint,
        bool validateAuthority,
        CancellationToken cancellationToken
    ) => Task.FromResult(appId is not null && _credentials.TryGetValue(appId, out var found) ? found : NoCredentials.Instance);

    private static TokenCredential TokenOf(BotOptions bot) =>
        bot.Type switch
        {
            BotType.UserAssignedMsi => new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(bot.AppId)),
            BotType.MultiTenant => new ClientSecretCredential("botframework.com", bot.AppId, bot.Secret),
            _ => new ClientSecretCredential(bot.TenantId, bot.AppId, bot.Secret),
        };

    /// <summary>For the local Teams, which asks for none.</summary>
    private sealed class NoCredentials : ServiceClientCredentials
    {
        public static NoCredentials Instance { get; } = new();
    }
}
