namespace DigiCheckBot.Cards.Wording;

internal sealed partial class Words
{
    public string NewDeadlineHeading => Say();

    public string NewDeadlineText => Say();

    public string ReopenedHeading => Say();

    public string ReopenedText => Say();

    public string SurveyClosedHeading => Say();

    public string SurveyClosedText(string deadline) => Fill([deadline]);

    public string FormerResultStays(int threshold) => Fill([threshold]);

    public string DeadlineHeading => Say();

    public string DeadlineMeans => Say();

    public string DeadlineChange => Say();

    public string ReopenHeading => Say();

    public string ReopenMeans(int threshold) => Fill([threshold]);

    public string Reopen => Say();

    public string Decline => Say();

    public string DeclineHeading => Say();

    public string DeclineMeans => Say();

    public string DeclineNobodySees => Say();

    public string DeclineConfirm => Say();

    public string TakePart => Say();

    public string DeclinedHeading => Say();

    public string DeclinedText => Say();

    public string ConsentWithPrevious(string month) => Fill([month]);

    public string LeaderPrevious => Say();
}
