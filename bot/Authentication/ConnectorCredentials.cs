using System.Net.Http.Headers;
using Azure.Core;
using Azure.Identity;
using Microsoft.Rest;

namespace DigiCheckBot.Authentication;

/// <summary>Puts the bot's token on a request to the connector, but never on one to a host that isn't Teams'.</summary>
internal sealed class ConnectorCredentials(TokenCredential credential) : ServiceClientCredentials
{
    private static readonly TokenRequestContext Connector = new(["https://api.botframework.com/.default"]);

    /// <exception cref="InvalidOperationException">The host isn't on the list: the activity's serviceUrl is not to be trusted.</exception>
    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!TrustedHosts.Includes(request.RequestUri))
        {
            throw new InvalidOperationException("The service URL is not one of Teams; no token is sent there.");
        }

        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await TokenAsync(cancellationToken));
    }

    /// <exception cref="NoTokenException">The identity gave none; nothing has left.</exception>
    private async Task<string> TokenAsync(CancellationToken ct)
    {
        try
        {
            return (await credential.GetTokenAsync(Connector, ct)).Token;
        }
        catch (AuthenticationFailedException cause)
        {
            throw new NoTokenException("There is no token for the connector.", cause);
        }
    }
}
