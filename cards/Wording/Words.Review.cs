namespace DigiCheckBot.Cards.Wording;

/// <summary>What expert areas say and are asked (Prüfung), and what is seen from outside.</summary>
internal sealed partial class Words
{
    public string ReasonAdded => Say();

    public string NotBefore(string quarter) => Fill([quarter]);

    public string ByExperts => Say();

    public string ByExpertsBecause(string reason) => Fill([reason]);

    public string ExpertReviewHeading => Say();

    public string ReviewNothing => Say();

    public string ReviewProgress(int done, int total) => Fill([done, total]);

    public string AreaLabel(string area) => Fill([area]);

    public string WithoutExpert(string progress) => Fill([progress]);

    public string ReviewRow(string state, string areas) => Fill([state, areas]);

    public string ReviewStateOpen => Say();

    public string ReviewStateDuty => Say();

    public string ReviewStateAccepted => Say();

    public string ReviewStateChanged => Say();

    public string ReviewStateRejected => Say();

    public string ReviewStateAdded => Say();

    public string ReviewOpen => Say();

    public string ReviewAgain => Say();

    public string ReviewAdd => Say();

    public string FinishReview => Say();

    public string FinishReviewOpen(int open) => Fill([open]);

    public string FinishReviewAnyway => Say();

    public string ReturnToReview => Say();

    public string ShowReview => Say();

    public string ReviewReason => Say();

    public string ReviewReasonNote => Say();

    public string ReviewNotProposed => Say();

    public string ReviewStateLabel => Say();

    public string ReviewedOn(string date, int number) => Fill([date, number]);

    public string ReviewReasonLabel => Say();

    public string DutyHeading => Say();

    public string DutyUsualQuestion => Say();

    public string DutyAnswer => Say();

    public string DutyYes => Say();

    public string DutyNo => Say();

    public string ReviewChanges => Say();

    public string ReviewChangesNote => Say();

    public string ExternalInput => Say();

    public string DaysInput => Say();

    public string RunningInput => Say();

    public string LowInput => Say();

    public string HighInput => Say();

    public string QuarterInput => Say();

    public string AnyQuarter => Say();

    public string DriversNote => Say();

    public string DriverInput(string meaning) => Fill([meaning]);

    public string SoFar(string value) => Fill([value]);

    public string ReviewAccept => Say();

    public string ReviewReject => Say();

    public string ReviewAddThis => Say();

    public string ReviewBack => Say();

    public string ReviewAddText => Say();

    public string ReviewAddLabel => Say();

    public string NothingToAdd => Say();

    public string ReviewLookAt => Say();

    public string FreeMeasure => Say();

    public string FreeMeasureText => Say();

    public string FreeTitle => Say();

    public string FreeDescription => Say();

    public string FreeField => Say();

    public string FreeArea => Say();

    public string WeeksInput(int most) => Fill([most]);

    public string RoundInput => Say();

    public string RoundOpenChosen => Say();

    public string OutsideHeading => Say();

    public string ShowOutside => Say();

    public string OutsideCategoryHeading(string category) => Fill([category]);

    public string OutsideProgress(int category, int categories, int done, int total) => Fill([category, categories, done, total]);

    public string OutsideCriterion(int number, string text) => Fill([number, text]);

    public string OutsideAnchor(int level, string anchor) => Fill([level, anchor]);

    public string OutsideNotSeen => Say();

    public string OutsideEvidence(int number) => Fill([number]);

    public string OutsideNote(int number, int most) => Fill([number, most]);

    public string OutsideTake => Say();

    public string OutsideSaved(int done, int total) => Fill([done, total]);

    public string OutsideTaken(int done, int total) => Fill([done, total]);

    public string OutsideContinue => Say();
}
