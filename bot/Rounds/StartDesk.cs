using System.Collections.Immutable;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Dialogs.Rounds;

namespace DigiCheckBot.Rounds;

/// <summary>Starts as one turn of one person can reach them.</summary>
internal sealed class StartDesk(
    Actor actor,
    string teamsUserId,
    string operatorId,
    IRoundStore rounds,
    RoundDrafts drafts,
    RoundBeginning beginning,
    RoundCancelling cancelling,
    RehearsalDeletion deletion
) : IStartDesk
{
    public async Task<AssessmentRound> PlanAsync(RoundPlan plan, CancellationToken ct) =>
        await drafts.PlanAsync(plan, actor.Person, teamsUserId, operatorId, ct) is { } round && round.OperatorId == operatorId
            ? round
            : throw new InvalidOperationException("The id belongs to a round of another operator.");

    /// <summary>By way of a draft without a day, so that a process that ends in between leaves something that can be started again.</summary>
    public async Task<BegunRound> StartAsync(RoundPlan plan, CancellationToken ct)
    {
        var planned = await PlanAsync(plan with { On = null }, ct);
        return await BeginAsync(planned.Id, ct);
    }

    public async Task<IReadOnlyDictionary<string, RoundId>> UnfinishedAsync(CancellationToken ct)
    {
        var unfinished = new Dictionary<string, RoundId>(StringComparer.Ordinal);
        await foreach (var round in rounds.ListAsync(operatorId, ct))
        {
            if (round is { DepartmentId: { } department, State: not (RoundState.Completed or RoundState.Cancelled) })
            {
                unfinished.TryAdd(department, round.Id);
            }
        }

        return unfinished;
    }

    public async Task<BegunRound> BeginAsync(RoundId draft, CancellationToken ct) =>
        await IsOwnAsync(draft, ct) && await beginning.RunAsync(draft, ct) is { } begun
            ? begun
            : throw new InvalidOperationException("The round to begin doesn't exist.");

    public async Task LeaveOutAsync(RoundId draft, ImmutableArray<string> decided, ImmutableArray<string> leftOut, CancellationToken ct)
    {
        if (await IsOwnAsync(draft, ct))
        {
            await drafts.LeaveOutAsync(draft, decided, leftOut, actor.Person, ct);
        }
    }

    public async Task<AssessmentRound?> CancelAsync(RoundId round, CancellationToken ct) =>
        await IsOwnAsync(round, ct) ? await cancelling.RunAsync(round, actor, ct) : null;

    public async Task<bool> DeleteRehearsalAsync(RoundId rehearsal, CancellationToken ct) =>
        await IsOwnAsync(rehearsal, ct) && await deletion.RunAsync(rehearsal, actor, ct);

    /// <summary>A round of another operator is as good as none.</summary>
    private async Task<bool> IsOwnAsync(RoundId round, CancellationToken ct) =>
        await rounds.LoadAsync(round, ct) is { } found && found.Value.OperatorId == operatorId;
}
