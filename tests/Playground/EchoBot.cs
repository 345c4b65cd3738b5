using System.Net.Http.Json;
using System.Text.Json.Nodes;
using DigiCheckBot.Tests.Processes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace DigiCheckBot.Tests.Playground;

/// <summary>
/// The least that a bot can be, in bare JSON, to try the driver on: a message gets a card, a click on the card gets
/// another card in its place that repeats what was entered.
/// </summary>
internal sealed class EchoBot : IAsyncDisposable
{
    private static readonly HttpClient Connector = new();

    private readonly WebApplication _app;

    private EchoBot(WebApplication app, Uri address)
    {
        _app = app;
        Address = address;
    }

    public Uri Address { get; }

    public static async Task<EchoBot> StartAsync(JsonObject card)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort.Next()}");
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(address.ToString());
        var app = builder.Build();
        app.MapPost("/api/messages", (JsonObject activity, CancellationToken ct) => AnswerAsync(activity, card, ct));
        await app.StartAsync();
        return new(app, address);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static async Task<IResult> AnswerAsync(JsonObject activity, JsonObject card, CancellationToken ct)
    {
        switch ((string?)activity["type"])
        {
            case "message":
                await ReplyAsync(activity, card, ct);
                return Results.Ok();
            case "invoke":
                return Results.Json(Replacement(activity["value"]!["action"]!["data"]!));
            default:
                return Results.Ok();
        }
    }

    private static JsonObject Replacement(JsonNode data) =>
        new()
        {
            ["statusCode"] = 200,
            ["type"] = "application/vnd.microsoft.card.adaptive",
            ["value"] = new JsonObject
            {
                ["type"] = "AdaptiveCard",
                ["version"] = "1.5",
                ["body"] = new JsonArray([
                    .. data.AsObject()
                        .Select(entry => new JsonObject
                        {
                            ["type"] = "TextBlock",
                            ["wrap"] = true,
                            ["text"] = $"{entry.Key}: {entry.Value}",
                        }),
                ]),
            },
        };

    private static async Task ReplyAsync(JsonObject activity, JsonObject card, CancellationToken ct)
    {
        var conversation = Uri.EscapeDataString((string)activity["conversation"]!["id"]!);
        var reply = new JsonObject
        {
            ["type"] = "message",
            ["from"] = activity["recipient"]!.DeepClone(),
            ["recipient"] = activity["from"]!.DeepClone(),
            ["conversation"] = activity["conversation"]!.DeepClone(),
            ["replyToId"] = (string?)activity["id"],
            ["text"] = $"Gelesen: {activity["text"]} von {activity["from"]!["name"]}",
        };
        await SendAsync(activity, conversation, reply, ct);

        reply.Remove("text");
        reply["attachments"] = new JsonArray(
            new JsonObject { ["contentType"] = "application/vnd.microsoft.card.adaptive", ["content"] = card.DeepClone() }
        );
        await SendAsync(activity, conversation, reply, ct);
    }

    private static async Task SendAsync(JsonObject activity, string conversation, JsonObject reply, CancellationToken ct)
    {
        var address = $"{(string)activity["serviceUrl"]!}/v3/conversations/{conversation}/activities";
        using var response = await Connector.PostAsJsonAsync(address, reply, ct);
        response.EnsureSuccessStatusCode();
    }
}
