using System.Net;
using System.Net.Http.Headers;
using DigiCheckBot.Outreach;
using Microsoft.Bot.Schema;

namespace DigiCheckBot.Messaging;

/// <summary>What an answer of the connector means for a message (platform facts, activity protocol 1.8).</summary>
internal static class Refusal
{
    public static Delivery Of(ErrorResponseException refused)
    {
        var status = refused.Response?.StatusCode;
        var code = refused.Body?.Error?.Code ?? status?.ToString() ?? "Unknown";
        return status switch
        {
            HttpStatusCode.TooManyRequests => new Delivery.TryAgain(code, RetryAfter(refused)),
            HttpStatusCode.PreconditionFailed => new Delivery.TryAgain(code, null),

            // The service may have taken the message before it failed.
            HttpStatusCode.InternalServerError
            or HttpStatusCode.BadGateway
            or HttpStatusCode.ServiceUnavailable
            or HttpStatusCode.GatewayTimeout => new Delivery.Uncertain(code),
            _ => new Delivery.Failed(code),
        };
    }

    private static TimeSpan? RetryAfter(ErrorResponseException refused) =>
        refused.Response?.Headers is { } headers
        && headers.TryGetValue("Retry-After", out var values)
        && RetryConditionHeaderValue.TryParse(values.FirstOrDefault(), out var wait)
            ? wait.Delta
            : null;
}
