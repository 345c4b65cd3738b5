using DigiCheckBot.Assessment.Outreach;

namespace DigiCheckBot.Outreach;

/// <summary>What an answer of the Bot Connector means for a message (activity protocol, section 1.8).</summary>
public static class ConnectorAnswer
{
    private const int Unauthorized = 401;
    private const int Forbidden = 403;
    private const int NotFound = 404;
    private const int PreconditionFailed = 412;
    private const int TooLarge = 413;
    private const int TooManyRequests = 429;
    private const int ServerErrors = 500;

    /// <param name="status">HTTP status, not a success.</param>
    /// <param name="code">The error code of the body; null: there was none.</param>
    /// <param name="retryAfter">The header of that name.</param>
    public static Delivery Refusal(int status, string? code, TimeSpan? retryAfter)
    {
        var named = code ?? $"HTTP {status}";
        return status switch
        {
            TooManyRequests => new Delivery.Throttled(named, retryAfter),
            PreconditionFailed => new Delivery.TryAgain(DeliveryProblem.ServiceBusy, named, retryAfter),

            // It may have been taken before the service failed: a POST has no idempotency key.
            >= ServerErrors => new Delivery.Uncertain(DeliveryProblem.ServiceFailed, named),
            _ => new Delivery.Failed(ProblemOf(status, code), named),
        };
    }

    private static DeliveryProblem ProblemOf(int status, string? code) =>
        code switch
        {
            "ConversationBlockedByUser" or "MessageWritesBlocked" or "209" => DeliveryProblem.BlockedByUser,
            "BotNotInConversationRoster" => DeliveryProblem.AppNotInstalled,
            "MemberNotFoundInConversation" or "UserNotFound" => DeliveryProblem.UserLeft,
            "BotDisabledByAdmin" or "NotEnoughPermissions" => DeliveryProblem.ForbiddenByPolicy,
            "TenantNoPermission" => DeliveryProblem.TenantDisabled,
            "BotNotRegistered" => DeliveryProblem.BotNotRegistered,
            "InvalidBotApiHost" => DeliveryProblem.WrongHost,
            "MessageSizeTooBig" => DeliveryProblem.TooLarge,
            "ConversationNotFound" or "ActivityNotFoundInConversation" => DeliveryProblem.ConversationNotFound,
            "BadArgument" or "Bad Argument" or "BadSyntax" => DeliveryProblem.Rejected,
            _ => ProblemOf(status),
        };

    /// <summary>Without a code that is known, the status says a little.</summary>
    private static DeliveryProblem ProblemOf(int status) =>
        status switch
        {
            Unauthorized => DeliveryProblem.BotNotRegistered,
            Forbidden => DeliveryProblem.ForbiddenByPolicy,
            NotFound => DeliveryProblem.ConversationNotFound,
            TooLarge => DeliveryProblem.TooLarge,
            _ => DeliveryProblem.Unknown,
        };
}
