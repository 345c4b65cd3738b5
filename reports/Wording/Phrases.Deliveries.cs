namespace DigiCheckBot.Reports.Wording;

internal sealed partial class Phrases
{
    public string CsvName => Say();

    public string CsvKind => Say();

    public string CsvState => Say();

    public string CsvReason => Say();

    public string CsvRemedy => Say();

    public string CsvCode => Say();

    public string CsvSince => Say();

    /// <summary>A moment as spreadsheets of the language read it, to the minute.</summary>
    public string Moment(DateTimeOffset moment) =>
        moment.ToString(Culture.TwoLetterISOLanguageName == "de" ? "dd.MM.yyyy HH:mm" : "yyyy-MM-dd HH:mm", Culture);
}
