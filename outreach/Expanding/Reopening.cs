using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Outreach.Expanding;

/// <summary>Lets those go on who hadn't handed in when the survey was closed; whoever has left the team stays out.</summary>
public sealed class Reopening(IRoundStore rounds, IInterviewStore interviews)
{
    public async Task RunAsync(RoundId id, CancellationToken ct)
    {
        if (await rounds.LoadAsync(id, ct) is not { Value: { State: RoundState.Survey } round })
        {
            return;
        }

        var gone = await rounds
            .ParticipantsAsync(id, ct)
            .Where(p => round.Left.Contains(p.Person))
            .Select(p => p.Id)
            .ToHashSetAsync(null, ct);
        await interviews.ReopenExpiredAsync(id, gone, ct);
        if (await rounds.LoadAsync(id, ct) is { Value.State: not RoundState.Survey })
        {
            // Closed again at the same moment: nothing may be handed in any more.
            await interviews.ExpireOpenAsync(id, ct);
        }
    }
}
