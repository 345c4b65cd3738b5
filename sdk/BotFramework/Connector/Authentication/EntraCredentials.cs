using System.Net.Http.Headers;
using Azure.Core;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A bearer token of the bot's registration on every request.</summary>
internal sealed class EntraCredentials(TokenCredential source, string audience) : ServiceClientCredentials
{
    private readonly TokenRequestContext _wanted = new([audience + "/.default"]);

    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var token = await source.GetTokenAsync(_wanted, cancellationToken);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Token);
    }
}

/// <summary>For a local channel that asks for none.</summary>
internal sealed class NoCredentials : ServiceClientCredentials;
