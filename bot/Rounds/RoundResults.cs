using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Turns;

namespace DigiCheckBot.Rounds;

/// <summary>Computes what a round comes to, from its answers and from what people worked out since.</summary>
internal sealed class RoundResults(IInterviewStore interviews, ICatalogues catalogues, OperatorClock clock)
{
    /// <remarks>After closing the answers stay as they are, so only what was worked out makes a difference (P8).</remarks>
    public async Task<PublishedResult> ComputeAsync(AssessmentRound round, RoundWork work, CancellationToken ct)
    {
        var submitted = await interviews.SubmittedAsync(round.Id, ct).ToListAsync(ct);
        var ballots = work.VotesCountedAt is null ? [] : await interviews.BallotsAsync(round.Id, ct).ToListAsync(ct);
        var asOf = clock.DayOf(round.ClosedAt ?? clock.Now);
        return RoundEvaluation.Publish(
            SnapshotComposition.Of(catalogues.Version(round.Settings.CatalogueVersion), round, work, asOf, submitted, ballots)
        );
    }
}
