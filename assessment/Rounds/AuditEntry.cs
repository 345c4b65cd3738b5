using DigiCheckBot.Assessment.People;

namespace DigiCheckBot.Assessment.Rounds;

/// <summary>Who did what to a round, and when; never an answer. Stored in the same transaction as the change.</summary>
/// <param name="By"><see cref="Clock"/>: nobody, it was time.</param>
/// <param name="Action">Lasting English key, e.g. <c>round.started</c>.</param>
public sealed record AuditEntry(DateTimeOffset At, PersonId By, string Action, string? Detail)
{
    /// <summary>Stands for nobody.</summary>
    public static readonly PersonId Clock = new("", "clock");

    public static AuditEntry ByTheClock(DateTimeOffset at, string action, string? detail) => new(at, Clock, action, detail);
}
