using System.Net;
using DigiCheckBot.Options;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Options;

namespace DigiCheckBot.Messaging;

/// <summary>Where the Bot Connector posts activities.</summary>
internal static class MessagesEndpoint
{
    /// <summary>A turn doesn't end because the caller hangs up, but it ends.</summary>
    private static readonly TimeSpan LongestTurn = TimeSpan.FromSeconds(60);

    public static void MapMessages(this IEndpointRouteBuilder app) =>
        app.Map(
            "/api/messages",
            async (HttpContext http, IBotFrameworkHttpAdapter adapter, IBot bot, IOptions<AuthenticationOptions> authentication) =>
            {
                if (authentication.Value.Mode == AuthenticationMode.Anonymous && !IsLocal(http.Connection.RemoteIpAddress))
                {
                    http.Response.StatusCode = StatusCodes.Status401Unauthorized;
                    return;
                }

                using var limit = new CancellationTokenSource(LongestTurn);
                await adapter.ProcessAsync(http.Request, http.Response, bot, limit.Token);
            }
        );

    private static bool IsLocal(IPAddress? address) => address is not null && IPAddress.IsLoopback(address);
}
