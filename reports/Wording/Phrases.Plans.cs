namespace DigiCheckBot.Reports.Wording;

internal sealed partial class Phrases
{
    public string TotalHeading => Say();

    public string QuickNoCosts => Say();

    public string TotalParts(string once, string days, string internally, string running) => Fill([once, days, internally, running]);

    public string TotalExpected(string expected, string low, string high) => Fill([expected, low, high]);

    public string TotalRule => Say();

    public string PlanGain(string levels, string perThousand) => Fill([levels, perThousand]);

    public string PlanHeading => Say();

    public string PlanRule => Say();

    public string Placed(string from, string to, string text) => Fill([from, to, text]);

    public string WithReason(string text, string reason) => Fill([text, reason]);

    public string UnplacedLabel => Say();

    public string MissedLabel => Say();

    public string MissedDuty(string name, string until, string end) => Fill([name, until, end]);

    public string NoPlaceForDuty(string name, string until) => Fill([name, until]);

    public string NoSingleChange => Say();

    public string MoreBudget(int year, string euros) => Fill([year, euros]);

    public string MoreDays(string days) => Fill([days]);

    public string LaterDate(string quarter) => Fill([quarter]);

    public string MoneyPerYear(string years) => Fill([years]);

    public string InYearMoney(int year, string euros) => Fill([year, euros]);

    public string Loads(string quarters) => Fill([quarters]);

    public string QuarterLoad(string quarter, string days, int parallel) => Fill([quarter, days, parallel]);

    public string QuarterOf(int year, int quarter) => Fill([year, quarter]);

    public string BoundReached => Say();

    public string BelowBound(string percent) => Fill([percent]);

    public string AsEarlyAsPossible => Say();

    public string DutyUntil(string date) => Fill([date]);

    public string WaitsFor(string measure) => Fill([measure]);

    public string Decided(int from, int to) => Fill([from, to]);

    public string LeftOut => Say();

    public string NeedsLeftOut(string measure) => Fill([measure]);

    public string BudgetExhausted(int year) => Fill([year]);

    public string NotBefore(string quarter) => Fill([quarter]);

    public string CapacityExhausted(string quarter) => Fill([quarter]);

    public string ParallelLimit(string quarter) => Fill([quarter]);

    public string DoesNotFit => Say();

    public string NoGainEarlier => Say();

    public string BringsNothingMore => Say();

    public string SwotHeading => Say();

    public string StrengthsLabel => Say();

    public string WeaknessesLabel => Say();

    public string OpportunitiesLabel => Say();

    public string ThreatsLabel => Say();

    public string Nothing => Say();

    public string FieldStandsAt(string field, string level, string target) => Fill([field, level, target]);

    public string CheapMeasure(string measure, string euros) => Fill([measure, euros]);

    public string SynergyMeasure(string measure) => Fill([measure]);

    public string FromOutside(string field, string outside, string level) => Fill([field, outside, level]);

    public string OpenDutyUntil(string measure, string date) => Fill([measure, date]);

    public string OpenDuty(string measure) => Fill([measure]);

    public string PossibleDuty(string measure) => Fill([measure]);

    public string KnowledgeGapIn(string field) => Fill([field]);

    public string LeadersSeeItHigher(string field) => Fill([field]);

    public string DependsOn(string measure, string needed) => Fill([measure, needed]);

    public string IdAndName(string id, string name) => Fill([id, name]);

    public string Amount(string number) => Fill([number]);
}
