using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>The conversation calls without the HTTP messages around them.</summary>
public static class ConversationsExtensions
{
    public static async Task<ConversationResourceResponse> CreateConversationAsync(
        this IConversations operations,
        ConversationParameters parameters,
        CancellationToken cancellationToken = default
    )
    {
        using var result = await operations.CreateConversationWithHttpMessagesAsync(parameters, null, cancellationToken);
        return result.Body;
    }

    public static async Task<ResourceResponse> SendToConversationAsync(
        this IConversations operations,
        string conversationId,
        Activity activity,
        CancellationToken cancellationToken = default
    )
    {
        using var result = await operations.SendToConversationWithHttpMessagesAsync(conversationId, activity, null, cancellationToken);
        return result.Body;
    }

    /// <summary>Sends to the conversation that the activity names.</summary>
    public static Task<ResourceResponse> SendToConversationAsync(
        this IConversations operations,
        Activity activity,
        CancellationToken cancellationToken = default
    ) => operations.SendToConversationAsync(activity.Conversation.Id, activity, cancellationToken);

    public static async Task<ResourceResponse> ReplyToActivityAsync(
        this IConversations operations,
        string conversationId,
        string activityId,
        Activity activity,
        CancellationToken cancellationToken = default
    )
    {
        using var result = await operations.ReplyToActivityWithHttpMessagesAsync(
            conversationId,
            activityId,
            activity,
            null,
            cancellationToken
        );
        return result.Body;
    }

    /// <summary>Replies in the conversation and to the activity that the activity names.</summary>
    /// <exception cref="ArgumentNullException">The activity has no <c>ReplyToId</c>.</exception>
    public static Task<ResourceResponse> ReplyToActivityAsync(
        this IConversations operations,
        Activity activity,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(activity.ReplyToId, nameof(activity));
        return operations.ReplyToActivityAsync(activity.Conversation.Id, activity.ReplyToId, activity, cancellationToken);
    }

    public static async Task<ResourceResponse> UpdateActivityAsync(
        this IConversations operations,
        string conversationId,
        string activityId,
        Activity activity,
        CancellationToken cancellationToken = default
    )
    {
        using var result = await operations.UpdateActivityWithHttpMessagesAsync(
            conversationId,
            activityId,
            activity,
            null,
            cancellationToken
        );
        return result.Body;
    }

    /// <summary>Replaces the message that has the activity's id.</summary>
    public static Task<ResourceResponse> UpdateActivityAsync(
        this IConversations operations,
        Activity activity,
        CancellationToken cancellationToken = default
    ) => operations.UpdateActivityAsync(activity.Conversation.Id, activity.Id, activity, cancellationToken);

    public static async Task DeleteActivityAsync(
        this IConversations operations,
        string conversationId,
        string activityId,
        CancellationToken cancellationToken = default
    )
    {
        using var result = await operations.DeleteActivityWithHttpMessagesAsync(conversationId, activityId, null, cancellationToken);
    }

    public static async Task<ChannelAccount> GetConversationMemberAsync(
        this IConversations operations,
        string userId,
        string conversationId,
        CancellationToken cancellationToken = default
    )
    {
        using var result = await operations.GetConversationMemberWithHttpMessagesAsync(userId, conversationId, null, cancellationToken);
        return result.Body;
    }

    /// <summary>One page of a roster. The service may return fewer members than asked for; a token says that more follow.</summary>
    public static async Task<PagedMembersResult> GetConversationPagedMembersAsync(
        this IConversations operations,
        string conversationId,
        int? pageSize = null,
        string continuationToken = null,
        CancellationToken cancellationToken = default
    )
    {
        using var result = await operations.GetConversationPagedMembersWithHttpMessagesAsync(
            conversationId,
            pageSize,
            continuationToken,
            null,
            cancellationToken
        );
        return result.Body;
    }
}
