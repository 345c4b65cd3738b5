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
    public const string Measure = "dcMeasure";

    /// <summary>The round from which the one of the form follows.</summary>
    public const string Previous = "dcPrevious";

    /// <summary>What the person had seen when deciding.</summary>
    public const string Seen = "dcSeen";

    /// <summary>An entry of a list, such as an appointment.</summary>
    public const string Entry = "dcEntry";

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

    /// <summary>Shows one round with everything that may be done to it.</summary>
    public const string RoundOpen = "round.open";
    public const string RoundComplete = "round.complete";
    public const string RoundCompleteConfirmed = "round.completeConfirmed";

    /// <summary>The start form, filled in as far as the round before says it.</summary>
    public const string RoundNext = "round.next";

    /// <summary>All rounds. <see cref="CardKeys.Page"/> is the number of the page, from 1; so it is of those after it.</summary>
    public const string OverviewShow = "overview.show";
    public const string OverviewHeatMap = "overview.heat-map";
    public const string OverviewSynergies = "overview.synergies";
    public const string OverviewLoads = "overview.loads";
    public const string OverviewReferences = "overview.references";

    /// <summary>Measures with how far they are. <see cref="CardKeys.Page"/> is the number of the page, from 1.</summary>
    public const string ProgressShow = "progress.show";

    /// <summary><see cref="CardKeys.Entry"/> is the measure.</summary>
    public const string ProgressEdit = "progress.edit";

    /// <summary><see cref="CardKeys.Seen"/> is the number of the progress on the card; 0: none.</summary>
    public const string ProgressSave = "progress.save";

    public const string VoteShow = "vote.show";
    public const string VoteCast = "vote.cast";
    public const string VoteCount = "vote.count";

    public const string FieldsShow = "fields.show";

    /// <summary><see cref="CardKeys.Seen"/> is the number of the proposal on the card; 0: none.</summary>
    public const string FieldsPropose = "fields.propose";

    /// <inheritdoc cref="FieldsPropose"/>
    public const string FieldsObject = "fields.object";

    /// <inheritdoc cref="FieldsPropose"/>
    public const string FieldsFix = "fields.fix";
    public const string TalkShow = "talk.show";

    /// <summary><see cref="CardKeys.Page"/> is the number of the page, from 1.</summary>
    public const string TalkSave = "talk.save";

    /// <summary><see cref="CardKeys.Page"/> is the number of the page, from 1.</summary>
    public const string ReviewShow = "review.show";

    /// <summary><see cref="CardKeys.Measure"/> is the measure that is looked at.</summary>
    public const string ReviewOpen = "review.open";

    /// <summary><see cref="CardKeys.Seen"/> is the number of the review on the card; 0: none.</summary>
    public const string ReviewAccept = "review.accept";

    /// <inheritdoc cref="ReviewAccept"/>
    public const string ReviewReject = "review.reject";
    public const string ReviewAdd = "review.add";
    public const string ReviewFree = "review.free";
    public const string ReviewFreeConfirmed = "review.freeConfirmed";

    /// <summary>Asks before it ends a review in which something is open.</summary>
    public const string ReviewFinish = "review.finish";
    public const string ReviewFinishConfirmed = "review.finishConfirmed";
    public const string ReviewReturn = "review.return";

    /// <summary><see cref="CardKeys.Page"/> is the number of the category, from 1; none: the first one with something left.</summary>
    public const string OutsideShow = "outside.show";

    /// <summary>Saves the category; <see cref="CardKeys.Seen"/> marks what the card showed.</summary>
    public const string OutsideNext = "outside.next";

    /// <inheritdoc cref="OutsideNext"/>
    public const string OutsideBack = "outside.back";

    /// <inheritdoc cref="OutsideNext"/>
    public const string OutsidePause = "outside.pause";

    /// <summary>Saves the last category; the result follows what was seen.</summary>
    public const string OutsideTake = "outside.take";

    /// <summary>Budget and capacity of the plan.</summary>
    public const string FrameShow = "frame.show";
    public const string FrameTry = "frame.try";
    public const string FrameSet = "frame.set";

    public const string RecommendationShow = "recommendation.show";
    public const string RecommendationRelease = "recommendation.release";

    /// <summary><see cref="CardKeys.Page"/> is the number of the page, from 1.</summary>
    public const string DecisionShow = "decision.show";

    /// <inheritdoc cref="DecisionShow"/>
    public const string DecisionSave = "decision.save";

    /// <summary>Asks before it finishes.</summary>
    public const string DecisionFinish = "decision.finish";
    public const string DecisionFinished = "decision.finished";
    public const string DecisionReopen = "decision.reopen";

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

    /// <summary>Keeps the start form as a draft.</summary>
    public const string RoundDraft = "round.draft";
    public const string DraftShow = "draft.show";
    public const string DraftBegin = "draft.begin";
    public const string DraftEdit = "draft.edit";

    /// <summary>Who isn't invited. <see cref="CardKeys.Page"/> is the number of the page, from 1.</summary>
    public const string DraftPeople = "draft.people";
    public const string DraftLeaveOut = "draft.leaveOut";

    /// <summary>Asks before it cancels.</summary>
    public const string RoundAbandon = "round.abandon";
    public const string RoundAbandonConfirmed = "round.abandonConfirmed";

    /// <summary>Asks before it deletes.</summary>
    public const string RehearsalDelete = "rehearsal.delete";
    public const string RehearsalDeleteConfirmed = "rehearsal.deleteConfirmed";
    public const string StartMany = "round.startMany";

    /// <summary><see cref="CardKeys.Round"/> is the id of the form, of which those of the rounds are made.</summary>
    public const string StartManyConfirm = "round.startManyConfirm";

    /// <summary>What was done to a round. <see cref="CardKeys.Page"/> is the number of the page, from 1.</summary>
    public const string AuditPage = "audit.page";

    public const string PrivacyShow = "privacy.show";

    /// <summary>What is stored about whoever clicks.</summary>
    public const string OwnDataShow = "own-data.show";

    /// <summary>Asks before anything is deleted.</summary>
    public const string OwnDataErase = "own-data.erase";
    public const string OwnDataEraseConfirmed = "own-data.erase-confirmed";

    /// <summary>Asks before the link is cut.</summary>
    public const string OwnDataCut = "own-data.cut";
    public const string OwnDataCutConfirmed = "own-data.cut-confirmed";
    public const string OwnDataForgetChat = "own-data.forget-chat";

    /// <summary>The register. <see cref="CardKeys.Page"/> is the number of the page, from 1.</summary>
    public const string RegisterShow = "register.show";

    /// <summary>Asks for a municipality; <see cref="CardKeys.Entry"/> is the one to change, or empty.</summary>
    public const string RegisterMunicipality = "register.municipality";

    /// <summary><see cref="CardKeys.Seen"/> is the version that is meant, also in those that follow.</summary>
    public const string RegisterSaveMunicipality = "register.saveMunicipality";
    public const string RegisterRemoveMunicipality = "register.removeMunicipality";

    /// <summary>Asks for a Fachbereich; <see cref="CardKeys.Entry"/> is the one to change, or <see cref="CardKeys.Team"/> what it is to be.</summary>
    public const string RegisterDepartment = "register.department";
    public const string RegisterSaveDepartment = "register.saveDepartment";
    public const string RegisterRemoveDepartment = "register.removeDepartment";
    public const string RegisterImport = "register.import";
    public const string RegisterImportConfirm = "register.importConfirm";

    /// <summary>The list of appointments. <see cref="CardKeys.Page"/> is the number of the page, from 1.</summary>
    public const string RolesShow = "roles.show";

    /// <summary>Asks whom to appoint; <see cref="CardKeys.Team"/> is the chosen team, or empty.</summary>
    public const string RolesAppoint = "roles.appoint";
    public const string RolesConfirm = "roles.confirm";

    /// <summary><see cref="CardKeys.Entry"/> is the appointment.</summary>
    public const string RolesRevoke = "roles.revoke";
}
