using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Outreach;
using Microsoft.Extensions.Logging;

namespace DigiCheckBot.Outreach;

internal static partial class OutboxLog
{
    /// <summary>Only what went wrong is worth a line for each message.</summary>
    public static void Noted(ILogger logger, OutboxMessage message) =>
        Noted(
            logger,
            message.State is DeliveryState.Failed or DeliveryState.Uncertain ? LogLevel.Information : LogLevel.Debug,
            message.Round,
            message.Intent,
            message.State,
            message.Problem,
            message.Code
        );

    [LoggerMessage(EventId = 300, Message = "A message of round {Round} ({Intent}) is now {State}, problem {Problem}, code {Code}")]
    private static partial void Noted(
        ILogger logger,
        LogLevel level,
        RoundId round,
        string intent,
        DeliveryState state,
        DeliveryProblem? problem,
        string? code
    );

    [LoggerMessage(EventId = 301, Level = LogLevel.Warning, Message = "The outbox stopped in the middle of its work and goes on later")]
    public static partial void PumpFailed(ILogger logger, Exception cause);

    [LoggerMessage(EventId = 302, Level = LogLevel.Warning, Message = "A message of round {Round} ({Intent}) could not be made or sent")]
    public static partial void NotMade(ILogger logger, RoundId round, string intent, Exception cause);

    [LoggerMessage(
        EventId = 303,
        Level = LogLevel.Warning,
        Message = "The state of a message of round {Round} ({Intent}) could not be saved yet; trying again"
    )]
    public static partial void NotSaved(ILogger logger, RoundId round, string intent, Exception cause);

    [LoggerMessage(EventId = 304, Level = LogLevel.Warning, Message = "The leases of the outbox could not be renewed")]
    public static partial void LeasesNotRenewed(ILogger logger, Exception cause);

    [LoggerMessage(EventId = 306, Level = LogLevel.Information, Message = "Round {Round} was old enough and is deleted")]
    public static partial void RoundDeleted(ILogger logger, RoundId round);

    [LoggerMessage(EventId = 305, Level = LogLevel.Warning, Message = "Work of the outbox ({Kind}) failed and is left alone for a while")]
    public static partial void ItemFailed(ILogger logger, string kind, Exception cause);
}
