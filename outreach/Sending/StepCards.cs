using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Cards.Decisions;
using DigiCheckBot.Cards.Fields;
using DigiCheckBot.Cards.Reviews;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Outreach.Sending;

/// <summary>Makes the cards of the steps after closing from what is stored at the time of sending.</summary>
internal sealed class StepCards(IRoundStore rounds, IInterviewStore interviews)
{
    /// <returns>Null: the vote is over, or the person isn't asked any more.</returns>
    public async Task<JObject?> VoteAsync(
        AssessmentRound round,
        PersonId person,
        AssessmentCatalogue catalogue,
        Language language,
        CancellationToken ct
    )
    {
        var dossier = await DossierAsync(round, ct);
        if (
            dossier is not { Round.State: RoundState.CheckFields, Work.VotesCountedAt: null, Result: { } result }
            || await rounds.ParticipantOfAsync(round.Id, person, ct) is not { } participant
            || await interviews.LoadAsync(round.Id, participant.Id, ct) is not { Value.Interview: var own }
        )
        {
            return null;
        }

        var context = new VoteContext(round.Id, participant.Id, round.Settings.DepartmentName, round.Settings.Municipality);
        return VoteCard.For(context, catalogue, result.Everyone, own.Ballot?.Fields ?? [], "", language);
    }

    /// <returns>Null: the round is beyond the step that the letter is about.</returns>
    public async Task<JObject?> LetterAsync(
        Letter about,
        AssessmentRound round,
        PersonId person,
        AssessmentCatalogue catalogue,
        Language language,
        CancellationToken ct
    )
    {
        var dossier = await DossierAsync(round, ct);
        return about switch
        {
            Letter.ChooseFields or Letter.FieldsProposed => Fields(dossier, person, catalogue, language),
            Letter.Decide when dossier is { Round.State: RoundState.Decision, Result: { } result } => DecisionCard.For(
                dossier,
                result,
                catalogue.With(dossier.Work.FreeMeasures),
                1,
                ImmutableDictionary<MeasureId, DecisionWish>.Empty,
                language
            ),
            _ => null,
        };
    }

    /// <returns>Null: the decisions were reopened meanwhile.</returns>
    public async Task<JObject?> DecidedAsync(
        AssessmentRound round,
        AssessmentCatalogue catalogue,
        Language language,
        CancellationToken ct
    ) =>
        await DossierAsync(round, ct) is { Round.State: RoundState.Implementation or RoundState.Completed, Result: { } result } dossier
            ? DecidedCard.For(dossier, result, catalogue.With(dossier.Work.FreeMeasures), language)
            : null;

    private static JObject? Fields(RoundDossier dossier, PersonId person, AssessmentCatalogue catalogue, Language language) =>
        dossier is { Round.State: RoundState.CheckFields, Result: { } result }
            ? FieldChoiceCard.For(
                FieldChoice.Of(dossier, person, isCoordinator: person == dossier.Round.StartedBy),
                catalogue,
                result.Leadership,
                language
            )
            : null;

    /// <returns>Null: the review is over, or there is nothing to review for the area.</returns>
    public async Task<JObject?> ReviewAsync(
        string area,
        AssessmentRound round,
        PersonId person,
        AssessmentCatalogue catalogue,
        Language language,
        CancellationToken ct
    )
    {
        if (round.State != RoundState.Review)
        {
            return null;
        }

        var dossier = await DossierAsync(round, ct);
        var expert = new Actor(person, IsCoordinator: false) { Appointments = [new Appointment(AppointedRole.Expert, area)] };
        var all = catalogue.With(dossier.Work.FreeMeasures);
        var overview = ReviewOverview.Of(dossier, all, expert, withExpert: null, page: 1, notice: "");
        return overview.Tasks.IsEmpty ? null : ReviewOverviewCard.For(overview, all, language);
    }

    private async Task<RoundDossier> DossierAsync(AssessmentRound round, CancellationToken ct) =>
        new(round, await rounds.WorkAsync(round.Id, ct), await rounds.PublishedAsync(round.Id, ct));
}
