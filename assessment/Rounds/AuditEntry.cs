using DigiCheckBot.Assessment.People;

namespace DigiCheckBot.Assessment.Rounds;

/// <summary>Who did what to a round, and when; never an answer. Stored in the same transaction as the change.</summary>
/// <param name="By"><see cref="Clock"/>: nobody, it was time.</param>
/// <param name="Action">Lasting English key, one of <see cref="AuditKeys.All"/>.</param>
/// <param name="Detail">What the action doesn't say, e.g. a number or "before → after"; null: nothing.</param>
public sealed record AuditEntry(DateTimeOffset At, PersonId By, string Action, string? Detail)
{
    /// <summary>Stands for nobody.</summary>
    public static readonly PersonId Clock = new("", "clock");

    /// <summary>The round's states around the action; null: it didn't move the round on.</summary>
    public StateStep? State { get; init; }

    public static AuditEntry ByTheClock(DateTimeOffset at, string action, string? detail) => new(at, Clock, action, detail);

    /// <summary>The same with the states, if they differ.</summary>
    public AuditEntry Moving(RoundState before, RoundState after) => before == after ? this : this with { State = new(before, after) };
}

public sealed record StateStep(RoundState Before, RoundState After);
