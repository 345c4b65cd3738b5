using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>The calls below <c>v3/teams</c>.</summary>
internal static class TeamsOperations
{
    public static async Task<TeamDetails> FetchTeamDetailsAsync(ConnectorClient client, string teamId, CancellationToken cancellationToken)
    {
        using var result = await client.CallAsync<TeamDetails>(
            HttpMethod.Get,
            $"v3/teams/{Uri.EscapeDataString(teamId)}",
            body: null,
            headers: null,
            cancellationToken
        );
        return result.Body;
    }

    public static async Task<ConversationList> FetchChannelListAsync(
        ConnectorClient client,
        string teamId,
        CancellationToken cancellationToken
    )
    {
        using var result = await client.CallAsync<ConversationList>(
            HttpMethod.Get,
            $"v3/teams/{Uri.EscapeDataString(teamId)}/conversations",
            body: null,
            headers: null,
            cancellationToken
        );
        return result.Body;
    }
}
