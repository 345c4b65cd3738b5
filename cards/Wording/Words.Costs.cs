namespace DigiCheckBot.Cards.Wording;

/// <summary>How an amount is made up.</summary>
internal sealed partial class Words
{
    public string ExpectedOnly(string expected) => Fill([expected]);

    public string DriversDiffer(string drivers) => Fill([drivers]);

    public string ExplainCost(int number) => Fill([number]);

    public string CostLine(string kind, string formula, string origin) => Fill([kind, formula, origin]);

    public string CostExpected(string likely, string factor, string expected, string low, string high) =>
        Fill([likely, factor, expected, low, high]);

    public string WholeMunicipality => Say();

    public string DaysShort(string days) => Fill([days]);

    public string ExternalOnce => Say();

    public string ExternalYearly(int months) => Fill([months]);

    public string OwnOnce => Say();

    public string OwnYearly(int months) => Fill([months]);

    public string Assumption => Say();

    public string FromSources(string sources) => Fill([sources]);

    public string AmountAndDriver(string amount, string driver, string origin) => Fill([amount, driver, origin]);

    public string OriginAnswer => Say();

    public string OriginOverride => Say();

    public string OriginDefault => Say();

    public string PagePlanningValues => Say();
}
