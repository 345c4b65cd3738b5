using System.Collections.Immutable;
using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
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
    ICatalogues catalogues,
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
        var result = RoundEvaluation.Publish(await SnapshotAsync(stored.Value, ct));

        var closed = stored.Value with { State = RoundState.CheckFields, ClosedAt = clock.Now };
        ImmutableArray<Intent> intents = closed.Channel is { } channel
            ? [new Intent.PublishToChannel(channel), new Intent.PublishToLeaders()]
            : [new Intent.PublishToLeaders()];
        await rounds.SaveAsync(
            new RoundChange(closed, stored.ETag, result, intents, new AuditEntry(clock.Now, actor.Person, "survey.closed", null)),
            ct
        );
        outbox.Take(closed.Id);
        return closed;
    }

    private async Task<RoundSnapshot> SnapshotAsync(AssessmentRound round, CancellationToken ct)
    {
        var submitted = await interviews.SubmittedAsync(round.Id, ct).ToListAsync(ct);
        return new RoundSnapshot(
            catalogues.Version(round.Settings.CatalogueVersion),
            round.Settings.DepartmentKind,
            round.Settings.StaffScope,
            round.Settings.Threshold,
            clock.Today,
            round.Settings.Preconditions.BudgetYear,
            [.. submitted.Where(i => i.Population == Population.Leadership)],
            round.Leaders.Length,
            [.. submitted.Where(i => i.Population == Population.Staff)],
            round.StaffCount,
            OutsideLevels: ImmutableSortedDictionary<string, decimal>.Empty,
            TalkLevels: ImmutableSortedDictionary<CheckFieldId, decimal>.Empty,
            Targets: ImmutableSortedDictionary<CheckFieldId, decimal>.Empty,
            DriverOverrides: ImmutableSortedDictionary<string, decimal>.Empty,
            RateOverrides: null
        );
    }
}
