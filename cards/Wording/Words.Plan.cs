namespace DigiCheckBot.Cards.Wording;

/// <summary>When measures run, why then, and what has no place.</summary>
internal sealed partial class Words
{
    public string PlaceLabel => Say();

    public string PlaceAndReason(string place, string reason) => Fill([place, reason]);

    public string NoPlace => Say();

    public string AwaitsExperts => Say();

    public string QuarterOf(string year, string quarter) => Fill([year, quarter]);

    public string QuarterInYear(int quarter) => Fill([quarter]);

    public string FromTo(string first, string last) => Fill([first, last]);

    public string AsEarlyAsPossible => Say();

    public string DutyUntil(string date) => Fill([date]);

    public string WaitsFor(string measure) => Fill([measure]);

    public string WaitsForAnother => Say();

    public string DecidedForYears(string first, string last) => Fill([first, last]);

    public string LeftOut => Say();

    public string NeedsLeftOut(string measure) => Fill([measure]);

    public string NeedsAnotherLeftOut => Say();

    public string BudgetExhausted(string year) => Fill([year]);

    public string CapacityExhausted(string time) => Fill([time]);

    public string ParallelLimit(string time) => Fill([time]);

    public string DoesNotFit => Say();

    public string NoGainEarlier => Say();

    public string BringsNothingMore => Say();

    public string ReasonForLeadersOnly => Say();

    public string ReasonCount(string reason, int count) => Fill([reason, count]);

    public string MissedHeading => Say();

    public string DutyEndsLate(string measure, string deadline, string end) => Fill([measure, deadline, end]);

    public string DutyWithoutPlace(string measure, string deadline) => Fill([measure, deadline]);

    public string WouldSave(string relaxations) => Fill([relaxations]);

    public string NothingAloneSaves => Say();

    public string Or => Say();

    public string MoreBudget(string euros, string year) => Fill([euros, year]);

    public string MoreDays(string days) => Fill([days]);

    public string LaterDate(string quarter) => Fill([quarter]);

    public string FurtherMissed(int count) => Fill([count]);

    public string MeasureCountWithDuties(int own, int possibleDuties, int municipality) => Fill([own, possibleDuties, municipality]);

    public string FewMeasures => Say();

    public string ManyByDuties(int most) => Fill([most]);

    public string YearColumn => Say();

    public string BeginningColumn => Say();

    public string MoneyColumn => Say();

    public string MoneyNote => Say();

    public string NoPlaceLabel => Say();

    public string InNoTotal => Say();

    public string PossibleDutiesLabel => Say();

    public string PossibleDutiesNote => Say();
}
