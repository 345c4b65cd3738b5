using System.Collections.Immutable;
using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Rounds.Rights;
using DigiCheckBot.Outreach;
using DigiCheckBot.Turns;

namespace DigiCheckBot.Rounds;

/// <summary>
/// Closes a survey: first no open interview can be handed in any more, then the result is computed once and stored together with the new
/// state and what it causes (P8). Every step may be repeated.
/// </summary>
internal sealed class RoundClosing(
    IRoundStore rounds,
    IInterviewStore interviews,
    RoundResults results,
    IOutbox outbox,
    OperatorClock clock
)
{
    /// <returns>The closed round.</returns>
    public Task<AssessmentRound> RunAsync(RoundId id, Actor actor, CancellationToken ct) =>
        Contention.RepeatAsync(async () =>
        {
            var stored = await rounds.LoadAsync(id, ct) ?? throw new InvalidOperationException("The round to close doesn't exist.");
            return stored.Value.State == RoundState.Survey ? await CloseAsync(stored, actor, ct) : stored.Value;
        });

    private async Task<AssessmentRound> CloseAsync(Versioned<AssessmentRound> stored, Actor actor, CancellationToken ct)
    {
        await interviews.ExpireOpenAsync(stored.Value.Id, ct);
        var closed = stored.Value with { State = RoundRules.After(RoundAction.CloseSurvey, stored.Value.State), ClosedAt = clock.Now };
        var result = await results.ComputeAsync(closed, await rounds.WorkAsync(closed.Id, ct), ct);
        ImmutableArray<Intent> intents = closed.Channel is { } channel
            ? [new Intent.PublishToChannel(channel), new Intent.PublishToLeaders()]
            : [new Intent.PublishToLeaders()];
        var audit = new AuditEntry(clock.Now, actor.Person, AuditKeys.SurveyClosed, null).Moving(stored.Value.State, closed.State);
        await rounds.SaveAsync(new RoundChange(closed, stored.ETag, result, intents, audit), ct);
        outbox.Take(closed.Id);
        return closed;
    }
}
