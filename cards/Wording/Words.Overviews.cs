namespace DigiCheckBot.Cards.Wording;

internal sealed partial class Words
{
    public string OverviewHeading => Say();

    public string StateFilter => Say();

    public string MunicipalityFilter => Say();

    public string OverdueFilterLabel => Say();

    public string OverdueFilter => Say();

    public string AnyFilter => Say();

    public string ApplyFilter => Say();

    public string OverviewFound(string rounds, string page, string pages) => Fill([rounds, page, pages]);

    public string OpenUntil(string day) => Fill([day]);

    public string RehearsalMark => Say();

    public string StaffTakePart(string answered) => Fill([answered]);

    public string OverdueDeadline => Say();

    public string OverdueVote(string days) => Fill([days]);

    public string OverdueReview(string days) => Fill([days]);

    public string OverdueDecision(string days) => Fill([days]);

    public string ShowHeatMap => Say();

    public string ShowSynergies => Say();

    public string ShowLoads => Say();

    public string ShowReferences => Say();

    public string BackToOverview => Say();

    public string EvidenceDownload => Say();

    public string HeatMapHeading => Say();

    public string HeatMapText => Say();

    public string DepartmentColumn => Say();

    public string NothingPublished => Say();

    public string SynergyHeading => Say();

    public string SynergyText(string departments) => Fill([departments]);

    public string SynergySums(string separately, string within, string across) => Fill([separately, within, across]);

    public string SharedHeading => Say();

    public string SharedLine(string measure, string departments, string saved) => Fill([measure, departments, saved]);

    public string NothingShared => Say();

    public string CollectiveHeading => Say();

    public string CollectiveLine(string measure, string municipalities, string departments) => Fill([measure, municipalities, departments]);

    public string NothingCollective(string municipalities) => Fill([municipalities]);

    public string LoadHeading => Say();

    public string LoadText => Say();

    public string AreaColumn => Say();

    public string LoadCell(string measures, string days) => Fill([measures, days]);

    public string NothingReleased => Say();

    public string ReferenceHeading => Say();

    public string ReferenceText(string departments) => Fill([departments]);

    public string TooFewForReference => Say();

    public string LowerQuartile => Say();

    public string MiddleQuartile => Say();

    public string UpperQuartile => Say();

    public string LedRoundsHeading => Say();
}
