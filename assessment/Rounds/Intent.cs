using System.Globalization;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;

namespace DigiCheckBot.Assessment.Rounds;

/// <summary>What a card about a step of a round is about. Lasting names: they are part of stored keys.</summary>
public enum Letter
{
    /// <summary>To whoever planned a draft: it couldn't start on its day.</summary>
    StartBlocked,

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
    public const string ClosedKey = "closed";
    public const string NewDeadlineKey = RemindPrefix + "new-deadline";
    public const string ReopenedKey = RemindPrefix + "reopened";

    public const string AskForVotesKey = "ask-for-votes";
    public const string RecommendKey = "recommend";
    public const string AnnounceDecisionsKey = "announce-decisions";

    public const string FollowImplementationKey = "follow-implementation";
    public const string CompareInChannelKey = "compare-channel";

    private const string ImplementationPrefix = "implementation-";

    private const string ReviewPrefix = "ask-review|";
    private const string RemindPrefix = "remind-";
    private const string TellPrefix = "tell-";

    /// <summary>What follows it tells intents of one kind apart.</summary>
    private const char Mark = '@';

    private Intent() { }

    /// <summary>The announcement card in the team's channel.</summary>
    public sealed record Announce(TeamChannel Channel) : Intent;

    /// <summary>The invitation to each participant in 1:1.</summary>
    public sealed record InviteParticipants : Intent;

    /// <summary>Makes somebody a participant who joined the team after the start, and invites them.</summary>
    /// <param name="Participant">Null once it is done: only the list of participants may keep the link to the interview.</param>
    public sealed record Admit(PersonId Person, string TeamsUserId, ParticipantId? Participant) : Intent;

    /// <summary>Where the Fachbereich stands, in the team's channel.</summary>
    /// <param name="Edition">How often the survey was reopened before.</param>
    public sealed record PublishToChannel(TeamChannel Channel, int Edition = 0) : Intent;

    /// <summary>The leaders' version of the summary in 1:1.</summary>
    /// <param name="Edition">How often the survey was reopened before.</param>
    public sealed record PublishToLeaders(int Edition = 0) : Intent;

    /// <summary>To those who haven't finished and haven't asked for silence; nobody sees who that is (P9).</summary>
    /// <param name="Number">1 to 3.</param>
    /// <param name="Edition">How often the survey was reopened before.</param>
    public sealed record Remind(int Number, int Edition = 0) : Intent;

    /// <summary>Tells the same people of another last day; what happens by time follows it.</summary>
    /// <param name="Number">Counts the changes, also back to a day that it was before; from 1.</param>
    public sealed record NewDeadline(int Number) : Intent;

    /// <summary>Lets those go on who hadn't handed in when the survey was closed, and tells them.</summary>
    /// <param name="Edition">How often the survey was reopened, with this time.</param>
    public sealed record Reopened(int Edition) : Intent;

    /// <summary>The card that follows the sending, in the 1:1 chat of whoever caused it.</summary>
    /// <param name="TeamsUserId">The channel's id of the person (29:…).</param>
    public sealed record ShowProgress(PersonId To, string TeamsUserId) : Intent;

    /// <summary>That the survey closed by itself after the last day for answers.</summary>
    /// <param name="Edition">How often it was reopened before.</param>
    public sealed record TellClosed(PersonId To, int Edition = 0) : Intent;

    /// <summary>The vote on the Prüffelder, to each of the staff.</summary>
    /// <param name="Edition">How often the survey was reopened before.</param>
    public sealed record AskForVotes(int Edition = 0) : Intent;

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
    /// <param name="Edition">How often the survey was reopened before.</param>
    public sealed record CompareInChannel(TeamChannel Channel, int Edition = 0) : Intent;

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

    /// <summary>Whether a message goes to those only who haven't finished, so that nobody else may see it.</summary>
    public static bool IsReminder(string key) => key.StartsWith(RemindPrefix, StringComparison.Ordinal);

    /// <summary>What kind of message a key stands for.</summary>
    public static string KindOf(string key) => key.Split(Mark)[0];

    /// <summary>Key of the messages that come of it: somebody who joined gets an invitation as everybody else, and never a second one.</summary>
    public string MessageKey => this is Admit ? InviteKey : Key;

    /// <summary>Lasting name; of most intents it is part of the deterministic message id.</summary>
    public string Key =>
        this switch
        {
            Announce => AnnounceKey,
            InviteParticipants => InviteKey,
            Admit admit => Marked(InviteKey, $"{admit.Person.TenantId} {admit.Person.ObjectId}"),
            PublishToChannel publish => InEdition(PublishToChannelKey, publish.Edition),
            PublishToLeaders publish => InEdition(PublishToLeadersKey, publish.Edition),
            Remind remind => InEdition(RemindPrefix + remind.Number.ToString(CultureInfo.InvariantCulture), remind.Edition),
            NewDeadline told => Marked(NewDeadlineKey, told.Number.ToString(CultureInfo.InvariantCulture)),
            Reopened told => InEdition(ReopenedKey, told.Edition),
            ShowProgress => ProgressKey,
            TellClosed told => InEdition(ClosedKey, told.Edition),
            AskForVotes ask => InEdition(AskForVotesKey, ask.Edition),
            Recommend => RecommendKey,
            AnnounceDecisions decided => string.Create(CultureInfo.InvariantCulture, $"{AnnounceDecisionsKey}-{decided.Number}"),
            FollowImplementation => FollowImplementationKey,
            ShowImplementation shown => ImplementationPrefix + shown.Number.ToString(CultureInfo.InvariantCulture),
            CompareInChannel compare => InEdition(CompareInChannelKey, compare.Edition),
            Tell tell => string.Create(CultureInfo.InvariantCulture, $"{TellPrefix}{tell.About}-{tell.Number}-{tell.To.ObjectId}"),
            AskForReview ask => $"{ReviewPrefix}{ask.To.TenantId}|{ask.To.ObjectId}|{ask.Area}",
            _ => throw new System.Diagnostics.UnreachableException("An intent is one of the nested records"),
        };

    private static string InEdition(string kind, int edition) =>
        edition == 0 ? kind : Marked(kind, edition.ToString(CultureInfo.InvariantCulture));

    private static string Marked(string kind, string mark) => $"{kind}{Mark}{mark}";
}
