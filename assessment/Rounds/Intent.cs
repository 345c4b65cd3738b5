using System.Globalization;
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
    public const string ProgressKey = "progress";
    public const string AskToCloseKey = "ask-to-close";

    private const string RemindPrefix = "remind-";

    private Intent() { }

    /// <summary>The announcement card in the team's channel.</summary>
    public sealed record Announce(TeamChannel Channel) : Intent;

    /// <summary>The invitation to each participant in 1:1.</summary>
    public sealed record InviteParticipants : Intent;

    /// <summary>The two summary cards in the team's channel.</summary>
    public sealed record PublishToChannel(TeamChannel Channel) : Intent;

    /// <summary>The leaders' version of the summary in 1:1.</summary>
    public sealed record PublishToLeaders : Intent;

    /// <summary>To those who haven't finished and haven't asked for silence; nobody sees who that is (P9).</summary>
    /// <param name="Number">1 to 3.</param>
    public sealed record Remind(int Number) : Intent;

    /// <summary>The card that follows the sending, in the 1:1 chat of whoever caused it.</summary>
    /// <param name="TeamsUserId">The channel's id of the person (29:…).</param>
    public sealed record ShowProgress(PersonId To, string TeamsUserId) : Intent;

    /// <summary>The question whether to close now, because the last day for answers is over.</summary>
    public sealed record AskToClose(PersonId To) : Intent;

    public static bool IsReminder(string key) => key.StartsWith(RemindPrefix, StringComparison.Ordinal);

    /// <summary>Lasting name, part of the deterministic message id.</summary>
    public string Key =>
        this switch
        {
            Announce => AnnounceKey,
            InviteParticipants => InviteKey,
            PublishToChannel => PublishToChannelKey,
            PublishToLeaders => PublishToLeadersKey,
            Remind remind => RemindPrefix + remind.Number.ToString(CultureInfo.InvariantCulture),
            ShowProgress => ProgressKey,
            AskToClose => AskToCloseKey,
            _ => throw new System.Diagnostics.UnreachableException("An intent is one of the nested records"),
        };
}
