using System.Collections.Frozen;
using System.Collections.Immutable;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Messaging;
using DigiCheckBot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace DigiCheckBot.Rounds;

/// <summary>
/// The people of a team, page by page as Teams gives them. Asked through the team's own reference, not through the turn's: whoever asks may
/// sit in another tenant, which another registration serves.
/// </summary>
internal sealed class Roster(CloudAdapter adapter)
{
    private const int PageSize = 100;

    /// <summary>Teams names a bot 28:{app id}.</summary>
    private const string BotPrefix = "28:";

    private static readonly FrozenSet<string> NoParticipants = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "guest",
        "anonymous",
        "bot"
    );

    /// <summary>For what is of use without names, too: a team that can't be asked doesn't spoil it.</summary>
    public async Task<ImmutableArray<RosterMember>> ReadIfPossibleAsync(TeamRecord team, CancellationToken ct)
    {
        try
        {
            return await ReadAsync(team, ct);
        }
        catch (Exception cause)
            when (cause is ErrorResponseException or HttpRequestException or TaskCanceledException && !ct.IsCancellationRequested)
        {
            return [];
        }
    }

    /// <returns>Members with an Entra object id, by name; guests and anonymous people are no participants.</returns>
    public Task<ImmutableArray<RosterMember>> ReadAsync(TeamRecord team, CancellationToken ct) =>
        StoredChat.ContinueAsync(
            adapter,
            References.Read(team.Reference),
            (context, token) => MembersAsync(context, team.Channel, token),
            ct
        );

    private static async Task<ImmutableArray<RosterMember>> MembersAsync(ITurnContext context, TeamChannel team, CancellationToken ct)
    {
        var members = new List<RosterMember>();
        string? continuation = null;
        do
        {
            var page = await TeamsInfo.GetPagedTeamMembersAsync(context, team.TeamId, continuation, PageSize, ct);
            members.AddRange(page.Members.Where(IsParticipant).Select(m => MemberOf(m, team)));
            continuation = page.ContinuationToken;
        } while (!string.IsNullOrEmpty(continuation));

        return [.. members.DistinctBy(m => m.Person).OrderBy(m => m.DisplayName, StringComparer.Ordinal)];
    }

    /// <summary>People of the organisation: no guests, nobody without an account, no bots.</summary>
    internal static bool IsParticipant(TeamsChannelAccount member) =>
        !string.IsNullOrEmpty(member.AadObjectId)
        && !member.Id.StartsWith(BotPrefix, StringComparison.Ordinal)
        && !NoParticipants.Contains(member.UserRole ?? "");

    private static RosterMember MemberOf(TeamsChannelAccount member, TeamChannel team) =>
        new(
            new PersonId(member.TenantId ?? team.TenantId, member.AadObjectId),
            member.Id,
            member.Name ?? member.GivenName ?? member.AadObjectId
        );
}
