namespace DigiCheckBot.Cards.Wording;

internal sealed partial class Words
{
    public string StepLabel => Say();

    public string StepOf(int number, int steps, string name) => Fill([number, steps, name]);

    public string NextDraft => Say();

    public string NextSurvey => Say();

    public string NextVote => Say();

    public string NextFields => Say();

    public string NextFix => Say();

    public string NextReview => Say();

    public string NextRecommendation => Say();

    public string NextDecision => Say();

    public string NextImplementation => Say();

    public string NextCompleted => Say();

    public string NextCancelled => Say();

    public string ObjectionsLabel => Say();

    public string CountVotes => Say();

    public string ShowFields => Say();

    public string RecordTalk => Say();

    public string ShowFrame => Say();

    public string ShowRecommendation => Say();

    public string ShowDecisions => Say();

    public string FinishDecisions => Say();

    public string ReopenDecisions => Say();

    public string CompleteRound => Say();

    public string OpenRound => Say();
}
