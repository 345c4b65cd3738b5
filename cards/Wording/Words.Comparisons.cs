namespace DigiCheckBot.Cards.Wording;

internal sealed partial class Words
{
    public string ComparisonHeading => Say();

    public string ComparisonDays(string then, string now) => Fill([then, now]);

    public string ThenColumn => Say();

    public string ChangeColumn => Say();

    public string NothingShown => Say();

    public string Plus(string levels) => Fill([levels]);

    public string Minus(string levels) => Fill([levels]);

    public string Unchanged => Say();

    public string Secured(string change) => Fill([change]);

    public string OnSharedQuestions(string change, string questions) => Fill([change, questions]);

    public string AskedOtherwise => Say();

    public string NotInBothRounds => Say();

    public string DoesNotApplyNow => Say();

    public string NotRatedInBoth => Say();

    public string SecuredCounts(string better, string worse) => Fill([better, worse]);

    public string NothingSecured => Say();

    public string SecuredMeans => Say();

    public string MeasuresDoneHeading => Say();

    public string NoMeasureDone => Say();

    public string EffectLine(string field, string expected, string then, string now, string change) => Fill([field, expected, then, now, change]);

    public string NoProof => Say();
}
