using System.Collections.Immutable;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Options;
using DigiCheckBot.Outreach;
using DigiCheckBot.Turns;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace DigiCheckBot.Rounds;

/// <summary>
/// Who joins or leaves the team of a Fachbereich while it is asked. Teams tells it once or several times; the second time changes nothing.
/// </summary>
internal sealed class TeamChanges(
    IRoundStore rounds,
    IInterviewStore interviews,
    Roster roster,
    IOutbox outbox,
    OperatorClock clock,
    IOptions<OperatorOptions> options
)
{
    /// <summary>Invites the new members, unless they are guests or bots, which the team's list doesn't give.</summary>
    public async Task JoinAsync(TeamRecord team, IReadOnlyCollection<ChannelAccount> joined, CancellationToken ct)
    {
        if (await SurveysAsync(team, ct) is not { Count: > 0 } surveys)
        {
            return;
        }

        var members = (await roster.ReadAsync(team, ct)).Where(m => joined.Any(j => Is(j, m.Person, m.TeamsUserId))).ToList();
        foreach (var (round, member) in surveys.SelectMany(r => members.Select(m => (r, m))))
        {
            await Contention.RepeatAsync(() => AdmitAsync(round, member, ct));
        }
    }

    /// <summary>Whoever hasn't handed in can't any more and isn't written to; what was handed in stays.</summary>
    public async Task LeaveAsync(TeamRecord team, IReadOnlyCollection<ChannelAccount> left, CancellationToken ct)
    {
        foreach (var round in await SurveysAsync(team, ct))
        {
            var gone = await rounds.ParticipantsAsync(round, ct).Where(p => left.Any(l => Is(l, p.Person, p.TeamsUserId))).ToListAsync(ct);
            foreach (var participant in gone)
            {
                await Contention.RepeatAsync(() => DismissAsync(participant, ct));
            }
        }
    }

    private static bool Is(ChannelAccount account, PersonId person, string teamsUserId) =>
        account.Id == teamsUserId || (!string.IsNullOrEmpty(account.AadObjectId) && account.AadObjectId == person.ObjectId);

    private async Task<List<RoundId>> SurveysAsync(TeamRecord team, CancellationToken ct)
    {
        var found = new List<RoundId>();
        await foreach (var summary in rounds.ListAsync(options.Value.Id, ct).Where(r => r.State == RoundState.Survey).WithCancellation(ct))
        {
            if (
                await rounds.LoadAsync(summary.Id, ct) is { Value.Channel: { } channel }
                && channel.TenantId == team.Channel.TenantId
                && channel.TeamId == team.Channel.TeamId
            )
            {
                found.Add(summary.Id);
            }
        }

        return found;
    }

    /// <summary>
    /// The participant's id is fixed together with the round, under its ETag, so that two deliveries of the same event make one participant.
    /// </summary>
    private async Task<bool> AdmitAsync(RoundId id, RosterMember member, CancellationToken ct)
    {
        if (await rounds.LoadAsync(id, ct) is not { Value: { State: RoundState.Survey } round } stored)
        {
            return false;
        }

        if (await rounds.ParticipantOfAsync(id, member.Person, ct) is { } earlier)
        {
            await ReturnAsync(stored.Value, stored.ETag, earlier, ct);
            return false;
        }

        // Whose link was cut comes back neither with another population nor a second time.
        if (((ImmutableArray<PersonId>[])[round.Joined, round.Leaders, round.Detached]).Any(known => known.Contains(member.Person)))
        {
            return false;
        }

        var admitted = round with { StaffCount = round.StaffCount + 1, Joined = round.Joined.Add(member.Person) };
        var intent = new Intent.Admit(member.Person, member.TeamsUserId, ParticipantId.New());
        await SaveAsync(admitted, stored.ETag, [intent], AuditKeys.MemberJoined, ct);
        outbox.Take(id);
        return true;
    }

    private async Task ReturnAsync(AssessmentRound round, string etag, Participant participant, CancellationToken ct)
    {
        if (round.Left.Contains(participant.Person))
        {
            await SaveAsync(round with { Left = round.Left.Remove(participant.Person) }, etag, [], AuditKeys.MemberReturned, ct);
        }

        await ChangeAsync(participant, i => i.Interview.Status == InterviewStatus.Expired ? i.Reopen() : i, ct);
    }

    private async Task<bool> DismissAsync(Participant participant, CancellationToken ct)
    {
        if (await rounds.LoadAsync(participant.Round, ct) is not { Value: { State: RoundState.Survey } round } stored)
        {
            return false;
        }

        if (!round.Left.Contains(participant.Person))
        {
            await SaveAsync(round with { Left = round.Left.Add(participant.Person) }, stored.ETag, [], AuditKeys.MemberLeft, ct);
        }

        await ChangeAsync(
            participant,
            i => i.Interview.Status is InterviewStatus.Submitted or InterviewStatus.Expired ? i : i.Expire(),
            ct
        );
        return true;
    }

    /// <summary>The person may be answering at this moment, so the change is applied to what is stored then.</summary>
    private Task<bool> ChangeAsync(Participant participant, Func<StoredInterview, StoredInterview> change, CancellationToken ct) =>
        Contention.RepeatAsync(async () =>
        {
            if (
                await interviews.LoadAsync(participant.Round, participant.Id, ct) is { } stored
                && change(stored.Value) is var changed
                && changed != stored.Value
            )
            {
                await interviews.SaveAsync(stored with { Value = changed }, ct);
            }

            return true;
        });

    /// <summary>Names nobody: who belongs to a team is known in the team, and no business of the audit.</summary>
    private Task<string> SaveAsync(
        AssessmentRound round,
        string etag,
        ImmutableArray<Intent> intents,
        string action,
        CancellationToken ct
    ) => rounds.SaveAsync(new RoundChange(round, etag, null, intents, AuditEntry.ByTheClock(clock.Now, action, null)), ct);
}
