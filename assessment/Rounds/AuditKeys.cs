using System.Collections.Immutable;
using DigiCheckBot.Assessment.Rounds.Rights;

namespace DigiCheckBot.Assessment.Rounds;

/// <summary>Lasting names of what the audit tells.</summary>
public static class AuditKeys
{
    public const string Started = "round.started";

    /// <summary>Invitations of a start that wasn't finished were deleted, before any was sent.</summary>
    public const string StartCleared = "round.start-cleared";

    /// <summary>A draft couldn't start on its day.</summary>
    public const string StartBlocked = "round.start-blocked";
    public const string SurveyClosed = "survey.closed";
    public const string Reminded = "survey.reminded";
    public const string MemberJoined = "survey.member-joined";
    public const string MemberReturned = "survey.member-returned";
    public const string MemberLeft = "survey.member-left";

    /// <summary>Whoever is responsible was asked how far the measures are.</summary>
    public const string ProgressAsked = "implementation.asked";

    /// <summary>Messages that had failed were sent again.</summary>
    public const string FailedSentAgain = "delivery.failed-sent-again";
    public const string UncertainSentAgain = "delivery.uncertain-sent-again";

    /// <summary>Messages that may have arrived were noted as delivered.</summary>
    public const string UncertainSettled = "delivery.uncertain-settled";

    /// <summary>The link between people and interviews was deleted.</summary>
    public const string ParticipantsDeleted = "retention.participants-deleted";
    public const string AnswersDeleted = "retention.answers-deleted";

    private const string RetentionPrefix = "retention.";

    private static readonly ImmutableHashSet<string> Personal =
    [
        Of(RoundAction.Answer),
        Of(RoundAction.Decline),
        Of(RoundAction.Vote),
        Of(RoundAction.CutLink),
    ];

    /// <summary>Every key there is. Each has words in both languages.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        Started,
        StartCleared,
        StartBlocked,
        SurveyClosed,
        Reminded,
        MemberJoined,
        MemberReturned,
        MemberLeft,
        ProgressAsked,
        FailedSentAgain,
        UncertainSentAgain,
        UncertainSettled,
        ParticipantsDeleted,
        AnswersDeleted,
        .. Enum.GetValues<RoundAction>().Select(Of),
    ];

    /// <summary>Deleting because of age is no change of the round; else no round would ever be old.</summary>
    public static bool IsRetention(string key) => key.StartsWith(RetentionPrefix, StringComparison.Ordinal);

    /// <summary>What one of the staff did; nobody else sees it (P9).</summary>
    public static bool IsPersonal(string key) => Personal.Contains(key);

    /// <summary>E.g. <c>round.fix-fields</c>.</summary>
    public static string Of(RoundAction action) =>
        "round."
        + string.Concat(
            action
                .ToString()
                .Select((c, i) => char.IsAsciiLetterUpper(c) && i > 0 ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}")
        );
}
