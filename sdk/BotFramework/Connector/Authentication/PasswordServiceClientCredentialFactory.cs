using System.Collections.Concurrent;
using Azure.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>One registration with a client secret. Without an app id authentication is off.</summary>
public class PasswordServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    // A credential keeps its tokens, so it has to live longer than a turn.
    private readonly ConcurrentDictionary<(string Login, bool Validate), ClientSecretCredential> _secrets = new();

    public PasswordServiceClientCredentialFactory() { }

    public PasswordServiceClientCredentialFactory(string appId, string password, string tenantId, HttpClient httpClient, ILogger logger)
    {
        AppId = appId;
        Password = password;
        TenantId = tenantId;
    }

    public string AppId { get; set; }

    public string Password { get; set; }

    /// <summary>The home tenant of a single-tenant bot, empty for a multi-tenant one.</summary>
    public string TenantId { get; set; }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(appId == AppId);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        Task.FromResult(string.IsNullOrEmpty(AppId));

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId,
        string audience,
        string loginEndpoint,
        bool validateAuthority,
        CancellationToken cancellationToken
    )
    {
        if (string.IsNullOrEmpty(AppId))
        {
            return Task.FromResult<ServiceClientCredentials>(new NoCredentials());
        }

        if (appId != AppId)
        {
            throw new InvalidOperationException("Invalid appId");
        }

        var secret = _secrets.GetOrAdd((loginEndpoint, validateAuthority), key => Secret(key.Login, key.Validate));
        return Task.FromResult<ServiceClientCredentials>(new EntraCredentials(secret, audience));
    }

    private ClientSecretCredential Secret(string loginEndpoint, bool validateAuthority)
    {
        var login = new Uri(loginEndpoint);
        var tenant = string.IsNullOrEmpty(TenantId) ? login.AbsolutePath.Trim('/') : TenantId;
        var options = new ClientSecretCredentialOptions
        {
            AuthorityHost = new Uri(login.GetLeftPart(UriPartial.Authority)),
            DisableInstanceDiscovery = !validateAuthority,
        };
        return new ClientSecretCredential(tenant, AppId, Password, options);
    }
}
