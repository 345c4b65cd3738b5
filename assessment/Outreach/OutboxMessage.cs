using DigiCheckBot.Assessment.Interviews;

namespace DigiCheckBot.Assessment.Outreach;

/// <summary>Transport state only; never whether somebody answered (P9).</summary>
public enum DeliveryState
{
    Pending,

    /// <summary>Claimed by an instance and perhaps handed to the service; after a crash here nobody knows whether it arrived.</summary>
    Sending,
    Sent,

    /// <summary>Failed for good; a coordinator may have it tried again.</summary>
    Failed,

    /// <summary>It may have arrived: not sent again without a human decision.</summary>
    Uncertain,

    /// <summary>There was nothing to say any more: replaced by a newer card, or its cause has passed.</summary>
    Obsolete,
}

/// <summary>What goes first when much waits.</summary>
public enum MessagePriority
{
    /// <summary>Few and awaited: posts in channels, results, requests, the progress of a sending.</summary>
    Urgent,

    /// <summary>Invitations.</summary>
    Normal,

    /// <summary>Reminders.</summary>
    Low,
}

/// <summary>One message to one recipient.</summary>
/// <param name="Id">Hash of round, intent and recipient: the same intent never makes a second message.</param>
/// <param name="Intent">Key of the intent that caused it.</param>
/// <param name="Topic">A newer message to the same recipient with the same topic replaces this one while it is unsent; null: nothing does.</param>
/// <param name="Since">When its cause happened; never changes.</param>
/// <param name="Due">Not to be sent before.</param>
/// <param name="Attempts">How often it was handed to the service or could not be.</param>
/// <param name="ActivityId">Of the message in Teams, once sent; with it the card can be updated in place.</param>
/// <param name="Problem">The last one; null: none.</param>
/// <param name="Code">The code that the service or the transport gave with the problem; never content.</param>
/// <param name="ThrottledSince">Since when it has been refused because of the limits, without any other outcome in between; null: it isn't.</param>
/// <param name="ClaimedBy">While Sending: the instance that sends it.</param>
/// <param name="ClaimedUntil">While Sending: after this moment whoever finds it knows that the sender is gone.</param>
public sealed record OutboxMessage(
    string Id,
    RoundId Round,
    string Intent,
    Recipient Recipient,
    MessagePriority Priority,
    string? Topic,
    DateTimeOffset Since,
    DateTimeOffset Due,
    DeliveryState State = DeliveryState.Pending,
    int Attempts = 0,
    string? ActivityId = null,
    DeliveryProblem? Problem = null,
    string? Code = null,
    string? ClaimedBy = null,
    DateTimeOffset? ClaimedUntil = null,
    DateTimeOffset? ThrottledSince = null
)
{
    /// <summary>The outbox still has something to do with it.</summary>
    public bool IsOpen => State is DeliveryState.Pending or DeliveryState.Sending;
}
