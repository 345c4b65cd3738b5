using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Cards;

/// <summary>A round as a coordinator sees it while it runs.</summary>
/// <param name="LeadersSubmitted">Leaders are open; they may be counted.</param>
/// <param name="CanClose">The person may close the survey, and it is open.</param>
public sealed record RoundStatus(AssessmentRound Round, StaffProgress Staff, int LeadersSubmitted, int LeadersInvited, bool CanClose);

/// <summary>How far the staff are, as rule P9 lets it be said.</summary>
public abstract record StaffProgress
{
    private StaffProgress() { }

    /// <summary>"läuft".</summary>
    public sealed record Running : StaffProgress;

    /// <summary>"genug Antworten".</summary>
    public sealed record Enough : StaffProgress;

    /// <summary>"x von y", only for y ≥ 10.</summary>
    public sealed record Counted(int Submitted, int Invited) : StaffProgress;
}
