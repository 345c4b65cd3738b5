using System.Globalization;
using DigiCheckBot.Assessment.People;

namespace DigiCheckBot.Assessment.Rounds;

/// <summary>What a card about a step of a round is about. Lasting names: they are part of stored keys.</summary>
public enum Letter
{
    /// <summary>To leaders: the Prüffelder and targets are to be chosen.</summary>
    ChooseFields,

    /// <summary>To the other leaders and to whoever started the round: somebody proposed Prüffelder, or objected.</summary>
    FieldsProposed,

    /// <summary>To leaders: the recommendation, in their view.</summary>
    Recommendation,

    /// <summary>To readers of the municipality: the recommendation, in everyone's view.</summary>
    ReaderRecommendation,

    /// <summary>To leaders: if and when each measure is done is to be decided.</summary>
    Decide,

    /// <summary>To whoever is responsible: how far the measures are.</summary>
    Quarter,

    /// <summary>To somebody who was named as responsible for a measure.</summary>
    Responsible,

    /// <summary>To leaders: what changed since the round before, in their view.</summary>
    Comparison,
}

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

    public const string AskForVotesKey = "ask-for-votes";
    public const string RecommendKey = "recommend";
    public const string AnnounceDecisionsKey = "announce-decisions";

    public const string FollowImplementationKey = "follow-implementation";
    public const string CompareInChannelKey = "compare-channel";

    private const string ImplementationPrefix = "implementation-";

    private const string ReviewPrefix = "ask-review|";
    private const string RemindPrefix = "remind-";
    private const string TellPrefix = "tell-";

    private Intent() { }

    /// <summary>The announcement card in the team's channel.</summary>
    public sealed record Announce(TeamChannel Channel) : Intent;

    /// <summary>The invitation to each participant in 1:1.</summary>
    public sealed record InviteParticipants : Intent;

    /// <summary>Where the Fachbereich stands, in the team's channel.</summary>
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

    /// <summary>The vote on the Prüffelder, to each of the staff.</summary>
    public sealed record AskForVotes : Intent;

    /// <summary>The released recommendation in the team's channel.</summary>
    public sealed record Recommend(TeamChannel Channel) : Intent;

    /// <summary>What the Fachbereich decided, in the team's channel.</summary>
    /// <param name="Number">Of the version.</param>
    public sealed record AnnounceDecisions(TeamChannel Channel, int Number) : Intent;

    /// <summary>A card about a step of the round, to one person in 1:1.</summary>
    /// <param name="Number">Tells later letters about the same apart; from 1.</param>
    public sealed record Tell(Letter About, PersonId To, int Number) : Intent;

    /// <summary>The quarterly questions are put on the agenda; nothing is told.</summary>
    public sealed record FollowImplementation : Intent;

    /// <summary>How far the measures are, in the team's channel.</summary>
    /// <param name="Number">The quarter of the plan that begins, or the one after the last for the end of the round.</param>
    public sealed record ShowImplementation(TeamChannel Channel, int Number) : Intent;

    /// <summary>What changed since the round before, in the team's channel.</summary>
    public sealed record CompareInChannel(TeamChannel Channel) : Intent;

    /// <summary>The measures of one expert area, to one of its experts.</summary>
    /// <param name="TeamsUserId">The channel's id of the person (29:…); empty: not known.</param>
    public sealed record AskForReview(string Area, PersonId To, string TeamsUserId) : Intent;

    /// <returns>The area whose measures are to be reviewed; null: the key is of something else.</returns>
    public static string? ReviewedArea(string key) =>
        key.StartsWith(ReviewPrefix, StringComparison.Ordinal) ? key[(key.LastIndexOf('|') + 1)..] : null;

    /// <returns>Null: the key isn't of a letter.</returns>
    public static Letter? LetterOf(string key) =>
        key.StartsWith(TellPrefix, StringComparison.Ordinal) && Enum.TryParse<Letter>(key.Split('-')[1], out var letter) ? letter : null;

    public static bool IsPictureOfImplementation(string key) => key.StartsWith(ImplementationPrefix, StringComparison.Ordinal);

    /// <summary>Nobody waits for it, so that it keeps to working days and hours.</summary>
    public static bool KeepsHours(string key) => IsReminder(key) || LetterOf(key) == Letter.Quarter;

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
            AskForVotes => AskForVotesKey,
            Recommend => RecommendKey,
            AnnounceDecisions decided => string.Create(CultureInfo.InvariantCulture, $"{AnnounceDecisionsKey}-{decided.Number}"),
            FollowImplementation => FollowImplementationKey,
            ShowImplementation shown => ImplementationPrefix + shown.Number.ToString(CultureInfo.InvariantCulture),
            CompareInChannel => CompareInChannelKey,
            Tell tell => string.Create(CultureInfo.InvariantCulture, $"{TellPrefix}{tell.About}-{tell.Number}-{tell.To.ObjectId}"),
            AskForReview ask => $"{ReviewPrefix}{ask.To.TenantId}|{ask.To.ObjectId}|{ask.Area}",
            _ => throw new System.Diagnostics.UnreachableException("An intent is one of the nested records"),
        };
}
