using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;

namespace DigiCheckBot.Cards;

/// <summary>Keys of what a button carries; prefixed, so that they can't collide with the ids of inputs.</summary>
public static class CardKeys
{
    public const string Verb = "dcVerb";
    public const string Round = "dcRound";
    public const string Participant = "dcParticipant";
    public const string Step = "dcStep";
    public const string Nonce = "dcNonce";
    public const string Page = "dcPage";
    public const string Team = "dcTeam";

    /// <summary>What the person had seen when deciding.</summary>
    public const string Seen = "dcSeen";

    /// <summary>Input id of the toggle beside a number by which a person says not to know it.</summary>
    public static string UnknownToggle(QuestionId question) => $"{question}.{AnswerReading.UnknownKey}";
}

/// <summary>What a button asks for. Lasting names: cards in old chats keep theirs.</summary>
public static class CardVerbs
{
    public const string InterviewBegin = "interview.begin";
    public const string InterviewConsent = "interview.consent";
    public const string InterviewFactsOnly = "interview.factsOnly";
    public const string InterviewNext = "interview.next";
    public const string InterviewBack = "interview.back";
    public const string InterviewPause = "interview.pause";
    public const string InterviewResume = "interview.resume";

    /// <summary><see cref="CardKeys.Page"/> is the key of the page.</summary>
    public const string InterviewGoTo = "interview.goTo";
    public const string InterviewSubmit = "interview.submit";
    public const string InterviewNoReminders = "interview.no-reminders";

    /// <summary>Asks before it is done.</summary>
    public const string InterviewDecline = "interview.decline";
    public const string InterviewDeclineConfirmed = "interview.declineConfirmed";

    /// <summary>Consents, and begins with the answers of the previous round.</summary>
    public const string InterviewConsentPrevious = "interview.consentPrevious";

    public const string RoundConfirm = "round.confirm";
    public const string RoundCancel = "round.cancel";
    public const string RoundStatus = "round.status";

    /// <summary>Asks before it closes.</summary>
    public const string RoundClose = "round.close";
    public const string RoundCloseConfirmed = "round.closeConfirmed";
    public const string RoundTeam = "round.team";

    /// <summary>Asks for another last day.</summary>
    public const string RoundDeadline = "round.deadline";
    public const string RoundDeadlineConfirmed = "round.deadlineConfirmed";

    /// <summary>Asks for a last day of the reopened survey.</summary>
    public const string RoundReopen = "round.reopen";
    public const string RoundReopenConfirmed = "round.reopenConfirmed";

    /// <summary><see cref="CardKeys.Page"/> is the number of the page, from 1.</summary>
    public const string ProposalPage = "proposal.page";

    /// <summary>Back to the proposal with its totals.</summary>
    public const string ProposalFirst = "proposal.first";

    /// <summary>Shows the report in a message of its own, since the card with the progress is still being updated.</summary>
    public const string DeliveryDetails = "delivery.details";

    /// <summary>Shows the report as it is now. <see cref="CardKeys.Page"/> is the number of the page, from 1.</summary>
    public const string DeliveryPage = "delivery.page";
    public const string DeliveryRetryFailed = "delivery.retry-failed";

    /// <summary><see cref="CardKeys.Seen"/> marks the messages that are meant.</summary>
    public const string DeliveryRetryUncertain = "delivery.retry-uncertain";

    /// <inheritdoc cref="DeliveryRetryUncertain"/>
    public const string DeliverySettleUncertain = "delivery.settle-uncertain";
}
