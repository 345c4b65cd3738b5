using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Cards;

/// <summary>A round as a coordinator sees it while it runs.</summary>
/// <param name="LeadersSubmitted">Shown as a number only for ten leaders or more.</param>
/// <param name="CanClose">The person may close the survey, and it is open.</param>
public sealed record RoundStatus(AssessmentRound Round, StaffProgress Staff, int LeadersSubmitted, int LeadersInvited, bool CanClose)
{
    /// <summary>Everybody in a team reads it, so it says nothing of who takes part (P9).</summary>
    public bool IsInChannel { get; init; }

    /// <summary>The person may reopen the survey, and it is closed.</summary>
    public bool CanReopen { get; init; }
}
