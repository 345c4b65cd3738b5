using System.Net;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Channel;

/// <summary>How the connector misbehaves for one call. Made by the named constructors; they can be combined by <c>with</c>.</summary>
public sealed record ConnectorFault
{
    private ConnectorFault() { }

    /// <summary>Status and body instead of the right ones; the call has no effect.</summary>
    internal ConnectorAnswer? Answer { get; init; }

    /// <summary>How long the connector thinks before it does anything.</summary>
    public TimeSpan Delay { get; init; }

    internal bool CutBefore { get; init; }

    internal bool CutAfter { get; init; }

    /// <summary>An error in Teams' form: <c>{"error":{"code","message"}}</c>.</summary>
    /// <param name="status">HTTP status.</param>
    /// <param name="code">Teams' error code, such as <c>BotNotInConversationRoster</c>.</param>
    /// <param name="retryAfter">Becomes the Retry-After header, in whole seconds.</param>
    public static ConnectorFault Error(HttpStatusCode status, string code, TimeSpan? retryAfter = null) =>
        new() { Answer = ConnectorAnswer.Error((int)status, code) with { RetryAfter = retryAfter } };

    /// <summary>429 with Retry-After.</summary>
    public static ConnectorFault Throttled(TimeSpan retryAfter) => Error(HttpStatusCode.TooManyRequests, "Throttled", retryAfter);

    /// <summary>Any status with any text as body, such as the HTML of a gateway.</summary>
    public static ConnectorFault Raw(HttpStatusCode status, string body) =>
        new() { Answer = new ConnectorAnswer((int)status) { Raw = body } };

    /// <summary>The right answer, but late.</summary>
    public static ConnectorFault Late(TimeSpan delay) => new() { Delay = delay };

    /// <summary>The connection is cut and nothing has happened.</summary>
    public static ConnectorFault Cut() => new() { CutBefore = true };

    /// <summary>The connection is cut after Teams has done what was asked: the bot can't know whether it was.</summary>
    public static ConnectorFault CutAfterEffect() => new() { CutAfter = true };
}

/// <summary>What goes back over the wire.</summary>
internal sealed record ConnectorAnswer(int Status, JToken? Body = null, string? AssignedId = null)
{
    public TimeSpan? RetryAfter { get; init; }

    public string? Raw { get; init; }

    public static ConnectorAnswer Error(int status, string code, string? message = null) =>
        new(
            status,
            new JObject
            {
                ["error"] = new JObject { ["code"] = code, ["message"] = message ?? $"The answer is {code}." },
            }
        );
}
