using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Cards.Wording;

internal sealed partial class Words
{
    public string StartsOnLabel => Say();

    public string RemindersLabel => Say();

    public string ThresholdLabel => Say();

    public string RehearsalLabel => Say();

    public string RehearsalNo => Say();

    public string RehearsalYes => Say();

    public string BudgetYearElse => Say();

    public string SaveDraft => Say();

    public string DraftHeading => Say();

    public string DraftStart => Say();

    public string DraftByHand => Say();

    public string DraftLeftOut => Say();

    public string DraftEverybody => Say();

    public string DraftBegin => Say();

    public string DraftEdit => Say();

    public string DraftPeople => Say();

    public string DraftPeopleText(int count) => Fill([count]);

    public string BackToDraft => Say();

    public string CancelRound => Say();

    public string CancelMeans => Say();

    public string CancelNow => Say();

    public string DeleteRehearsal => Say();

    public string DeleteMeans => Say();

    public string DeleteNow => Say();

    public string RehearsalDeleted => Say();

    public string ManyHeading => Say();

    public string ManyText => Say();

    public string ManyDepartments => Say();

    public string ManyNotReady(int count) => Fill([count]);

    public string ManyStart => Say();

    public string ManyResult(int count) => Fill([count]);

    public string StartProblem(StartProblem problem) =>
        problem switch
        {
            Assessment.Rounds.StartProblem.NoTeam => StartProblemNoTeam,
            Assessment.Rounds.StartProblem.NoRoster => StartProblemNoRoster,
            Assessment.Rounds.StartProblem.NoLeaders => StartProblemNoLeaders,
            Assessment.Rounds.StartProblem.NoStaff => StartProblemNoStaff,
            Assessment.Rounds.StartProblem.DeadlineOver => StartProblemDeadlineOver,
            _ => throw new ArgumentOutOfRangeException(nameof(problem), problem, null),
        };

    private string StartProblemNoTeam => Say();

    private string StartProblemNoRoster => Say();

    private string StartProblemNoLeaders => Say();

    private string StartProblemNoStaff => Say();

    private string StartProblemDeadlineOver => Say();
}
