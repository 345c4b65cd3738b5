using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Outreach.Expanding;

/// <summary>Makes those participants who joined the team after the start: as staff, since leaders are picked at the start.</summary>
internal sealed class Admission(IRoundStore rounds, IInterviewStore interviews)
{
    public async Task RunAsync(RoundId round, Intent.Admit admit, CancellationToken ct)
    {
        if (
            admit.Participant is { } id
            && await rounds.LoadAsync(round, ct) is { Value: { State: RoundState.Survey } found }
            && !found.Left.Contains(admit.Person)
        )
        {
            var participant = new Participant(round, id, admit.Person, admit.TeamsUserId, Population.Staff);
            await rounds.AddParticipantsAsync([participant], ct);
            await interviews.CreateAsync([participant.NewInterview(found.Settings)], ct);
        }
    }
}
