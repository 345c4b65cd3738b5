using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Overviews;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Synergies;
using DigiCheckBot.Dialogs.Overviews;
using DigiCheckBot.Downloads;
using DigiCheckBot.Options;
using Microsoft.Extensions.Options;

namespace DigiCheckBot.Overviews;

/// <summary>
/// Reads over all rounds of the operator: one query of the list, then only the rounds that are needed, a few at a time. Interviews are counted
/// for the open surveys of one page only.
/// </summary>
internal sealed class OverviewDesk(
    IRoundStore rounds,
    IInterviewStore interviews,
    ICatalogues catalogues,
    DownloadLinks links,
    IOptions<OperatorOptions> options
) : IOverviewDesk
{
    private const int AtOnce = 8;

    public async Task<ImmutableArray<RoundSummary>> RoundsAsync(CancellationToken ct) =>
        [.. await rounds.ListAsync(options.Value.Id, ct).ToListAsync(ct)];

    public Task<ImmutableArray<OverviewLine>> LinesAsync(IReadOnlyCollection<RoundSummary> page, CancellationToken ct) =>
        EachAsync(page, LineAsync, ct);

    public async Task<ImmutableArray<DepartmentResult>> LatestAsync(bool released, CancellationToken ct)
    {
        var latest = LatestRounds.Of(await RoundsAsync(ct), released);
        var results = await EachAsync(
            latest,
            async (r, token) => await rounds.PublishedAsync(r.Id, token) is { } result
                ? new DepartmentResult(r.Municipality, r.DepartmentName, result)
                : null,
            ct
        );
        return [.. results.OfType<DepartmentResult>().DistinctBy(r => r.Name)];
    }

    public AssessmentCatalogue CatalogueOf(DepartmentResult result) =>
        catalogues.Version(result.Result.CatalogueVersion).With(result.Result.FreeMeasures);

    public Task<Uri?> EvidenceAsync(PersonId person, Language language, CancellationToken ct) =>
        links.ToEvidenceAsync(person, language, ct);

    /// <summary>Planned against real of all rounds that have come to their implementation.</summary>
    public async Task<ImmutableArray<MeasureEvidence>> AllEvidenceAsync(CancellationToken ct)
    {
        var all = await RoundsAsync(ct);
        var done = all.Where(r => r is { IsRehearsal: false, State: RoundState.Implementation or RoundState.Completed }).ToList();
        var rows = await EachAsync(done, EvidenceOfAsync, ct);
        return [.. MeasureEvidence.Ordered(rows.SelectMany(r => r))];
    }

    private async Task<ImmutableArray<MeasureEvidence>> EvidenceOfAsync(RoundSummary summary, CancellationToken ct) =>
        await rounds.LoadAsync(summary.Id, ct) is { Value: var round }
            ? MeasureEvidence.Of(
                new RoundDossier(round, await rounds.WorkAsync(round.Id, ct), await rounds.PublishedAsync(round.Id, ct))
            )
            : [];

    private async Task<OverviewLine> LineAsync(RoundSummary summary, CancellationToken ct)
    {
        if (summary.State != RoundState.Survey)
        {
            return new OverviewLine(summary, null, (await rounds.PublishedAsync(summary.Id, ct))?.Participation);
        }

        if (await rounds.LoadAsync(summary.Id, ct) is not { Value: var round })
        {
            return new OverviewLine(summary, null, null);
        }

        var tally = await interviews.CountSubmittedAsync(round.Id, ct);
        return new OverviewLine(summary, StaffProgress.Of(tally.Staff, round.StaffCount, round.Settings.Threshold), null);
    }

    /// <summary>In the given order.</summary>
    private static async Task<ImmutableArray<T>> EachAsync<T>(
        IReadOnlyCollection<RoundSummary> summaries,
        Func<RoundSummary, CancellationToken, Task<T>> read,
        CancellationToken ct
    )
    {
        var found = new T[summaries.Count];
        await Parallel.ForEachAsync(
            summaries.Select((summary, index) => (summary, index)),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = ct },
            async (item, token) => found[item.index] = await read(item.summary, token)
        );
        return [.. found];
    }
}
