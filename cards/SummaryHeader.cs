using DigiCheckBot.Assessment.Interviews;

namespace DigiCheckBot.Cards;

/// <summary>Whose result a summary card shows.</summary>
/// <param name="ForLeaders">The card is for the leaders, not for the channel.</param>
public sealed record SummaryHeader(RoundId Round, string DepartmentName, string Municipality, DateOnly ClosedOn, bool ForLeaders);
