using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Rounds.Rights;
using DigiCheckBot.Outreach;
using DigiCheckBot.Turns;

namespace DigiCheckBot.Rounds;

/// <summary>
/// Ends a round before its time. Nobody can hand in any more before the state changes; messages that are on their way look at the state
/// before they leave. Every step may be repeated.
/// </summary>
internal sealed class RoundCancelling(IRoundStore rounds, IInterviewStore interviews, OperatorClock clock)
{
    /// <returns>Null: the actor may not, or it is finished.</returns>
    public Task<AssessmentRound?> RunAsync(RoundId id, Actor actor, CancellationToken ct) =>
        Contention.RepeatAsync(async () =>
        {
            if (await rounds.LoadAsync(id, ct) is not { } stored)
            {
                return null;
            }

            var round = stored.Value;
            if (round.State == RoundState.Cancelled)
            {
                return round;
            }

            if (!RoundRules.Allows(RoundAction.Cancel, RoundRoles.Of(actor, round), round.State))
            {
                return null;
            }

            await interviews.ExpireOpenAsync(id, ct);
            var cancelled = round with { State = RoundRules.After(RoundAction.Cancel, round.State), Planned = null };
            var audit = new AuditEntry(clock.Now, actor.Person, AuditKeys.Of(RoundAction.Cancel), null).Moving(
                round.State,
                cancelled.State
            );
            await rounds.SaveAsync(new RoundChange(cancelled, stored.ETag, null, [], audit), ct);
            return cancelled;
        });
}
