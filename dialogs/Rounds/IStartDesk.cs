using System.Collections.Immutable;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Dialogs.Rounds;

/// <summary>
/// What a turn can do with rounds before they run, and to end them before their time. Each effect is durable when the call returns and may
/// be repeated without acting twice.
/// </summary>
public interface IStartDesk
{
    /// <summary>Saves a draft, or changes it; a round that runs already stays as it is.</summary>
    /// <returns>The round as it is stored now.</returns>
    Task<AssessmentRound> PlanAsync(RoundPlan plan, CancellationToken ct);

    /// <summary>Starts the round at once, whether there is a draft of it or not.</summary>
    Task<BegunRound> StartAsync(RoundPlan plan, CancellationToken ct);

    /// <summary>Unfinished rounds by the id of their Fachbereich in the register.</summary>
    Task<IReadOnlyDictionary<string, RoundId>> UnfinishedAsync(CancellationToken ct);

    /// <summary>Makes a round of a draft.</summary>
    Task<BegunRound> BeginAsync(RoundId draft, CancellationToken ct);

    /// <summary>Decides about some people of a draft's team: those among them who aren't invited, and the others, who are.</summary>
    /// <param name="decided">Entra object ids.</param>
    /// <param name="leftOut">A part of them.</param>
    Task LeaveOutAsync(RoundId draft, ImmutableArray<string> decided, ImmutableArray<string> leftOut, CancellationToken ct);

    /// <summary>Ends a round before its time: open interviews expire and nobody is written to any more.</summary>
    /// <returns>Null: it isn't there, or can't be cancelled any more.</returns>
    Task<AssessmentRound?> CancelAsync(RoundId round, CancellationToken ct);

    /// <summary>Deletes a rehearsal with all that belongs to it.</summary>
    /// <returns>False: there is no such rehearsal (any more).</returns>
    Task<bool> DeleteRehearsalAsync(RoundId rehearsal, CancellationToken ct);
}

/// <summary>A round that began now or before, or why it can't.</summary>
public abstract record BegunRound
{
    private BegunRound() { }

    public sealed record Running(AssessmentRound Round, int Invited) : BegunRound;

    public sealed record Impossible(StartProblem Problem) : BegunRound;
}
