namespace DigiCheckBot.Reports.Wording;

internal sealed partial class Phrases
{
    public string CsvAt => Say();

    public string CsvWho => Say();

    public string CsvWhat => Say();

    public string CsvBefore => Say();

    public string CsvAfter => Say();

    public string CsvDetail => Say();
}
