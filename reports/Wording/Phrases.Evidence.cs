namespace DigiCheckBot.Reports.Wording;

internal sealed partial class Phrases
{
    public string EvidenceMeasure => Say();

    public string EvidenceCatalogue => Say();

    public string EvidenceKind => Say();

    public string EvidenceLow => Say();

    public string EvidenceExpected => Say();

    public string EvidenceHigh => Say();

    public string EvidenceReal => Say();

    public string EvidencePlannedEnd => Say();

    public string EvidenceRealEnd => Say();

    public string EvidenceStatus => Say();

    public string EvidenceOpen => Say();

    public string EvidenceRunning => Say();

    public string EvidenceDone => Say();

    public string EvidenceStopped => Say();
}
