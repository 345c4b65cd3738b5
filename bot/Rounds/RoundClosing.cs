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
using DigiCheckBot.Outreach.Expanding;
using DigiCheckBot.Turns;

namespace DigiCheckBot.Rounds;

/// <summary>
/// Closes a survey: first no open interview can be handed in any more, then the result is computed once and stored together with the new
/// state and what it causes (P8). Every step may be repeated. Who closes also wakes the outbox.
/// </summary>
internal sealed class RoundClosing(
    IRoundStore rounds,
    IInterviewStore interviews,
    Reopening reopening,
    RoundResults results,
    OperatorClock clock
) : ISurveyClosing
{
    /// <returns>The closed round.</returns>
    public Task<AssessmentRound> RunAsync(RoundId id, Actor actor, CancellationToken ct) =>
        Contention.RepeatAsync(async () =>
        {
            var stored = await LoadAsync(id, ct);
            return stored.Value.State == RoundState.Survey ? await CloseAsync(stored, actor.Person, ct) : stored.Value;
        });

    public async Task CloseOverdueAsync(RoundId round, CancellationToken ct)
    {
        var hasBegun = false;
        await Contention.RepeatAsync(async () =>
        {
            var stored = await LoadAsync(round, ct);
            if (stored.Value.State == RoundState.Survey && clock.Today > stored.Value.Settings.Deadline)
            {
                hasBegun = true;
                return await CloseAsync(stored, AuditEntry.Clock, ct);
            }

            if (hasBegun)
            {
                // The last day was put off in this very moment, and interviews have expired already.
                await reopening.RunAsync(round, ct);
            }

            return stored.Value;
        });
    }

    private async Task<Versioned<AssessmentRound>> LoadAsync(RoundId id, CancellationToken ct) =>
        await rounds.LoadAsync(id, ct) ?? throw new InvalidOperationException("The round to close doesn't exist.");

    private async Task<AssessmentRound> CloseAsync(Versioned<AssessmentRound> stored, PersonId by, CancellationToken ct)
    {
        await interviews.ExpireOpenAsync(stored.Value.Id, ct);
        var closed = stored.Value with
        {
            State = RoundRules.After(RoundAction.CloseSurvey, stored.Value.State),
            StateSince = clock.Now,
            ClosedAt = clock.Now,
        };
        var (work, asks) = FieldSteps.AfterClosing(closed, await rounds.WorkAsync(closed.Id, ct), clock.Now);
        var fresh = await results.FreshAsync(closed, work, ct);
        closed = closed with { FormerResultStays = fresh is null };
        var audit = new AuditEntry(clock.Now, by, AuditKeys.SurveyClosed, null).Moving(stored.Value.State, closed.State);
        var compares = await ComparisonAsync(closed, fresh?.Result, ct);
        await rounds.SaveAsync(
            new RoundChange(closed, stored.ETag, fresh?.Result, [.. Intents(closed, by), .. compares, .. asks], audit)
            {
                Work = work,
                Basis = fresh?.Basis,
            },
            ct
        );

        // Somebody who joined the team may have been admitted in between.
        await interviews.ExpireOpenAsync(closed.Id, ct);
        return closed;
    }

    /// <summary>Only if there is something to compare with. The cards are made of the two published results when they are sent.</summary>
    /// <param name="fresh">Null: the former result stays, which was compared before.</param>
    private async Task<ImmutableArray<Intent>> ComparisonAsync(AssessmentRound closed, PublishedResult? fresh, CancellationToken ct) =>
        fresh is not null
        && closed.Previous is { } id
        && await rounds.LoadAsync(id, ct) is { Value: var previous }
        && await rounds.PublishedAsync(id, ct) is { } before
        && RoundSuccession.AreComparable(previous, before, closed, fresh)
            ?
            [
                .. closed.Channel is { } channel ? [new Intent.CompareInChannel(channel, closed.Reopenings)] : ImmutableArray<Intent>.Empty,
                .. FieldSteps.LettersToLeaders(closed, Letter.Comparison, closed.Reopenings + 1),
            ]
            : [];

    /// <summary>A result that stays was told before.</summary>
    private static ImmutableArray<Intent> Intents(AssessmentRound closed, PersonId by)
    {
        var intents = ImmutableArray.CreateBuilder<Intent>();
        if (!closed.FormerResultStays)
        {
            if (closed.Channel is { } channel)
            {
                intents.Add(new Intent.PublishToChannel(channel, closed.Reopenings));
            }

            intents.Add(new Intent.PublishToLeaders(closed.Reopenings));
        }

        if (by == AuditEntry.Clock)
        {
            intents.Add(new Intent.TellClosed(closed.StartedBy, closed.Reopenings));
        }

        return intents.ToImmutable();
    }
}
