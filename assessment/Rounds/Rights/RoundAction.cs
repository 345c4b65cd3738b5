namespace DigiCheckBot.Assessment.Rounds.Rights;

/// <summary>Everything that can be done to, or seen of, a round. <see cref="RoundRules"/> says who may do it when.</summary>
public enum RoundAction
{
    // What only shows something stands first.

    /// <summary>State and participation, as far as P9 lets them be seen.</summary>
    SeeStatus,

    /// <summary>Transport states of the messages; never who answered (P9).</summary>
    SeeDelivery,

    /// <summary>Who changed what and when.</summary>
    SeeAudit,

    /// <summary>The view for everyone.</summary>
    SeeResult,

    /// <summary>The leaders' view (P10).</summary>
    SeeLeadershipView,

    /// <summary>The released recommendation and what was decided, in the view for everyone.</summary>
    SeeRecommendation,

    EditDraft,
    Start,

    /// <summary>Takes part: answers, corrects, hands in.</summary>
    Answer,

    /// <summary>Doesn't want to take part, or does after all.</summary>
    Decline,

    /// <summary>Cuts the link between oneself and the own interview, which stays.</summary>
    CutLink,
    ChangeDeadline,
    CloseSurvey,

    /// <summary>P8 decides whether a new result may come of it.</summary>
    ReopenSurvey,
    Vote,

    /// <summary>Ends the vote; only then anything of it is shown.</summary>
    CountVotes,
    RecordOutsideView,

    /// <summary>Levels that were agreed in the moderated talk.</summary>
    RecordTalk,
    ProposeFields,
    ObjectToFields,

    /// <summary>The Prüffelder and targets are settled; the review begins.</summary>
    FixFields,

    /// <summary>An expert within the own area only; a coordinator may step in anywhere.</summary>
    ReviewMeasures,
    FinishReview,
    ReturnToReview,

    /// <summary>Tries other budgets and capacities.</summary>
    TryScenario,

    /// <summary>Makes a scenario the frame of the plan.</summary>
    SetFrame,
    Release,
    Decide,
    FinishDecisions,
    ReopenDecisions,
    ReportProgress,
    Complete,
    StartNext,
    Cancel,

    /// <summary>Deletes a rehearsal with all that belongs to it.</summary>
    DeleteRehearsal,
}
