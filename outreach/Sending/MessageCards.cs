using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Cards;
using DigiCheckBot.Cards.Starts;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Outreach.Sending;

/// <summary>Makes the card of a message from what is stored at the time of sending.</summary>
internal sealed class MessageCards(
    IRoundStore rounds,
    IPeopleStore people,
    IInterviewStore interviews,
    IOutboxStore outbox,
    ICatalogues catalogues,
    OutreachProfile profile,
    TimeProvider time
)
{
    private readonly StepCards _steps = new(rounds, interviews);
    private readonly FollowUpCards _followUps = new(rounds, catalogues, profile, time);
    private readonly ReadingRights _rights = new(rounds, people, profile);

    /// <returns>Null: there is nothing to say any more, or not to this person.</returns>
    public async Task<MessageCard?> CardOfAsync(OutboxMessage message, CancellationToken ct)
    {
        if (
            await rounds.LoadAsync(message.Round, ct) is not { Value: var round }
            || !await MayReadAsync(round, message.Intent, message.Recipient, ct)
        )
        {
            return null;
        }

        var language = await LanguageOfAsync(message.Recipient, ct);
        var catalogue = catalogues.Version(round.Settings.CatalogueVersion);
        return message.Recipient is Recipient.OnePerson { Person: var person } && IsAboutInterview(message.Intent)
            ? await InterviewCardAsync(round, message.Intent, person, catalogue, language, ct)
            : MessageCard.Of(await CardOfAsync(round, message, catalogue, language, ct));
    }

    /// <summary>The progress of a round's sending, for whoever may see it in the given chat.</summary>
    /// <returns>Null: the round is gone, or the recipient may not see it any more.</returns>
    public async Task<JObject?> ProgressAsync(RoundId round, DeliveryReport report, Recipient recipient, CancellationToken ct) =>
        await rounds.LoadAsync(round, ct) is { Value: var found } && await MayReadAsync(found, Intent.ProgressKey, recipient, ct)
            ? ProgressOf(found, report, await LanguageOfAsync(recipient, ct))
            : null;

    private async Task<bool> MayReadAsync(AssessmentRound round, string intent, Recipient recipient, CancellationToken ct) =>
        recipient is not Recipient.OnePerson { Person: var person } || await _rights.MayReadAsync(round, intent, person, ct);

    private async Task<JObject?> CardOfAsync(
        AssessmentRound round,
        OutboxMessage message,
        AssessmentCatalogue catalogue,
        Language language,
        CancellationToken ct
    ) =>
        Intent.KindOf(message.Intent) switch
        {
            Intent.AnnounceKey => AnnouncementCard.For(
                round,
                profile.OperatorName,
                StaffMinutes(round, catalogue),
                catalogue[round.Settings.DepartmentKind],
                language
            ),
            Intent.PublishToChannelKey => await SummaryAsync(round, forLeaders: false, StandCard.For, catalogue, language, ct),
            Intent.PublishToLeadersKey => await SummaryAsync(round, forLeaders: true, StandCard.For, catalogue, language, ct),
            Intent.RecommendKey => await SummaryAsync(round, forLeaders: false, ProposalCard.For, catalogue, language, ct),
            Intent.ProgressKey => ProgressOf(round, await outbox.ReportAsync(round.Id, ct), language),
            Intent.CompareInChannelKey => await _followUps.ComparisonAsync(round, forLeaders: false, catalogue, language, ct),
            var key when Intent.IsPictureOfImplementation(key) => await _followUps.PictureAsync(round, catalogue, language, ct),
            Intent.ClosedKey => SurveyClosedCard.For(round, language),
            var key when key.StartsWith(Intent.AnnounceDecisionsKey, StringComparison.Ordinal) => await _steps.DecidedAsync(
                round,
                catalogue,
                language,
                ct
            ),
            _ when message.Recipient is Recipient.OnePerson { Person: var person } => await PersonalAsync(
                round,
                message.Intent,
                person,
                catalogue,
                language,
                ct
            ),
            _ => null,
        };

    private JObject ProgressOf(AssessmentRound round, DeliveryReport report, Language language) =>
        DeliveryProgressCard.For(
            new DeliveryHeader(round.Id, round.Settings.DepartmentName, round.Settings.Municipality),
            report.Tally,
            TimeZoneInfo.ConvertTime(time.GetUtcNow(), profile.Zone),
            language
        );

    private async Task<Language> LanguageOfAsync(Recipient recipient, CancellationToken ct) =>
        recipient is Recipient.OnePerson person && await people.LoadAsync(person.Person, ct) is { Value.Language: { } chosen }
            ? chosen
            : profile.DefaultLanguage;

    private static bool IsAboutInterview(string intent) => intent == Intent.InviteKey || Intent.IsReminder(intent);

    /// <summary>Whoever has left the team gets nothing more, whether finished or not: the report mustn't tell one from the other (P9).</summary>
    private async Task<MessageCard?> InterviewCardAsync(
        AssessmentRound round,
        string intent,
        PersonId person,
        AssessmentCatalogue catalogue,
        Language language,
        CancellationToken ct
    )
    {
        if (
            round.State != RoundState.Survey
            || round.Left.Contains(person)
            || await rounds.ParticipantOfAsync(round.Id, person, ct) is not { Id: var participant }
            || await interviews.LoadAsync(round.Id, participant, ct) is not { Value: var stored }
        )
        {
            return null;
        }

        var card =
            intent == Intent.InviteKey ? InvitationCard.For(InvitationOf(round, stored.Interview, catalogue), language)
            : ReminderOf(round, intent, stored, catalogue) is { } reminder ? ReminderCard.For(reminder, language)
            : null;
        return card is null ? null : new MessageCard(card, IsUnfinished(stored) ? new InterviewPointer(round.Id, participant) : null);
    }

    private static bool IsUnfinished(StoredInterview stored) =>
        stored.Interview.Status is InterviewStatus.Invited or InterviewStatus.InProgress;

    private Invitation InvitationOf(AssessmentRound round, Interview interview, AssessmentCatalogue catalogue) =>
        new(
            round.Id,
            interview.Participant,
            round.Settings.DepartmentName,
            round.Settings.Municipality,
            profile.OperatorName,
            interview.Population,
            interview.Scope,
            round.Settings.Deadline,
            InterviewPath.Progress(catalogue, interview, InterviewStep.Introduction).MinutesLeft,
            round.Settings.Threshold
        );

    /// <summary>Whoever has finished since the reminder was written, or doesn't take part, or asked for silence, or is late, gets none.</summary>
    private Reminder? ReminderOf(AssessmentRound round, string intent, StoredInterview open, AssessmentCatalogue catalogue) =>
        profile.DayOf(time.GetUtcNow()) > round.Settings.Deadline || !IsUnfinished(open) || open.Session.RemindersStopped
            ? null
            : new Reminder(
                round.Id,
                open.Interview.Participant,
                round.Settings.DepartmentName,
                round.Settings.Municipality,
                round.Settings.Deadline,
                InterviewPath.Progress(catalogue, open.Interview, open.Session.Step).MinutesLeft,
                Intent.KindOf(intent) switch
                {
                    Intent.NewDeadlineKey => ReminderNews.NewDeadline,
                    Intent.ReopenedKey => ReminderNews.Reopened,
                    _ => ReminderNews.None,
                }
            );

    private async Task<JObject?> PersonalAsync(
        AssessmentRound round,
        string intent,
        PersonId person,
        AssessmentCatalogue catalogue,
        Language language,
        CancellationToken ct
    ) =>
        Intent.KindOf(intent) == Intent.AskForVotesKey ? await _steps.VoteAsync(round, person, catalogue, language, ct)
        : Intent.LetterOf(intent) is { } letter ? await LetterAsync(letter, round, person, catalogue, language, ct)
        : Intent.ReviewedArea(intent) is { } area ? await _steps.ReviewAsync(area, round, person, catalogue, language, ct)
        : null;

    private async Task<JObject?> LetterAsync(
        Letter letter,
        AssessmentRound round,
        PersonId person,
        AssessmentCatalogue catalogue,
        Language language,
        CancellationToken ct
    ) =>
        letter switch
        {
            Letter.StartBlocked => round.Planned?.Problem is null ? null : DraftCard.For(round, "", "", language),
            Letter.Recommendation => await SummaryAsync(round, forLeaders: true, ProposalCard.For, catalogue, language, ct),
            Letter.ReaderRecommendation => await SummaryAsync(round, forLeaders: false, ProposalCard.For, catalogue, language, ct),
            Letter.Comparison => await _followUps.ComparisonAsync(round, forLeaders: true, catalogue, language, ct),
            Letter.Quarter or Letter.Responsible => await _followUps.LetterAsync(round, person, catalogue, language, ct),
            _ => await _steps.LetterAsync(letter, round, person, catalogue, language, ct),
        };

    private async Task<JObject?> SummaryAsync(
        AssessmentRound round,
        bool forLeaders,
        Func<SummaryHeader, AssessmentCatalogue, PublishedResult, PublishedView, Language, JObject> card,
        AssessmentCatalogue catalogue,
        Language language,
        CancellationToken ct
    )
    {
        if (round.State == RoundState.Cancelled || await rounds.PublishedAsync(round.Id, ct) is not { } result)
        {
            return null;
        }

        catalogue = catalogue.With(result.FreeMeasures);
        var view = forLeaders ? result.Leadership : result.Everyone;
        var header = new SummaryHeader(round.Id, round.Settings.DepartmentName, round.Settings.Municipality, result.AsOf, forLeaders);
        return card(header, catalogue, result, view, language);
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
