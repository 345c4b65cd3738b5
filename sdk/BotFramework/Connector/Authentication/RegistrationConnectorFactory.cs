namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Connector clients of one app id.</summary>
internal sealed class RegistrationConnectorFactory(
    string appId,
    CloudEndpoints cloud,
    ServiceClientCredentialsFactory registrations,
    IHttpClientFactory httpClientFactory
) : ConnectorFactory
{
    private static readonly HttpClient Shared = new();

    /// <summary>
    /// The HTTP client is the factory's unnamed one, as in the original, so a handler added to the unnamed client sees every
    /// call; without a factory all share one.
    /// </summary>
    public override async Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken)
    {
        var credentials = await registrations.CreateCredentialsAsync(
            appId,
            audience ?? cloud.OAuthScope,
            cloud.LoginUrl,
            cloud.ValidateAuthority,
            cancellationToken
        );
        var client = httpClientFactory?.CreateClient();
        return new ConnectorClient(new Uri(serviceUrl), credentials, client ?? Shared, disposeHttpClient: client is not null);
    }
}
