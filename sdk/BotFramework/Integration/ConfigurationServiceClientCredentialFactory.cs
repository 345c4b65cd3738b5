using Azure.Identity;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// The one registration of the configuration: <c>MicrosoftAppType</c> (MultiTenant, SingleTenant, UserAssignedMsi),
/// <c>MicrosoftAppId</c>, <c>MicrosoftAppPassword</c>, <c>MicrosoftAppTenantId</c>.
/// </summary>
public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly ServiceClientCredentialsFactory _inner;

    /// <exception cref="ArgumentException">The type asks for a value that is missing, or forbids one that is given.</exception>
    public ConfigurationServiceClientCredentialFactory(IConfiguration configuration, HttpClient httpClient = null, ILogger logger = null)
    {
        var type = configuration["MicrosoftAppType"];
        var appId = configuration["MicrosoftAppId"];
        var password = configuration["MicrosoftAppPassword"];
        var tenant = configuration["MicrosoftAppTenantId"];

        if (Is("UserAssignedMsi"))
        {
            Require(appId, "MicrosoftAppId", "MSI");
            Require(tenant, "MicrosoftAppTenantId", "MSI");
            if (!string.IsNullOrWhiteSpace(password))
            {
                throw new ArgumentException("MicrosoftAppPassword must not be set for MSI in configuration.");
            }

            _inner = new ManagedIdentityRegistration(appId);
            return;
        }

        if (Is("SingleTenant"))
        {
            Require(appId, "MicrosoftAppId", "SingleTenant");
            Require(tenant, "MicrosoftAppTenantId", "SingleTenant");
            Require(password, "MicrosoftAppPassword", "SingleTenant");
            _inner = new PasswordServiceClientCredentialFactory(appId, password, tenant, httpClient, logger);
            return;
        }

        _inner = new PasswordServiceClientCredentialFactory(appId, password, "", httpClient, logger);

        bool Is(string name) => string.Equals(type, name, StringComparison.OrdinalIgnoreCase);
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        _inner.IsValidAppIdAsync(appId, cancellationToken);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        _inner.IsAuthenticationDisabledAsync(cancellationToken);

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId,
        string audience,
        string loginEndpoint,
        bool validateAuthority,
        CancellationToken cancellationToken
    ) => _inner.CreateCredentialsAsync(appId, audience, loginEndpoint, validateAuthority, cancellationToken);

    private static void Require(string value, string key, string type)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            throw new ArgumentException($"{key} is required for {type} in configuration.");
        }
    }

    private sealed class ManagedIdentityRegistration(string ownAppId) : ServiceClientCredentialsFactory
    {
        private readonly ManagedIdentityCredential _identity = new(ManagedIdentityId.FromUserAssignedClientId(ownAppId));

        public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
            Task.FromResult(appId == ownAppId);

        public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

        public override Task<ServiceClientCredentials> CreateCredentialsAsync(
            string appId,
            string audience,
            string loginEndpoint,
            bool validateAuthority,
            CancellationToken cancellationToken
        ) =>
            appId == ownAppId
                ? Task.FromResult<ServiceClientCredentials>(new EntraCredentials(_identity, audience))
                : throw new InvalidOperationException("Invalid appId");
    }
}
