using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Retention;

namespace DigiCheckBot.Cards.Wording;

/// <summary>Moments, periods, roles and interviews as people of the language write them.</summary>
internal sealed partial class Words
{
    /// <summary>"22.11.2026 10:42", "22/11/2026 10:42".</summary>
    public string Moment(DateTimeOffset moment) => moment.ToString("d", Culture) + " " + Time(moment);

    public string HowLong(RetentionPeriods r) => PrivacyHowLong(r.ParticipantsDays, r.AnswersMonths, r.RoundsYears);

    public string NameOf(Language language) => language == Language.English ? OwnDataEnglish : OwnDataGerman;

    public string RolesOf(Actor actor)
    {
        var roles = actor.Appointments.Select(a => a.Scope.Length == 0 ? Role(a.Role) : RoleWithScope(Role(a.Role), a.Scope));
        var known = (actor.IsCoordinator ? roles.Prepend(RoleCoordinator) : roles).Distinct().ToList();
        return known.Count == 0 ? OwnDataNone : string.Join(", ", known);
    }

    /// <summary>"abgegeben, 24 Antworten".</summary>
    public string StandOf(OwnInterview own) =>
        own.Stored is { Interview: var interview } ? InterviewStand(StatusOf(interview.Status), interview.Answers.Count) : InterviewDeleted;

    private string StatusOf(InterviewStatus status) =>
        status switch
        {
            InterviewStatus.Invited => InterviewInvited,
            InterviewStatus.InProgress => InterviewInProgress,
            InterviewStatus.Submitted => InterviewSubmitted,
            InterviewStatus.Declined => InterviewDeclined,
            _ => InterviewExpired,
        };
}
