using System.Collections.Immutable;
using System.Globalization;
using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Rounds.Rights;
using DigiCheckBot.Dialogs.Rounds;
using DigiCheckBot.Outreach;
using DigiCheckBot.Turns;

namespace DigiCheckBot.Rounds;

/// <summary>
/// Makes a round of a draft. Participants and interviews are written first and may be written again; the round itself, with what it causes,
/// is one transaction that exists or doesn't.
/// </summary>
internal sealed class RoundStart(IRoundStore rounds, IInterviewStore interviews, IOutbox outbox, OperatorClock clock)
{
    /// <param name="draft">As it was looked at; whoever changes or cancels it meanwhile isn't overwritten.</param>
    /// <param name="invited">Who is to take part.</param>
    /// <exception cref="SavedByAnotherException">The draft was changed, cancelled or started meanwhile.</exception>
    public async Task<BegunRound.Running> RunAsync(
        Versioned<AssessmentRound> draft,
        PlannedStart planned,
        TeamChannel channel,
        ImmutableArray<RosterMember> invited,
        CancellationToken ct
    )
    {
        var participants = invited.Select(m => ParticipantOf(draft.Value, planned, m)).ToList();
        var etag = await ClearAsync(draft, participants, ct);
        await rounds.AddParticipantsAsync(participants, ct);
        await interviews.CreateAsync([.. participants.Select(p => p.NewInterview(draft.Value.Settings))], ct);

        var round = Begun(draft.Value, participants);
        await rounds.SaveAsync(new RoundChange(round, etag, null, IntentsOf(round, planned, channel), Audit(round, AuditKeys.Started)), ct);
        outbox.Take(round.Id);
        return new BegunRound.Running(round, participants.Count);
    }

    private static Participant ParticipantOf(AssessmentRound draft, PlannedStart planned, RosterMember member) =>
        new(
            draft.Id,
            planned.IdOf(member.Person),
            member.Person,
            member.TeamsUserId,
            planned.Leaders.Contains(member.Person.ObjectId) ? Population.Leadership : Population.Staff
        );

    /// <summary>
    /// Deletes what a start left that wasn't finished, before the draft or the team was changed. The draft is saved first: if somebody else
    /// starts it at the same moment, only one of both goes on, and none deletes from a round that runs.
    /// </summary>
    /// <returns>The ETag of the draft now.</returns>
    private async Task<string> ClearAsync(Versioned<AssessmentRound> draft, IEnumerable<Participant> participants, CancellationToken ct)
    {
        var wanted = participants.Select(p => p.Id).ToHashSet();
        var left = await rounds.ParticipantsAsync(draft.Value.Id, ct).Where(p => !wanted.Contains(p.Id)).ToListAsync(ct);
        if (left.Count == 0)
        {
            return draft.ETag;
        }

        var audit = Audit(draft.Value, AuditKeys.StartCleared) with { Detail = left.Count.ToString(CultureInfo.InvariantCulture) };
        var etag = await rounds.SaveAsync(new RoundChange(draft.Value, draft.ETag, null, [], audit), ct);
        await interviews.DeleteAsync(draft.Value.Id, [.. left.Select(p => p.Id)], ct);
        await rounds.RemoveParticipantsAsync(left, ct);
        return etag;
    }

    private AssessmentRound Begun(AssessmentRound draft, IReadOnlyCollection<Participant> participants) =>
        draft with
        {
            State = RoundRules.After(RoundAction.Start, draft.State),
            StartedAt = clock.Now,
            Leaders = [.. participants.Where(p => p.Population == Population.Leadership).Select(p => p.Person)],
            StaffCount = participants.Count(p => p.Population == Population.Staff),
            Planned = null,
        };

    private static ImmutableArray<Intent> IntentsOf(AssessmentRound round, PlannedStart planned, TeamChannel channel) =>
        [
            new Intent.Announce(channel),
            new Intent.InviteParticipants(),
            new Intent.ShowProgress(round.StartedBy, planned.StartersTeamsUserId),
        ];

    private AuditEntry Audit(AssessmentRound round, string action) => new(clock.Now, round.StartedBy, action, null);
}
