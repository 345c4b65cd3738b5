using DigiCheckBot.Assessment.People;

namespace DigiCheckBot.Assessment.Outreach;

/// <summary>Whom a message is for.</summary>
public abstract record Recipient
{
    private Recipient() { }

    /// <summary>Says nothing of an interview: the only link between the two is the participant, looked up when sending.</summary>
    /// <param name="TeamsUserId">The channel's id of the person (29:…); empty: only a chat that exists already can be used.</param>
    public sealed record OnePerson(PersonId Person, string TeamsUserId) : Recipient;

    public sealed record Channel(TeamChannel Team) : Recipient;

    /// <summary>Lasting name: part of the message id, and the thread that the limits of Teams are counted for.</summary>
    public string Key =>
        this switch
        {
            OnePerson p => $"{p.Person.TenantId}|{p.Person.ObjectId}",
            Channel c => $"{c.Team.TenantId}|{c.Team.ChannelId}",
            _ => throw new System.Diagnostics.UnreachableException("A recipient is one of the nested records"),
        };

    public string TenantId =>
        this switch
        {
            OnePerson p => p.Person.TenantId,
            Channel c => c.Team.TenantId,
            _ => throw new System.Diagnostics.UnreachableException("A recipient is one of the nested records"),
        };
}
