using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Rounds.Rights;
using DigiCheckBot.Outreach;

namespace DigiCheckBot.Rounds;

/// <summary>
/// Deletes a rehearsal with all that belongs to it. It is cancelled first, so that nobody answers and nothing is sent meanwhile; the round's own
/// row goes last, so that a deletion that was interrupted can be repeated.
/// </summary>
internal sealed class RehearsalDeletion(
    IRoundStore rounds,
    IInterviewStore interviews,
    IPeopleStore people,
    IOutboxStore outbox,
    RoundCancelling cancelling
)
{
    /// <returns>False: there is no such rehearsal, or the actor may not.</returns>
    public async Task<bool> RunAsync(RoundId id, Actor actor, CancellationToken ct)
    {
        if (await rounds.LoadAsync(id, ct) is not { Value: { IsRehearsal: true } round } || !MayDelete(actor, round))
        {
            return false;
        }

        await cancelling.RunAsync(id, actor, ct);
        await foreach (var participant in rounds.ParticipantsAsync(id, ct))
        {
            await people.ChangeAsync(participant.Person, p => p.Without(id), ct);
        }

        await interviews.DeleteAsync(id, ct);
        await outbox.DeleteAsync([.. (await outbox.OfRoundAsync(id, ct).ToListAsync(ct)).Select(m => m.Value)], ct);
        await rounds.DeleteAsync(round, ct);
        return true;
    }

    private static bool MayDelete(Actor actor, AssessmentRound round) =>
        RoundRules.Allows(RoundAction.DeleteRehearsal, RoundRoles.Of(actor, round), round.State);
}
