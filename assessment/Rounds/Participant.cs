using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;

namespace DigiCheckBot.Assessment.Rounds;

/// <summary>The only link between a person and an interview; deleted some days after closing.</summary>
/// <param name="TeamsUserId">Needed to open the 1:1 chat.</param>
public sealed record Participant(RoundId Round, ParticipantId Id, PersonId Person, string TeamsUserId, Population Population)
{
    /// <summary>The interview to which the participant is invited.</summary>
    public StoredInterview NewInterview(RoundSettings settings) =>
        new(
            new Interview(
                Round,
                Id,
                settings.CatalogueVersion,
                settings.DepartmentKind,
                Population,
                Population == Population.Staff ? settings.StaffScope : InterviewScope.Full,
                InterviewStatus.Invited,
                ImmutableSortedDictionary<QuestionId, Answer>.Empty
            ),
            InterviewSession.Empty
        );
}
