using System.Net.Http.Headers;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Rest;

namespace DigiCheckBot.Tests.Channel;

/// <summary>A bot's registrations by app id; without any, authentication is off. Its tokens say whose and for what they are.</summary>
public sealed class Registrations(params string[] appIds) : ServiceClientCredentialsFactory
{
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(appIds.Contains(appId));

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(appIds.Length == 0);

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId,
        string audience,
        string loginEndpoint,
        bool validateAuthority,
        CancellationToken cancellationToken
    ) => Task.FromResult<ServiceClientCredentials>(new Tokens($"{appId}|{audience}|{loginEndpoint}"));

    private sealed class Tokens(string text) : ServiceClientCredentials
    {
        public override Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", text);
            return Task.CompletedTask;
        }
    }
}
