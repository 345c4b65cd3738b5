namespace DigiCheckBot.Cards.Wording;

internal sealed partial class Words
{
    public string DecisionHeading => Say();

    public string DecidedLabel => Say();

    public string DecisionLabel(string number) => Fill([number]);

    public string NotDecided => Say();

    public string DecisionLater => Say();

    public string DecisionNo => Say();

    public string DecisionOpen => Say();

    public string ReasonLabel(string number) => Fill([number]);

    public string DutyReasonLabel(string number) => Fill([number]);

    public string SaveAndGoOn => Say();

    public string SaveDecisions => Say();

    public string DecidedHeading => Say();

    public string DecidedGroup(string name, string count) => Fill([name, count]);

    public string DecidedNote => Say();

    public string AndFurther(int count) => Fill([count]);

    public string FinishHeading => Say();

    public string FinishAllDecided => Say();

    public string FinishUndecided(string count) => Fill([count]);

    public string FinishMeans => Say();

    public string FinishNow => Say();
}
