namespace DigiCheckBot.Assessment.Rounds;

/// <summary>One line of a round's audit in words, for cards and for the export.</summary>
/// <param name="Before">The round's state before; empty: it stayed.</param>
public sealed record AuditRow(DateTimeOffset At, string Who, string What, string Before, string After, string Detail);
