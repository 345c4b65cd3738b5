using DigiCheckBot.Assessment.Interviews;

namespace DigiCheckBot.Cards;

/// <summary>Of which round the messages are.</summary>
public sealed record DeliveryHeader(RoundId Round, string DepartmentName, string Municipality);
