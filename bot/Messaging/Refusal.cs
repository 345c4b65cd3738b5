using System.Net.Http.Headers;
using DigiCheckBot.Outreach;
using Microsoft.Bot.Schema;

namespace DigiCheckBot.Messaging;

/// <summary>Reads the connector's refusal off the SDK's exception.</summary>
internal static class Refusal
{
    /// <summary>Stands only in the text: <c>{"errorCode":209,"message":"{\"subCode\":\"MessageWritesBlocked\",…</c>.</summary>
    private const string WritesBlocked = "MessageWritesBlocked";

    public static Delivery Of(ErrorResponseException refused)
    {
        var status = (int?)refused.Response?.StatusCode ?? 0;
        var code =
            refused.Response?.Content?.Contains(WritesBlocked, StringComparison.Ordinal) == true
                ? WritesBlocked
                : refused.Body?.Error?.Code;
        return ConnectorAnswer.Refusal(status, code, RetryAfter(refused));
    }

    private static TimeSpan? RetryAfter(ErrorResponseException refused) =>
        refused.Response?.Headers is { } headers
        && headers.TryGetValue("Retry-After", out var values)
        && RetryConditionHeaderValue.TryParse(values.FirstOrDefault(), out var wait)
            ? wait.Delta
            : null;
}
