using DigiCheckBot.Tests.Channel;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;

namespace DigiCheckBot.Tests.Sdk.BotFramework.Hosting;

/// <summary>A bot whose turn is written in the test.</summary>
internal sealed class LambdaBot(Func<ITurnContext, CancellationToken, Task> turn) : IBot
{
    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        turn(turnContext, cancellationToken);

    /// <summary>An adapter of the public cloud; without app ids it lets everybody in.</summary>
    public static CloudAdapter Adapter(IHttpClientFactory? clients = null, params string[] appIds) => new(Authentication(clients, appIds));

    /// <summary>The bot behind an endpoint, with authentication off.</summary>
    public static Task<BotEndpoint> StartAsync(Func<ITurnContext, Task> turn) =>
        BotEndpoint.StartAsync(Adapter(), new LambdaBot((t, _) => turn(t)));

    private static ConfigurationBotFrameworkAuthentication Authentication(IHttpClientFactory? clients, string[] appIds) =>
        new(new ConfigurationBuilder().Build(), new Registrations(appIds), new AuthenticationConfiguration(), clients);
}
