namespace DigiCheckBot.Cards.Wording;

internal sealed partial class Words
{
    public string InvitationFallback => Say();

    public string InvitationHeading => Say();

    public string InvitationWho(string operatorName, string department, string municipality) =>
        Fill([operatorName, department, municipality]);

    public string InvitationLeader => Say();

    public string InvitationStaff(int threshold) => Fill([threshold]);

    public string InvitationPause => Say();

    public string BeginInterview => Say();

    public string DurationLabel => Say();

    public string AboutMinutes(int minutes) => Fill([minutes]);

    public string DeadlineLabel => Say();

    public string IntroductionHeading => Say();

    public string LeaderOpen => Say();

    public string LeaderWhoSees => Say();

    public string LeaderChoice => Say();

    public string StaffAnonymous => Say();

    public string StaffThreshold(int threshold) => Fill([threshold]);

    public string StaffVoluntary => Say();

    public string TypedAnswersStay => Say();

    public string IntroductionTime(int minutes) => Fill([minutes]);

    public string ContactLabel => Say();

    public string OperatorLabel => Say();

    public string FirstQuestion => Say();

    public string Consent => Say();

    public string FactsOnly => Say();

    public string ContextHeading => Say();

    public string FieldsSoFar(int number, int count) => Fill([number, count]);

    public string PartOf(int part, int parts) => Fill([part, parts]);

    public string MinutesLeft(int minutes) => Fill([minutes]);

    public string OneMinuteLeft => Say();

    public string PercentDone(int percent) => Fill([percent]);

    public string NotAnonymous => Say();

    public string Next => Say();

    public string Back => Say();

    public string Pause => Say();

    public string QuestionText(int number, string text) => Fill([number, text]);

    public string PleaseCheck(string problem) => Fill([problem]);

    public string YouEntered(string input) => Fill([input]);

    public string OneAnswer(int number) => Fill([number]);

    public string SeveralAnswers(int number) => Fill([number]);

    public string NumberLabel(int number, string unit, string min, string max) => Fill([number, unit, min, max]);

    public string NumberBounds(string min, string max) => Fill([min, max]);

    public string NoNumber(int number) => Fill([number]);

    public string FreeTextLabel(int number, int maxLength) => Fill([number, maxLength]);

    public string Unknown => Say();

    public string ReviewHeading => Say();

    public string AnsweredOf(int answered, int shown) => Fill([answered, shown]);

    public string NothingOpen => Say();

    public string StillOpen => Say();

    public string OpenInField(string name, int count) => Fill([name, count]);

    public string FillIn => Say();

    public string SubmitIsFinal => Say();

    public string Submit => Say();

    public string PausedHeading => Say();

    public string PausedText => Say();

    public string Resume => Say();

    public string SubmittedHeading => Say();

    public string SubmittedStaff => Say();

    public string SubmittedLeader => Say();

    public string SubmittedNext => Say();

    public string FurtherBelow => Say();

    public string HelpHeading => Say();

    public string HelpTyping => Say();
}
