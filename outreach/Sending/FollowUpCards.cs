using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Comparisons;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Cards.Comparisons;
using DigiCheckBot.Cards.Progress;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Outreach.Sending;

/// <summary>Makes the cards that follow the decisions from what is stored at the time of sending.</summary>
internal sealed class FollowUpCards(IRoundStore rounds, ICatalogues catalogues, OutreachProfile profile, TimeProvider time)
{
    /// <returns>Null: the person is asked about nothing any more.</returns>
    public async Task<JObject?> LetterAsync(
        AssessmentRound round,
        PersonId person,
        AssessmentCatalogue catalogue,
        Language language,
        CancellationToken ct
    )
    {
        var dossier = await DossierAsync(round, ct);
        var measures = TrackedMeasures.Of(dossier, new Actor(person, IsCoordinator: false));
        return round.State == RoundState.Implementation && measures.Any(m => !m.IsFinished)
            ? ProgressListCard.For(new ProgressList(dossier, measures, catalogue.With(dossier.Work.FreeMeasures), Today), 1, "", language)
            : null;
    }

    /// <returns>Null: the decisions were reopened meanwhile, or the round was cancelled.</returns>
    public async Task<JObject?> PictureAsync(AssessmentRound round, AssessmentCatalogue catalogue, Language language, CancellationToken ct)
    {
        var dossier = await DossierAsync(round, ct);
        return round.State is RoundState.Implementation or RoundState.Completed
            ? ImplementationCard.For(
                new ProgressList(dossier, TrackedMeasures.Of(dossier), catalogue.With(dossier.Work.FreeMeasures), Today),
                language
            )
            : null;
    }

    /// <summary>Two results of the same view: the comparison says nothing that they don't say.</summary>
    /// <returns>Null: there is nothing to compare with any more.</returns>
    public async Task<JObject?> ComparisonAsync(
        AssessmentRound round,
        bool forLeaders,
        AssessmentCatalogue catalogue,
        Language language,
        CancellationToken ct
    )
    {
        if (
            round is not { Previous: { } id, State: not RoundState.Cancelled }
            || await rounds.LoadAsync(id, ct) is not { Value: var previous }
            || await DossierAsync(previous, ct) is not { Result: { } before } last
            || await rounds.PublishedAsync(round.Id, ct) is not { } after
            || !RoundSuccession.AreComparable(previous, before, round, after)
        )
        {
            return null;
        }

        var then = catalogues.Version(previous.Settings.CatalogueVersion).With(last.Work.FreeMeasures);
        var comparison = RoundComparison.Of(Side(then, before, forLeaders), Side(catalogue, after, forLeaders));
        var done = TrackedMeasures.Of(last).Where(m => m.Status == ProgressStatus.Done).Select(m => then[m.Id]);
        var header = new ComparisonHeader(round.Settings.DepartmentName, round.Settings.Municipality, before.AsOf, after.AsOf, forLeaders);
        return ComparisonCard.For(header, comparison, MeasureOutcome.Of(done, comparison), then, catalogue, language);
    }

    private static ComparedRound Side(AssessmentCatalogue catalogue, PublishedResult result, bool forLeaders) =>
        new(catalogue, result, forLeaders ? result.Leadership : result.Everyone);

    private DateOnly Today => profile.DayOf(time.GetUtcNow());

    private async Task<RoundDossier> DossierAsync(AssessmentRound round, CancellationToken ct) =>
        new(round, await rounds.WorkAsync(round.Id, ct), await rounds.PublishedAsync(round.Id, ct));
}
