using System.Collections.Immutable;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Dialogs.Rounds;
using DigiCheckBot.Outreach;
using DigiCheckBot.Turns;
using Microsoft.Bot.Schema;

namespace DigiCheckBot.Rounds;

/// <summary>Makes a running round of a draft, with the people who are in the team now.</summary>
internal sealed class RoundBeginning(IRoundStore rounds, IPeopleStore people, Roster roster, RoundStart start, OperatorClock clock)
{
    /// <summary>May be repeated; a round that runs already stays as it is.</summary>
    /// <returns>Null: there is no such round.</returns>
    public Task<BegunRound?> RunAsync(RoundId id, CancellationToken ct) => Contention.RepeatAsync(() => TryAsync(id, ct));

    private async Task<BegunRound?> TryAsync(RoundId id, CancellationToken ct)
    {
        if (await rounds.LoadAsync(id, ct) is not { Value: var draft } stored)
        {
            return null;
        }

        if (draft.State != RoundState.Draft || draft.Planned is not { } planned || draft.Channel is not { } channel)
        {
            return new BegunRound.Running(draft, await rounds.ParticipantsAsync(id, ct).CountAsync(ct));
        }

        if (await people.TeamAsync(channel.TenantId, channel.TeamId, ct) is not { Installed: true } team)
        {
            return new BegunRound.Impossible(StartProblem.NoTeam);
        }

        if (await MembersAsync(team, ct) is not { } members)
        {
            return new BegunRound.Impossible(StartProblem.NoRoster);
        }

        var invited = members.Where(m => !planned.LeftOut.Contains(m.Person.ObjectId)).ToImmutableArray();
        return ProblemOf(draft, planned, invited) is { } problem
            ? new BegunRound.Impossible(problem)
            : await start.RunAsync(stored, planned, channel, invited, ct);
    }

    private StartProblem? ProblemOf(AssessmentRound draft, PlannedStart planned, ImmutableArray<RosterMember> invited)
    {
        var leaders = invited.Count(m => planned.Leaders.Contains(m.Person.ObjectId));
        return leaders == 0 ? StartProblem.NoLeaders
            : leaders == invited.Length ? StartProblem.NoStaff
            : draft.Settings.Deadline <= clock.Today ? StartProblem.DeadlineOver
            : null;
    }

    /// <returns>Null: Teams doesn't say.</returns>
    private async Task<ImmutableArray<RosterMember>?> MembersAsync(TeamRecord team, CancellationToken ct)
    {
        try
        {
            return await roster.ReadAsync(team, ct);
        }
        catch (Exception cause) when (cause is ErrorResponseException or HttpRequestException)
        {
            return null;
        }
    }
}
