using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Channel;

/// <summary>A bare adapter and bot behind <c>/api/messages</c> on a free loopback port, and a client that posts activities.</summary>
public sealed class BotEndpoint : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _client;

    private BotEndpoint(WebApplication app)
    {
        _app = app;
        _client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    public static async Task<BotEndpoint> StartAsync(IBotFrameworkHttpAdapter adapter, IBot bot)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Map("/api/messages", http => adapter.ProcessAsync(http.Request, http.Response, bot));
        await app.StartAsync();
        return new BotEndpoint(app);
    }

    /// <summary>Posts an activity, or any text, as Teams would.</summary>
    public async Task<BotAnswer> PostAsync(string body, string? authorization = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages")
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        using var response = await _client.SendAsync(request);
        return new BotAnswer((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public Task<BotAnswer> PostAsync(JObject activity, string? authorization = null) => PostAsync(activity.ToString(), authorization);

    /// <summary>Asks with another method.</summary>
    public async Task<int> StatusOfAsync(HttpMethod method)
    {
        using var request = new HttpRequestMessage(method, "/api/messages");
        using var response = await _client.SendAsync(request);
        return (int)response.StatusCode;
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }
}

/// <summary>What the endpoint answered.</summary>
public sealed record BotAnswer(int Status, string Body)
{
    public JObject Json => JObject.Parse(Body);
}
