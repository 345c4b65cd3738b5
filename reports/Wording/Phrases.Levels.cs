namespace DigiCheckBot.Reports.Wording;

internal sealed partial class Phrases
{
    public string Title => Say();

    public string Kind(string kind) => Fill([kind]);

    public string Catalogue(string version) => Fill([version]);

    public string AsOf(string date, int year) => Fill([date, year]);

    public string ForLeaders => Say();

    public string ForEveryone => Say();

    public string Leaders(int answered, int invited) => Fill([answered, invited]);

    public string StaffOf(int answered, int invited, int threshold) => Fill([answered, invited, threshold]);

    public string StaffEnough(int threshold) => Fill([threshold]);

    public string StaffTooFew(int threshold) => Fill([threshold]);

    public string QuickScope => Say();

    public string LevelsHeading => Say();

    public string LevelRule => Say();

    public string CategoryLine(string name, string outcome) => Fill([name, outcome]);

    public string FieldLine(string name, string outcome, string target) => Fill([name, outcome, target]);

    public string Rated(string level, string source) => Fill([level, source]);

    public string NotRated => Say();

    public string DoesNotApply => Say();

    public string Withheld => Say();

    public string SourceLeadership => Say();

    public string SourceStaff => Say();

    public string SourceBoth => Say();

    public string SourceTalk => Say();

    public string LeadersSay(string level, string items) => Fill([level, items]);

    public string StaffSays(string level, string items) => Fill([level, items]);

    public string AtMost(string level) => Fill([level]);

    public string AtLeast(string level) => Fill([level]);

    public string BothHalf(string level) => Fill([level]);

    public string OutsideCounts(string level) => Fill([level]);

    public string OutsideApart(string level) => Fill([level]);

    public string CertaintyLine(string word) => Fill([word]);

    public string RangeLine(string word, string low, string high) => Fill([word, low, high]);

    public string CertaintyAll => Say();

    public string CertaintySure => Say();

    public string CertaintyRoughly => Say();

    public string CertaintyCoarse => Say();

    public string GapLower => Say();

    public string GapSimilar => Say();

    public string GapHigher => Say();

    public string AgreementLine(string word) => Fill([word]);

    public string AgreementAgreed => Say();

    public string AgreementMixed => Say();

    public string AgreementDivided => Say();

    public string KnowledgeGap => Say();
}
