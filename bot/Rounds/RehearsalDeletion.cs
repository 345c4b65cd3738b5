using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Rounds.Rights;
using DigiCheckBot.Outreach;
using DigiCheckBot.Turns;

namespace DigiCheckBot.Rounds;

/// <summary>
/// Deletes a rehearsal with all that belongs to it. It is cancelled first, so that nobody answers and nothing is sent meanwhile; the round's own
/// row goes last, so that a deletion that was interrupted can be repeated. What is written at the same moment is looked for once more later.
/// </summary>
internal sealed class RehearsalDeletion(
    IRoundStore rounds,
    IInterviewStore interviews,
    IPeopleStore people,
    IOutboxStore outbox,
    RoundCancelling cancelling,
    OperatorClock clock
)
{
    /// <summary>Long enough for whoever is just handing messages of the round to the outbox.</summary>
    private static readonly TimeSpan UntilTheRest = TimeSpan.FromMinutes(10);

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
        await outbox.ScheduleAsync(new OutboxTimer(id, TimerKind.Retention, 0, clock.Now + UntilTheRest), ct);
        await rounds.DeleteAsync(round, ct);
        return true;
    }

    private static bool MayDelete(Actor actor, AssessmentRound round) =>
        RoundRules.Allows(RoundAction.DeleteRehearsal, RoundRoles.Of(actor, round), round.State);
}
