using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Cards.Reviews;

/// <summary>Which round a card belongs to.</summary>
public sealed record ReviewHeader(RoundId Round, string DepartmentName, string Municipality)
{
    public static ReviewHeader Of(AssessmentRound round) => new(round.Id, round.Settings.DepartmentName, round.Settings.Municipality);
}
