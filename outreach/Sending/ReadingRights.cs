using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Rounds.Rights;

namespace DigiCheckBot.Outreach.Sending;

/// <summary>
/// Whether somebody may still read what was meant for them when it was caused: a role may have been taken back while the message waited.
/// </summary>
internal sealed class ReadingRights(IRoundStore rounds, IPeopleStore people, OutreachProfile profile)
{
    /// <param name="intent">Key of the message.</param>
    public async Task<bool> MayReadAsync(AssessmentRound round, string intent, PersonId person, CancellationToken ct)
    {
        if (ActionOf(intent) is not { } action)
        {
            return true;
        }

        var record = (await people.LoadAsync(person, ct))?.Value ?? PersonRecord.New(person);
        var actor = ActorRule.Of(record, profile.OperatorId, profile.IsConfiguredCoordinator(person), mayPlay: false);
        var dossier = new RoundDossier(round, await rounds.WorkAsync(round.Id, ct), Result: null);
        return RoundRules.Allows(action, RoundRoles.Of(actor, dossier), round.State);
    }

    /// <summary>What reading the card, or working with it, is in the table of rights.</summary>
    /// <returns>Null: it is for participants or for a channel, who are looked for in another way.</returns>
    private static RoundAction? ActionOf(string intent) =>
        Intent.LetterOf(intent) switch
        {
            Letter.StartBlocked => RoundAction.EditDraft,
            Letter.ChooseFields or Letter.FieldsProposed => RoundAction.ProposeFields,
            Letter.Recommendation or Letter.Comparison => RoundAction.SeeLeadershipView,
            Letter.ReaderRecommendation => RoundAction.SeeRecommendation,
            Letter.Decide => RoundAction.Decide,
            Letter.Quarter or Letter.Responsible => RoundAction.ReportProgress,
            _ => Intent.ReviewedArea(intent) is not null
                ? RoundAction.ReviewMeasures
                : Intent.KindOf(intent) switch
                {
                    Intent.PublishToLeadersKey => RoundAction.SeeLeadershipView,
                    Intent.ClosedKey => RoundAction.SeeStatus,
                    Intent.ProgressKey => RoundAction.SeeDelivery,
                    _ => null,
                },
        };
}
