using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Turns;

namespace DigiCheckBot.Rounds;

/// <summary>A result, and what it rests on.</summary>
internal sealed record FreshResult(PublishedResult Result, ResultBasis Basis);

/// <summary>Computes what a round comes to, from its answers and from what people worked out since.</summary>
internal sealed class RoundResults(IRoundStore rounds, IInterviewStore interviews, ICatalogues catalogues, OperatorClock clock)
{
    /// <remarks>
    /// After closing the answers that count stay the same, so only what was worked out makes a difference (P8): what was handed in after a
    /// reopening counts only if that came to a new result.
    /// </remarks>
    public async Task<PublishedResult> ComputeAsync(AssessmentRound round, RoundWork work, CancellationToken ct)
    {
        var submitted = await interviews.SubmittedAsync(round.Id, ct).ToListAsync(ct);
        var basis = await rounds.BasisAsync(round.Id, ct) ?? ResultBasis.Of(clock.DayOf(round.ClosedAt ?? clock.Now), round, submitted);
        return await PublishAsync(round, work, basis, submitted, ct);
    }

    /// <summary>What closing publishes.</summary>
    /// <returns>Null: what was published before stays (P8).</returns>
    public async Task<FreshResult?> FreshAsync(AssessmentRound closed, RoundWork work, CancellationToken ct)
    {
        var submitted = await interviews.SubmittedAsync(closed.Id, ct).ToListAsync(ct);
        return ResultBasis.Next(await rounds.BasisAsync(closed.Id, ct), closed, clock.Today, submitted) is { } basis
            ? new FreshResult(await PublishAsync(closed, work, basis, submitted, ct), basis)
            : null;
    }

    private async Task<PublishedResult> PublishAsync(
        AssessmentRound round,
        RoundWork work,
        ResultBasis basis,
        IEnumerable<Interview> submitted,
        CancellationToken ct
    )
    {
        var ballots = work.VotesCountedAt is null ? [] : await interviews.BallotsAsync(round.Id, ct).ToListAsync(ct);
        return RoundEvaluation.Publish(
            SnapshotComposition.Of(
                catalogues.Version(round.Settings.CatalogueVersion),
                round with
                {
                    StaffCount = basis.StaffInvited,
                },
                work,
                basis.AsOf,
                basis.Among(submitted),
                ballots
            )
        );
    }
}
