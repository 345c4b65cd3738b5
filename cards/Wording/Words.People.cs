namespace DigiCheckBot.Cards.Wording;

internal sealed partial class Words
{
    public string ShowAudit => Say();

    public string AuditHeading => Say();

    public string AuditEmpty => Say();

    public string AuditNoAnswers => Say();

    public string AuditByItself => Say();

    public string AuditPerson(string ending) => Fill([ending]);

    public string AuditLine(string what, string who) => Fill([what, who]);

    public string AuditStep(string before, string after) => Fill([before, after]);

    public string AuditOlder(int page, int pages) => Fill([page, pages]);

    public string AuditNewer(int page, int pages) => Fill([page, pages]);

    public string AuditDownload => Say();

    public string InvitationPrivacy => Say();

    public string ShowPrivacy => Say();

    public string PrivacyHeading => Say();

    public string PrivacyPurposeLabel => Say();

    public string PrivacyPurpose => Say();

    public string PrivacyStoredLabel => Say();

    public string PrivacyStored => Say();

    public string PrivacyHowLongLabel => Say();

    public string PrivacyHowLong(int days, int months, int years) => Fill([days, months, years]);

    public string PrivacyWhoSees(int threshold) => Fill([threshold]);

    public string PrivacyVoluntary => Say();

    public string PrivacyNoContact => Say();

    public string PrivacyOwnData => Say();

    public string ShowOwnData => Say();

    public string OwnDataHeading => Say();

    public string OwnDataOnlyYou => Say();

    public string OwnDataLanguageLabel => Say();

    public string OwnDataGerman => Say();

    public string OwnDataEnglish => Say();

    public string OwnDataNotChosen => Say();

    public string OwnDataZoneLabel => Say();

    public string OwnDataNone => Say();

    public string OwnDataChatLabel => Say();

    public string OwnDataChatStored => Say();

    public string OwnDataRolesLabel => Say();

    public string OwnDataNoInterviews => Say();

    public string OwnDataInterviewLabel => Say();

    public string OwnDataKindLabel => Say();

    public string OwnDataOpen => Say();

    public string OwnDataAnonymous => Say();

    public string InterviewInvited => Say();

    public string InterviewInProgress => Say();

    public string InterviewSubmitted => Say();

    public string InterviewDeclined => Say();

    public string InterviewExpired => Say();

    public string InterviewDeleted => Say();

    public string InterviewStand(string status, int answers) => Fill([status, answers]);

    public string OwnDataDownload => Say();

    public string OwnDataNoFile => Say();

    public string OwnDataForgetChat => Say();

    public string EraseInterview => Say();

    public string EraseHeading => Say();

    public string EraseMeans => Say();

    public string EraseNow => Say();

    public string EraseNot => Say();

    public string CutLink => Say();

    public string CutHeading => Say();

    public string CutMeansStaff => Say();

    public string CutMeansLeader => Say();

    public string CutIsFinal => Say();

    public string CutNow => Say();

    public string CutNot => Say();
}
