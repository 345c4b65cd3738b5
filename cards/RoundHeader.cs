using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Cards;

/// <summary>Which round a card belongs to.</summary>
public sealed record RoundHeader(RoundId Round, string DepartmentName, string Municipality)
{
    public static RoundHeader Of(AssessmentRound round) => new(round.Id, round.Settings.DepartmentName, round.Settings.Municipality);
}
