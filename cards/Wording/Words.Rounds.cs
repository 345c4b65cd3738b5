namespace DigiCheckBot.Cards.Wording;

internal sealed partial class Words
{
    public string StartHeading => Say();

    public string TeamLabel => Say();

    public string CheckTheForm(int count) => Fill([count]);

    public string DepartmentLabel => Say();

    public string DepartmentExample => Say();

    public string KindLabel => Say();

    public string MunicipalityLabel => Say();

    public string MunicipalityExample => Say();

    public string LeadersLabel => Say();

    public string PleaseChoose => Say();

    public string RosterCut(int count) => Fill([count]);

    public string ScopeLabel => Say();

    public string ScopeQuick => Say();

    public string ScopeFull => Say();

    public string LastDayLabel => Say();

    public string PreconditionsHeading => Say();

    public string WorksCouncilLabel => Say();

    public string DataProtectionLabel => Say();

    public string ContactAtMunicipalityLabel => Say();

    public string ContactExample => Say();

    public string BudgetYearLabel => Say();

    public string StartRound => Say();

    public string Cancel => Say();

    public string TeamHeading => Say();

    public string TeamText => Say();

    public string NoTeam => Say();

    public string ChooseTeam => Say();

    public string AnnouncementHeading => Say();

    public string AnnouncementWho(string operatorName, string department, string municipality) =>
        Fill([operatorName, department, municipality]);

    public string AnnouncementWhy => Say();

    public string KindFact => Say();

    public string AnnouncementDuration(int minutes) => Fill([minutes]);

    public string VoluntaryLabel => Say();

    public string VoluntaryText => Say();

    public string WhoSeesLabel => Say();

    public string WhoSeesText(int threshold) => Fill([threshold]);

    public string AnnouncementNext => Say();

    public string RoundStartedHeading => Say();

    public string DepartmentFact => Say();

    public string InvitedLabel => Say();

    public string RoundStartedNext => Say();

    public string ShowStatus => Say();

    public string StatusHeading => Say();

    public string NoRounds => Say();

    public string FurtherRounds(int count) => Fill([count]);

    public string StateLabel => Say();

    public string StaffLabel => Say();

    public string LeadersFact => Say();

    public string LeadersThere => Say();

    public string CountOf(int count, int total) => Fill([count, total]);

    public string EnoughAnswers => Say();

    public string StaffRunning => Say();

    public string StateDraft => Say();

    public string StateSurvey => Say();

    public string StateCheckFields => Say();

    public string StateReview => Say();

    public string StateRecommendation => Say();

    public string StateDecision => Say();

    public string StateImplementation => Say();

    public string StateCompleted => Say();

    public string StateCancelled => Say();

    public string ResultInChannel => Say();

    public string ResultForLeaders => Say();

    public string CloseSurvey => Say();

    public string CloseHeading => Say();

    public string CloseMeans => Say();

    public string CloseTooFew(int threshold) => Fill([threshold]);

    public string CloseNow => Say();

    public string NotYet => Say();
}
