namespace DigiCheckBot.Cards.Wording;

internal sealed partial class Words
{
    public string StandHeading => Say();

    public string StandFallback(string department, string strongest, string gaps) => Fill([department, strongest, gaps]);

    public string ClosedOn(string name, string date) => Fill([name, date]);

    public string ForLeadersOnly => Say();

    public string CategoriesChart => Say();

    public string FieldsChart => Say();

    public string TableSentence => Say();

    public string FieldColumn => Say();

    public string NowColumn => Say();

    public string TargetColumn => Say();

    public string MissingToTarget => Say();

    public string RestOfScale => Say();

    public string NameAndLevel(string name, string level) => Fill([name, level]);

    public string NameLevelTarget(string name, string level, string target) => Fill([name, level, target]);

    public string Separator => Say();

    public string Strongest(string names) => Fill([names]);

    public string NothingRated => Say();

    public string Gaps(string names) => Fill([names]);

    public string NoGaps => Say();

    public string NoComparison => Say();

    public string SeenAlike => Say();

    public string SeenLower(string names) => Fill([names]);

    public string SeenHigher(string names) => Fill([names]);

    public string NotRated(string names) => Fill([names]);

    public string DoesNotApply(string names) => Fill([names]);

    public string Withheld(string names) => Fill([names]);

    public string ParticipationLabel => Say();

    public string ParticipationText(string leaders, string staff) => Fill([leaders, staff]);

    public string FewerThan(int threshold) => Fill([threshold]);

    public string TooFewStaff(int threshold) => Fill([threshold]);

    public string SourcesLabel => Say();

    public string SourceCount(string source, int count) => Fill([source, count]);

    public string SourceLeadership => Say();

    public string SourceStaff => Say();

    public string SourceBoth => Say();

    public string SourceTalk => Say();

    public string QuickNoDuties => Say();

    public string ShowDetails => Say();

    public string DetailsHeading => Say();

    public string TargetIs(string level) => Fill([level]);

    public string LevelAndSource(string level, string source) => Fill([level, source]);

    public string OutcomeNotRated => Say();

    public string OutcomeDoesNotApply => Say();

    public string OutcomeWithheld => Say();

    public string LeadersSay(string level) => Fill([level]);

    public string StaffSay(string level) => Fill([level]);

    public string AtMost(string level) => Fill([level]);

    public string AtLeast(string level) => Fill([level]);

    public string StaffAre(string word) => Fill([word]);

    public string AgreementAgreed => Say();

    public string AgreementMixed => Say();

    public string AgreementDivided => Say();

    public string ManyDontKnow => Say();

    public string TileLine(string question, string mean) => Fill([question, mean]);

    public string LevelsMean(string names) => Fill([names]);

    public string ProposedFieldsHeading => Say();

    public string ProposedField(string field, string reason) => Fill([field, reason]);

    public string NameNotRated(string name) => Fill([name]);

    public string FieldDuty(string measure) => Fill([measure]);

    public string FieldVotesHalf => Say();

    public string FieldVotesQuarter => Say();

    public string FieldWeight(string weight) => Fill([weight]);

    public string FieldGap(string levels) => Fill([levels]);

    public string CertaintyLabel => Say();

    public string CertaintyIs(string word) => Fill([word]);

    public string CertaintyAll => Say();

    public string CertaintySure => Say();

    public string CertaintyRoughly => Say();

    public string CertaintyCoarse => Say();

    public string WithoutLevelLabel => Say();

    public string OutsideCounts(string level) => Fill([level]);

    public string OutsideApart(string level) => Fill([level]);

    public string ProposalHeading => Say();

    public string ProposalFallback(string department, int count) => Fill([department, count]);

    public string MeasureCount(int own, int municipality) => Fill([own, municipality]);

    public string Numbered(int number, string title) => Fill([number, title]);

    public string Because(string reasons) => Fill([reasons]);

    public string And => Say();

    public string NeutralReason => Say();

    public string ReasonUnknown => Say();

    public string ReasonField(string field, string level) => Fill([field, level]);

    public string ReasonPoints(string question, string points) => Fill([question, points]);

    public string ReasonNumber(string question, string value, string unit) => Fill([question, value, unit]);

    public string ReasonChosen(string question, string option) => Fill([question, option]);

    public string ReasonNotChosen(string question, string option) => Fill([question, option]);

    public string ReasonOutside(string category, string level) => Fill([category, level]);

    public string ReasonDuty => Say();

    public string ReasonNeeded(string measure) => Fill([measure]);

    public string ExpectedAndRange(string expected, string low, string high) => Fill([expected, low, high]);

    public string NoCost => Say();

    public string WithAssumptions => Say();

    public string CostParts(string oneOff, string ownDays, string running) => Fill([oneOff, ownDays, running]);

    public string CostIncomplete(string drivers) => Fill([drivers]);

    public string DaysAndEuros(string days, string euros) => Fill([days, euros]);

    public string Money(string amount) => Fill([amount]);

    public string AboutMoney(string amount) => Fill([amount]);

    public string Under(string amount) => Fill([amount]);

    public string PersonDays(string days) => Fill([days]);

    public string TotalsHeading => Say();

    public string OneOffLabel => Say();

    public string InternalLabel => Say();

    public string RunningLabel => Say();

    public string ExpectedTotalLabel => Say();

    public string QuickNoCosts => Say();

    public string OrderHeading => Say();

    public string YearLabel(int year, int calendarYear) => Fill([year, calendarYear]);

    public string PlanningValues => Say();

    public string AllMeasures => Say();

    public string ForDepartment => Say();

    public string ForMunicipality => Say();

    public string LevelMunicipality => Say();

    public string LevelAssociation => Say();

    public string PriorityMandatory => Say();

    public string PriorityDutyToBeChecked => Say();

    public string PriorityPrerequisite => Say();

    public string PriorityVisibility => Say();

    public string PrioritySynergy => Say();

    public string PrioritySubordinate => Say();

    public string ToBeChecked => Say();

    public string NextPage(int page, int pages) => Fill([page, pages]);

    public string PreviousPage(int page, int pages) => Fill([page, pages]);

    public string BackToProposal => Say();
}
