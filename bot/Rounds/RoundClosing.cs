using System.Collections.Immutable;
using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.Comparisons;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Dossiers;
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
        var (work, asks) = FieldSteps.AfterClosing(closed, await rounds.WorkAsync(closed.Id, ct), clock.Now);
        var result = await results.ComputeAsync(closed, work, ct);
        await rounds.SaveAsync(
            new RoundChange(
                closed,
                stored.ETag,
                result,
                [.. PublicationOf(closed), .. await ComparisonAsync(closed, result, ct), .. asks],
                new AuditEntry(clock.Now, actor.Person, "survey.closed", null)
            )
            {
                Work = work,
            },
            ct
        );
        outbox.Take(closed.Id);
        return closed;
    }

    /// <summary>Only if there is something to compare with. The cards are made of the two published results when they are sent.</summary>
    private async Task<ImmutableArray<Intent>> ComparisonAsync(AssessmentRound closed, PublishedResult result, CancellationToken ct) =>
        closed.Previous is { } id
        && await rounds.LoadAsync(id, ct) is { Value: var previous }
        && await rounds.PublishedAsync(id, ct) is { } before
        && RoundSuccession.AreComparable(previous, before, closed, result)
            ?
            [
                .. closed.Channel is { } channel ? [new Intent.CompareInChannel(channel)] : ImmutableArray<Intent>.Empty,
                .. FieldSteps.LettersToLeaders(closed, Letter.Comparison, 1),
            ]
            : [];

    private static IEnumerable<Intent> PublicationOf(AssessmentRound round)
    {
        if (round.Channel is { } channel)
        {
            yield return new Intent.PublishToChannel(channel);
        }

        yield return new Intent.PublishToLeaders();
    }
}
