using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>What a turn can learn of its team, chat and people. Each method is one call to the connector.</summary>
public static class TeamsInfo
{
    /// <exception cref="InvalidOperationException">Neither the argument nor the turn names a team.</exception>
    public static Task<TeamDetails> GetTeamDetailsAsync(
        ITurnContext turnContext,
        string teamId = null,
        CancellationToken cancellationToken = default
    )
    {
        var team = TeamId(turnContext, teamId);
        return TeamsOperations.FetchTeamDetailsAsync(Client(turnContext), team, cancellationToken);
    }

    /// <summary>The channels of a team. That of the general channel has no name.</summary>
    /// <exception cref="InvalidOperationException">Neither the argument nor the turn names a team.</exception>
    public static async Task<IList<ChannelInfo>> GetTeamChannelsAsync(
        ITurnContext turnContext,
        string teamId = null,
        CancellationToken cancellationToken = default
    )
    {
        var team = TeamId(turnContext, teamId);
        var channels = await TeamsOperations.FetchChannelListAsync(Client(turnContext), team, cancellationToken);
        return channels.Conversations;
    }

    /// <summary>One page of a team's members, at most <paramref name="pageSize"/> of them.</summary>
    /// <exception cref="InvalidOperationException">Neither the argument nor the turn names a team.</exception>
    public static Task<TeamsPagedMembersResult> GetPagedTeamMembersAsync(
        ITurnContext turnContext,
        string teamId = null,
        string continuationToken = null,
        int? pageSize = null,
        CancellationToken cancellationToken = default
    ) => PageAsync(turnContext, TeamId(turnContext, teamId), pageSize, continuationToken, cancellationToken);

    /// <summary>One page of the members of the turn's team, group chat or 1:1 chat.</summary>
    public static Task<TeamsPagedMembersResult> GetPagedMembersAsync(
        ITurnContext turnContext,
        int? pageSize = null,
        string continuationToken = null,
        CancellationToken cancellationToken = default
    ) => PageAsync(turnContext, Roster(turnContext), pageSize, continuationToken, cancellationToken);

    /// <exception cref="InvalidOperationException">Neither the argument nor the turn names a team.</exception>
    public static Task<TeamsChannelAccount> GetTeamMemberAsync(
        ITurnContext turnContext,
        string userId,
        string teamId = null,
        CancellationToken cancellationToken = default
    ) => MemberAsync(turnContext, userId, TeamId(turnContext, teamId), cancellationToken);

    /// <summary>A member of the turn's team, group chat or 1:1 chat.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="userId">Teams id (29:…), Entra object id or principal name.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public static Task<TeamsChannelAccount> GetMemberAsync(
        ITurnContext turnContext,
        string userId,
        CancellationToken cancellationToken = default
    ) => MemberAsync(turnContext, userId, Roster(turnContext), cancellationToken);

    /// <summary>Starts a new thread in a channel with <paramref name="activity"/>.</summary>
    /// <returns>The reference of the thread and the id of its first message.</returns>
    public static async Task<Tuple<ConversationReference, string>> SendMessageToTeamsChannelAsync(
        ITurnContext turnContext,
        IActivity activity,
        string teamsChannelId,
        string botAppId,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentException.ThrowIfNullOrEmpty(teamsChannelId);
        if (turnContext.Activity is null)
        {
            throw new InvalidOperationException(nameof(turnContext.Activity));
        }

        var parameters = new ConversationParameters
        {
            IsGroup = true,
            ChannelData = new TeamsChannelData { Channel = new ChannelInfo { Id = teamsChannelId } },
            Activity = (Activity)activity,
        };
        ConversationReference thread = null;
        var message = "";
        await turnContext.Adapter.CreateConversationAsync(
            botAppId,
            Channels.Msteams,
            turnContext.Activity.ServiceUrl,
            audience: null,
            parameters,
            (created, _) =>
            {
                thread = created.Activity.GetConversationReference();
                message = created.Activity.Id;
                return Task.CompletedTask;
            },
            cancellationToken
        );
        return Tuple.Create(thread, message);
    }

    private static async Task<TeamsPagedMembersResult> PageAsync(
        ITurnContext turn,
        string conversationId,
        int? pageSize,
        string continuationToken,
        CancellationToken cancellationToken
    )
    {
        RequireConversation(conversationId);
        var page = await Connector(turn)
            .Conversations.GetConversationPagedMembersAsync(conversationId, pageSize, continuationToken, cancellationToken);
        return new TeamsPagedMembersResult
        {
            ContinuationToken = page.ContinuationToken,
            Members = [.. (page.Members ?? []).Select(Person)],
        };
    }

    private static async Task<TeamsChannelAccount> MemberAsync(
        ITurnContext turn,
        string userId,
        string conversationId,
        CancellationToken cancellationToken
    )
    {
        RequireConversation(conversationId);
        if (userId is null)
        {
            throw new InvalidOperationException("The GetMembers operation needs a valid user Id.");
        }

        var conversations = Connector(turn).Conversations;
        return Person(await conversations.GetConversationMemberAsync(userId, conversationId, cancellationToken));
    }

    private static TeamsChannelAccount Person(ChannelAccount account) => JObject.FromObject(account).ToObject<TeamsChannelAccount>();

    private static string TeamId(ITurnContext turn, string teamId) =>
        teamId
        ?? turn.Activity.TeamsGetTeamInfo()?.Id
        ?? throw new InvalidOperationException("This method is only valid within the scope of MS Teams Team.");

    private static string Roster(ITurnContext turn) => turn.Activity.TeamsGetTeamInfo()?.Id ?? turn.Activity.Conversation?.Id;

    private static void RequireConversation(string conversationId)
    {
        if (conversationId is null)
        {
            throw new InvalidOperationException("The GetMembers operation needs a valid conversation Id.");
        }
    }

    private static IConnectorClient Connector(ITurnContext turn) =>
        turn.TurnState.Get<IConnectorClient>() ?? throw new InvalidOperationException("This method requires a connector client.");

    private static ConnectorClient Client(ITurnContext turn) => (ConnectorClient)Connector(turn);
}
