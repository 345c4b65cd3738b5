using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Cards.Progress;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Outreach.Sending;

/// <summary>Makes the cards that follow the decisions from what is stored at the time of sending.</summary>
internal sealed class FollowUpCards(IRoundStore rounds, OutreachProfile profile, TimeProvider time)
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
            ? ImplementationCard.For(new ProgressList(dossier, TrackedMeasures.Of(dossier), catalogue.With(dossier.Work.FreeMeasures), Today), language)
            : null;
    }

    private DateOnly Today => profile.DayOf(time.GetUtcNow());

    private async Task<RoundDossier> DossierAsync(AssessmentRound round, CancellationToken ct) =>
        new(round, await rounds.WorkAsync(round.Id, ct), await rounds.PublishedAsync(round.Id, ct));
}
