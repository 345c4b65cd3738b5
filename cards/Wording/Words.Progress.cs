namespace DigiCheckBot.Cards.Wording;

internal sealed partial class Words
{
    public string ShowProgress => Say();

    public string StartNext => Say();

    public string ProgressHeading => Say();

    public string ProgressNothing => Say();

    public string ProgressOpen => Say();

    public string ProgressRunning => Say();

    public string ProgressDone => Say();

    public string ProgressStopped => Say();

    public string ProgressDoneOn(string day) => Fill([day]);

    public string ProgressPlanned(string quarter) => Fill([quarter]);

    public string ProgressLate => Say();

    public string ProgressCounts(string open, string running, string done, string stopped) => Fill([open, running, done, stopped]);

    public string ProgressCost(string amount) => Fill([amount]);

    public string ProgressReport => Say();

    public string ProgressEditHeading => Say();

    public string ProgressStatusLabel => Say();

    public string ProgressCostLabel => Say();

    public string ProgressFinishedLabel => Say();

    public string ProgressResponsibleLabel => Say();

    public string ProgressByLeaders => Say();

    public string ProgressAsBefore => Say();

    public string ProgressNoteLabel => Say();

    public string ProgressSave => Say();

    public string ProgressBack => Say();

    public string AsOf(string day) => Fill([day]);

    public string ImplementationHeading => Say();

    public string ImplementationSentence(string done, string all) => Fill([done, all]);

    public string ImplementationOver => Say();

    public string ImplementationLate => Say();

    public string ImplementationDone => Say();

    public string CompleteHeading => Say();

    public string CompleteAllFinished => Say();

    public string CompleteOpen(string count) => Fill([count]);

    public string CompleteMeans => Say();

    public string CompleteNow => Say();

    public string DeliveryKindProgress => Say();

    public string DeliveryKindComparison => Say();
}
