using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Rounds.Rights;
using DigiCheckBot.Options;
using DigiCheckBot.Outreach;
using DigiCheckBot.Turns;
using Microsoft.Extensions.Options;

namespace DigiCheckBot.Rounds;

/// <summary>
/// Takes the steps of rounds: load, judge by role and state, let the pure step decide, compute anew what depends on it, save all of it in one
/// transaction. If somebody else was faster, the step is taken again on what is stored then, so that nothing is lost or overwritten unseen.
/// </summary>
internal sealed class RoundSteps(
    IRoundStore rounds,
    RoundResults results,
    IOutbox outbox,
    OperatorClock clock,
    IOptions<OperatorOptions> options
)
{
    /// <returns>Null: no such round; one of another operator is as good as none.</returns>
    public async Task<RoundDossier?> LoadAsync(RoundId id, CancellationToken ct) => (await LoadStoredAsync(id, ct))?.Dossier;

    /// <param name="step">Pure; may be called several times.</param>
    public Task<TakenStep> TakeAsync(
        RoundId id,
        RoundAction action,
        Actor actor,
        Func<RoundDossier, StepOrigin, RoundStep> step,
        CancellationToken ct
    ) => Contention.RepeatAsync(() => TakeOnceAsync(id, action, actor, step, ct));

    private async Task<TakenStep> TakeOnceAsync(
        RoundId id,
        RoundAction action,
        Actor actor,
        Func<RoundDossier, StepOrigin, RoundStep> step,
        CancellationToken ct
    )
    {
        if (await LoadStoredAsync(id, ct) is not ({ } dossier, { } etag))
        {
            return new TakenStep.NoSuchRound();
        }

        if (RoundRules.Judge(action, RoundRoles.Of(actor, dossier), dossier.Round.State) is var verdict and not Verdict.Allowed)
        {
            return new TakenStep.NotAllowed(verdict, dossier);
        }

        var origin = new StepOrigin(actor, clock.Now);
        return step(dossier, origin) switch
        {
            RoundStep.Refused refused => new TakenStep.Refused(refused.Problem, dossier),
            RoundStep.Changed { Evaluates: true } when dossier.Round.AnswersDeletedAt is not null => new TakenStep.Refused(
                StepProblem.AnswersDeleted,
                dossier
            ),
            RoundStep.Changed changed => new TakenStep.Done(await SaveAsync(dossier, etag, action, origin, changed, ct)),
            _ => new TakenStep.Done(dossier),
        };
    }

    private async Task<RoundDossier> SaveAsync(
        RoundDossier before,
        string etag,
        RoundAction action,
        StepOrigin origin,
        RoundStep.Changed step,
        CancellationToken ct
    )
    {
        var state = RoundRules.After(action, before.Round.State);
        var round = (step.Round?.Invoke(before.Round) ?? before.Round) with
        {
            State = state,
            StateSince = state == before.Round.State ? before.Round.StateSince : origin.At,
        };
        var work = await results.CountAsync(round.Id, step.Work, ct);
        var result = step.Evaluates ? await results.ComputeAsync(round, work, ct) : null;
        var audit = new AuditEntry(origin.At, origin.Actor.Person, AuditKeys.Of(action), step.Detail).Moving(
            before.Round.State,
            round.State
        );
        await rounds.SaveAsync(new RoundChange(round, etag, result, step.Intents, audit) { Work = work }, ct);
        if (!step.Intents.IsEmpty)
        {
            outbox.Take(round.Id);
        }

        return new RoundDossier(round, work, result ?? before.Result);
    }

    /// <summary>The round is read first: if the rest is newer than it, a save under its ETag finds out.</summary>
    private async Task<(RoundDossier Dossier, string ETag)?> LoadStoredAsync(RoundId id, CancellationToken ct)
    {
        if (await rounds.LoadAsync(id, ct) is not { } stored || stored.Value.OperatorId != options.Value.Id)
        {
            return null;
        }

        var (work, result) = (rounds.WorkAsync(id, ct), rounds.PublishedAsync(id, ct));
        return (new RoundDossier(stored.Value, await work, await result), stored.ETag);
    }
}
