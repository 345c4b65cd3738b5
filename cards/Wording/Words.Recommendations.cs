namespace DigiCheckBot.Cards.Wording;

internal sealed partial class Words
{
    public string ReleaseHeading => Say();

    public string ReleaseMeans(string leaders, string readers) => Fill([leaders, readers]);

    public string ReleaseNow => Say();

    public string FrameHeading => Say();

    public string FrameText => Say();

    public string BudgetOf(int year) => Fill([year]);

    public string CapacityInput => Say();

    public string TryFrame => Say();

    public string SetFrame => Say();

    public string DifferenceHeading => Say();

    public string NowPlanned => Say();

    public string Tried => Say();

    public string PlacedRow => Say();

    public string MoneyIn(int year) => Fill([year]);

    public string NothingMoves => Say();

    public string MovedHeading => Say();

    public string MovesTo(string title, string before, string after) => Fill([title, before, after]);
}
