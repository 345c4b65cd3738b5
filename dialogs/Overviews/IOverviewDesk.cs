using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Overviews;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Synergies;

namespace DigiCheckBot.Dialogs.Overviews;

/// <summary>What a turn can ask of all rounds of the operator. Nothing is changed.</summary>
public interface IOverviewDesk
{
    /// <summary>All rounds, newest first: one query of the list, whatever their number.</summary>
    Task<ImmutableArray<RoundSummary>> RoundsAsync(CancellationToken ct);

    /// <summary>The rounds of a page with their participation (P9).</summary>
    Task<ImmutableArray<OverviewLine>> LinesAsync(IReadOnlyCollection<RoundSummary> page, CancellationToken ct);

    /// <summary>The latest result of each Fachbereich, rehearsals left out.</summary>
    /// <param name="released">Only results whose recommendation was released.</param>
    Task<ImmutableArray<DepartmentResult>> LatestAsync(bool released, CancellationToken ct);

    /// <summary>The catalogue of a result, with the round's own measures.</summary>
    AssessmentCatalogue CatalogueOf(DepartmentResult result);

    /// <summary>Where planned against real of all measures is to be had as CSV.</summary>
    /// <returns>Null: nowhere.</returns>
    Task<Uri?> EvidenceAsync(PersonId person, Language language, CancellationToken ct);
}
