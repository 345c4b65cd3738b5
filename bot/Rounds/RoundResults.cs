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
        return Publish(round, work, basis, submitted);
    }

    /// <summary>Keeps the ballots of a vote that has ended, as they are at this moment; once kept they stay.</summary>
    public async Task<RoundWork> CountAsync(RoundId round, RoundWork work, CancellationToken ct) =>
        work is { VotesCountedAt: not null, Votes: null }
            ? work with
            {
                Votes =
                [
                    .. (await interviews.BallotsAsync(round, ct).ToListAsync(ct)).OrderBy(
                        b => string.Join(' ', b.Fields),
                        StringComparer.Ordinal
                    ),
                ],
            }
            : work;

    /// <summary>What closing publishes.</summary>
    /// <returns>Null: what was published before stays (P8).</returns>
    public async Task<FreshResult?> FreshAsync(AssessmentRound closed, RoundWork work, CancellationToken ct)
    {
        var submitted = await interviews.SubmittedAsync(closed.Id, ct).ToListAsync(ct);
        return ResultBasis.Next(await rounds.BasisAsync(closed.Id, ct), closed, clock.Today, submitted) is { } basis
            ? new FreshResult(Publish(closed, work, basis, submitted), basis)
            : null;
    }

    private PublishedResult Publish(AssessmentRound round, RoundWork work, ResultBasis basis, IEnumerable<Interview> submitted) =>
        RoundEvaluation.Publish(
            SnapshotComposition.Of(
                catalogues.Version(round.Settings.CatalogueVersion),
                round with
                {
                    StaffCount = basis.StaffInvited,
                },
                work,
                basis.AsOf,
                basis.Among(submitted)
            )
        );
}
