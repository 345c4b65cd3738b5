using DigiCheckBot.Assessment.Outreach;

namespace DigiCheckBot.Outreach.Sending;

/// <summary>What a message becomes by what became of an attempt.</summary>
internal static class Outcome
{
    /// <summary>So many attempts in a row; a coordinator's decision to try again gives as many more.</summary>
    private const int MaxAttempts = 8;

    private static readonly Backoff Refused = new(TimeSpan.FromSeconds(2), TimeSpan.FromMinutes(1));

    /// <summary>Being throttled isn't the message's fault and counts as no attempt, but not for ever.</summary>
    private static readonly TimeSpan LongestThrottling = TimeSpan.FromDays(1);

    public static OutboxMessage After(OutboxMessage message, Delivery delivery, DateTimeOffset now)
    {
        var released = message with { ClaimedBy = null, ClaimedUntil = null, ThrottledSince = null };
        return delivery switch
        {
            Delivery.Sent sent => released with { State = DeliveryState.Sent, ActivityId = sent.ActivityId, Problem = null, Code = null },
            Delivery.Failed failed => Failed(released, failed.Problem, failed.Code),
            Delivery.Uncertain uncertain => released with
            {
                State = DeliveryState.Uncertain,
                Problem = uncertain.Problem,
                Code = uncertain.Code,
            },
            Delivery.Throttled throttled when now - message.ThrottledSince > LongestThrottling => Failed(
                released,
                DeliveryProblem.Throttled,
                throttled.Code
            ),
            Delivery.Throttled throttled => Later(
                released,
                DeliveryProblem.Throttled,
                throttled.Code,
                now + (throttled.After ?? PaceLimit.DefaultStop)
            ) with
            {
                Attempts = Math.Max(0, message.Attempts - 1),
                ThrottledSince = message.ThrottledSince ?? now,
            },
            Delivery.TryAgain again when message.Attempts % MaxAttempts == 0 => Failed(released, again.Problem, again.Code),
            Delivery.TryAgain again => Later(
                released,
                again.Problem,
                again.Code,
                now + (again.After ?? Refused.After((message.Attempts - 1) % MaxAttempts))
            ),
            _ => throw new System.Diagnostics.UnreachableException("A delivery is one of the nested records"),
        };
    }

    /// <summary>Its sender ended between handing over and noting: it may have arrived.</summary>
    public static OutboxMessage Interrupted(OutboxMessage message) =>
        message with
        {
            State = DeliveryState.Uncertain,
            Problem = DeliveryProblem.Interrupted,
            Code = nameof(DeliveryProblem.Interrupted),
        };

    /// <summary>A human decided that it is to be sent again.</summary>
    public static OutboxMessage Again(OutboxMessage message, DateTimeOffset now) =>
        message with
        {
            State = DeliveryState.Pending,
            Due = now,
            ClaimedBy = null,
            ClaimedUntil = null,
            ThrottledSince = null,
        };

    /// <summary>It turned out, or was decided, that it arrived.</summary>
    public static OutboxMessage Settled(OutboxMessage message) =>
        message with
        {
            State = DeliveryState.Sent,
            ClaimedBy = null,
            ClaimedUntil = null,
        };

    private static OutboxMessage Failed(OutboxMessage message, DeliveryProblem problem, string code) =>
        message with
        {
            State = DeliveryState.Failed,
            Problem = problem,
            Code = code,
        };

    private static OutboxMessage Later(OutboxMessage message, DeliveryProblem problem, string code, DateTimeOffset due) =>
        message with
        {
            State = DeliveryState.Pending,
            Problem = problem,
            Code = code,
            Due = due,
        };
}
