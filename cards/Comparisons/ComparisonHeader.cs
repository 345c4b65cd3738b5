namespace DigiCheckBot.Cards.Comparisons;

/// <summary>Of which rounds of a Fachbereich, and for whom.</summary>
public sealed record ComparisonHeader(string DepartmentName, string Municipality, DateOnly Then, DateOnly Now, bool ForLeaders);
