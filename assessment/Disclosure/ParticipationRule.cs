using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Assessment.Disclosure;

/// <summary>P9: "x von y" of the staff only from ten invited people on.</summary>
internal static class ParticipationRule
{
    public const int CountsFrom = 10;

    public static Participation Of(RoundSnapshot snapshot, int leaders, StaffDetail detail)
    {
        var isCounted = snapshot.StaffInvited >= CountsFrom;
        return new Participation(
            leaders,
            snapshot.LeadersInvited,
            detail,
            StaffAnswered: isCounted ? snapshot.Staff.Count(i => i.Status == InterviewStatus.Submitted) : null,
            StaffInvited: isCounted ? snapshot.StaffInvited : null,
            snapshot.Threshold
        );
    }
}
