using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Cards;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Outreach;

/// <summary>Makes the card of a message from what is stored at the time of sending.</summary>
internal sealed class MessageCards(
    IRoundStore rounds,
    IPeopleStore people,
    IInterviewStore interviews,
    ICatalogues catalogues,
    OutreachProfile profile
)
{
    /// <returns>Null: there is nothing to say any more.</returns>
    public async Task<JObject?> CardOfAsync(OutboxMessage message, CancellationToken ct)
    {
        if (await rounds.LoadAsync(message.Round, ct) is not { Value: var round })
        {
            return null;
        }

        var language = await LanguageOfAsync(message.Recipient, ct);
        var catalogue = catalogues.Version(round.Settings.CatalogueVersion);
        return (message.Intent, message.Recipient) switch
        {
            (Intent.AnnounceKey, _) => AnnouncementCard.For(
                round,
                profile.OperatorName,
                StaffMinutes(round, catalogue),
                catalogue[round.Settings.DepartmentKind],
                language
            ),
            (Intent.InviteKey, Recipient.OnePerson { Person: var person }) => await InvitationAsync(round, person, catalogue, language, ct),
            (Intent.PublishToChannelKey, _) => await SummaryAsync(round, message.Part, forLeaders: false, catalogue, language, ct),
            (Intent.PublishToLeadersKey, _) => await SummaryAsync(round, message.Part, forLeaders: true, catalogue, language, ct),
            _ => null,
        };
    }

    private async Task<Language> LanguageOfAsync(Recipient recipient, CancellationToken ct) =>
        recipient is Recipient.OnePerson person && await people.LoadAsync(person.Person, ct) is { Value.Language: { } chosen }
            ? chosen
            : profile.DefaultLanguage;

    private async Task<JObject?> InvitationAsync(
        AssessmentRound round,
        PersonId person,
        AssessmentCatalogue catalogue,
        Language language,
        CancellationToken ct
    )
    {
        if (
            round.State != RoundState.Survey
            || await rounds.ParticipantOfAsync(round.Id, person, ct) is not { Id: var participant }
            || await interviews.LoadAsync(round.Id, participant, ct) is not { Value.Interview: var interview }
        )
        {
            return null;
        }

        var invitation = new Invitation(
            round.Id,
            participant,
            round.Settings.DepartmentName,
            round.Settings.Municipality,
            profile.OperatorName,
            interview.Population,
            interview.Scope,
            round.Settings.Deadline,
            InterviewPath.Progress(catalogue, interview, InterviewStep.Introduction).MinutesLeft,
            round.Settings.Threshold
        );
        return InvitationCard.For(invitation, language);
    }

    private async Task<JObject?> SummaryAsync(
        AssessmentRound round,
        int part,
        bool forLeaders,
        AssessmentCatalogue catalogue,
        Language language,
        CancellationToken ct
    )
    {
        if (await rounds.PublishedAsync(round.Id, ct) is not { } result)
        {
            return null;
        }

        var view = forLeaders ? result.Leadership : result.Everyone;
        var header = new SummaryHeader(round.Id, round.Settings.DepartmentName, round.Settings.Municipality, result.AsOf, forLeaders);
        return part == 0
            ? StandCard.For(header, catalogue, result, view, language)
            : ProposalCard.For(header, catalogue, result, view, language);
    }

    private static int StaffMinutes(AssessmentRound round, AssessmentCatalogue catalogue)
    {
        var empty = new Interview(
            round.Id,
            new ParticipantId(""),
            catalogue.Version,
            round.Settings.DepartmentKind,
            Population.Staff,
            round.Settings.StaffScope,
            InterviewStatus.Invited,
            System.Collections.Immutable.ImmutableSortedDictionary<QuestionId, Answer>.Empty
        );
        return InterviewPath.Progress(catalogue, empty, InterviewStep.Introduction).MinutesLeft;
    }
}
