namespace DigiCheckBot.Reports.Wording;

internal sealed partial class Phrases
{
    public string FieldsHeading => Say();

    public string NoFields => Say();

    public string ScoreRule => Say();

    public string Numbered(int number, string text) => Fill([number, text]);

    public string Because(string name, string reason) => Fill([name, reason]);

    public string Score(string target, string level, string weight, string score, string votes) =>
        Fill([target, level, weight, score, votes]);

    public string FieldDuty(string measure) => Fill([measure]);

    public string FieldVotes(string share) => Fill([share]);

    public string FieldWeight(string weight) => Fill([weight]);

    public string FieldGap(string levels) => Fill([levels]);

    public string SupportNone => Say();

    public string SupportQuarter => Say();

    public string SupportHalf => Say();

    public string MeasuresHeading => Say();

    public string MunicipalHeading => Say();

    public string NoMeasures => Say();

    public string MeasureLine(string name, string priority, string when) => Fill([name, priority, when]);

    public string PriorityMandatory => Say();

    public string PriorityToBeChecked => Say();

    public string PriorityPrerequisite => Say();

    public string PriorityVisibility => Say();

    public string PrioritySynergy => Say();

    public string PrioritySubordinate => Say();

    public string InYear(int year) => Fill([year]);

    public string InYearToCheck(int year) => Fill([year]);

    public string AfterCheck => Say();

    public string NoYear => Say();

    public string BecauseOf(string reason) => Fill([reason]);

    public string ReasonUnknown => Say();

    public string NoReason => Say();

    public string ReasonField(string field, string level) => Fill([field, level]);

    public string ReasonQuestion(string id, string text, string value) => Fill([id, text, value]);

    public string ReasonChosen(string id, string text, string option) => Fill([id, text, option]);

    public string ReasonNotChosen(string id, string text, string option) => Fill([id, text, option]);

    public string ReasonOutside(string category, string level) => Fill([category, level]);

    public string ReasonDuty => Say();

    public string ReasonAdded => Say();

    public string ReasonNeeded(string measure) => Fill([measure]);

    public string Effect(string field, string levels, string upTo) => Fill([field, levels, upTo]);

    public string CostFormula(string kind, string formula, string euros, string origin) => Fill([kind, formula, euros, origin]);

    public string ExternalOnce => Say();

    public string ExternalYearly(int months) => Fill([months]);

    public string InternalOnce => Say();

    public string InternalYearly(int months) => Fill([months]);

    public string DaysOf(string days) => Fill([days]);

    public string Assumption => Say();

    public string ByExperts => Say();

    public string OriginAnswer => Say();

    public string OriginOverride => Say();

    public string OriginDefault => Say();

    public string OriginFixed => Say();

    public string CostIncomplete(string drivers) => Fill([drivers]);

    public string DriversDiffer(string drivers) => Fill([drivers]);

    public string CostParts(string once, string days, string internally, string running) => Fill([once, days, internally, running]);

    public string CostExpected(string likely, string factor, string expected, string low, string high) =>
        Fill([likely, factor, expected, low, high]);

    public string Ownership(string euros) => Fill([euros]);

    public string GainPerThousand(string levels) => Fill([levels]);

    public string PaybackAfter(int months, string saved) => Fill([months, saved]);

    public string PaybackNever(string saved, string running) => Fill([saved, running]);

    public string NoPayback(string missing) => Fill([missing]);

    public string MissingCases => Say();

    public string MissingMinutes => Say();

    public string MissingCosts => Say();
}
