using DigiCheckBot.Assessment.People;

namespace DigiCheckBot.Assessment.Rounds;

/// <summary>
/// What is to be told to people who didn't write. Written in the same transaction as the change of the round that causes it; the outbox
/// expands it into messages with deterministic ids.
/// </summary>
public abstract record Intent
{
    public const string AnnounceKey = "announce";
    public const string InviteKey = "invite";
    public const string PublishToChannelKey = "publish-channel";
    public const string PublishToLeadersKey = "publish-leaders";

    private Intent() { }

    /// <summary>The announcement card in the team's channel.</summary>
    public sealed record Announce(TeamChannel Channel) : Intent;

    /// <summary>The invitation to each participant in 1:1.</summary>
    public sealed record InviteParticipants : Intent;

    /// <summary>The two summary cards in the team's channel.</summary>
    public sealed record PublishToChannel(TeamChannel Channel) : Intent;

    /// <summary>The leaders' version of the summary in 1:1.</summary>
    public sealed record PublishToLeaders : Intent;

    /// <summary>Lasting name, part of the deterministic message id.</summary>
    public string Key =>
        this switch
        {
            Announce => AnnounceKey,
            InviteParticipants => InviteKey,
            PublishToChannel => PublishToChannelKey,
            PublishToLeaders => PublishToLeadersKey,
            _ => throw new System.Diagnostics.UnreachableException("An intent is one of the nested records"),
        };
}
