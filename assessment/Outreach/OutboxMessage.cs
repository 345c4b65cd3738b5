using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;

namespace DigiCheckBot.Assessment.Outreach;

/// <summary>Whom a message is for.</summary>
public abstract record Recipient
{
    private Recipient() { }

    /// <summary>Says nothing of an interview: the only link between the two is the participant, looked up when sending.</summary>
    public sealed record OnePerson(PersonId Person, string TeamsUserId) : Recipient;

    public sealed record Channel(TeamChannel Team) : Recipient;

    /// <summary>Lasting name, part of the deterministic message id.</summary>
    public string Key =>
        this switch
        {
            OnePerson p => $"{p.Person.TenantId}|{p.Person.ObjectId}",
            Channel c => $"{c.Team.TenantId}|{c.Team.ChannelId}",
            _ => throw new System.Diagnostics.UnreachableException("A recipient is one of the nested records"),
        };
}

/// <summary>Transport state only; never whether somebody answered (P9).</summary>
public enum DeliveryState
{
    Pending,

    /// <summary>Handed to the service; after a crash here nobody knows whether it arrived.</summary>
    Sending,
    Sent,

    /// <summary>Failed for good.</summary>
    Failed,

    /// <summary>The connection was lost after the request left: not sent again blindly.</summary>
    Uncertain,
}

/// <summary>One message to one recipient.</summary>
/// <param name="Id">Hash of round, intent and recipient: the same intent never makes a second message.</param>
/// <param name="Intent">Key of the intent that caused it.</param>
/// <param name="Part">Number of the card when one intent sends several, from 0.</param>
/// <param name="Since">When its cause happened; never changes.</param>
/// <param name="Due">Not to be sent before.</param>
/// <param name="Failure">Code of the last failure; never content.</param>
public sealed record OutboxMessage(
    string Id,
    RoundId Round,
    string Intent,
    int Part,
    Recipient Recipient,
    DateTimeOffset Since,
    DateTimeOffset Due,
    DeliveryState State,
    int Attempts,
    string? ActivityId,
    string? Failure
);
