using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>Paths and methods of the conversation calls. Ids go into the path escaped: those of Teams hold ':', ';' and '@'.</summary>
public class Conversations : IConversations
{
    private readonly ConnectorClient _client;

    public Conversations(ConnectorClient client) => _client = client ?? throw new ArgumentNullException(nameof(client));

    public Task<HttpOperationResponse<ConversationResourceResponse>> CreateConversationWithHttpMessagesAsync(
        ConversationParameters parameters,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    )
    {
        Require(parameters, nameof(parameters));
        return _client.CallAsync<ConversationResourceResponse>(
            HttpMethod.Post,
            "v3/conversations",
            parameters,
            customHeaders,
            cancellationToken
        );
    }

    public Task<HttpOperationResponse<ResourceResponse>> SendToConversationWithHttpMessagesAsync(
        string conversationId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    )
    {
        Require(activity, nameof(activity));
        return _client.CallAsync<ResourceResponse>(
            HttpMethod.Post,
            Path(conversationId, "/activities"),
            activity,
            customHeaders,
            cancellationToken
        );
    }

    public Task<HttpOperationResponse<ResourceResponse>> UpdateActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    )
    {
        Require(activity, nameof(activity));
        return _client.CallAsync<ResourceResponse>(
            HttpMethod.Put,
            ActivityPath(conversationId, activityId),
            activity,
            customHeaders,
            cancellationToken
        );
    }

    public Task<HttpOperationResponse<ResourceResponse>> ReplyToActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    )
    {
        Require(activity, nameof(activity));
        return _client.CallAsync<ResourceResponse>(
            HttpMethod.Post,
            ActivityPath(conversationId, activityId),
            activity,
            customHeaders,
            cancellationToken
        );
    }

    public async Task<HttpOperationResponse> DeleteActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        await _client.CallAsync<object>(
            HttpMethod.Delete,
            ActivityPath(conversationId, activityId),
            body: null,
            customHeaders,
            cancellationToken
        );

    public Task<HttpOperationResponse<ChannelAccount>> GetConversationMemberWithHttpMessagesAsync(
        string userId,
        string conversationId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    )
    {
        Require(userId, nameof(userId));
        return _client.CallAsync<ChannelAccount>(
            HttpMethod.Get,
            Path(conversationId, $"/members/{Uri.EscapeDataString(userId)}"),
            body: null,
            customHeaders,
            cancellationToken
        );
    }

    public Task<HttpOperationResponse<PagedMembersResult>> GetConversationPagedMembersWithHttpMessagesAsync(
        string conversationId,
        int? pageSize = null,
        string continuationToken = null,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    )
    {
        var query = new List<string>();
        if (pageSize is { } size)
        {
            query.Add(FormattableString.Invariant($"pageSize={size}"));
        }

        if (continuationToken is not null)
        {
            query.Add($"continuationToken={Uri.EscapeDataString(continuationToken)}");
        }

        var path = Path(conversationId, "/pagedmembers") + (query.Count > 0 ? "?" + string.Join('&', query) : "");
        return _client.CallAsync<PagedMembersResult>(HttpMethod.Get, path, null, customHeaders, cancellationToken);
    }

    private static string ActivityPath(string conversationId, string activityId)
    {
        Require(activityId, nameof(activityId));
        return Path(conversationId, $"/activities/{Uri.EscapeDataString(activityId)}");
    }

    private static string Path(string conversationId, string rest)
    {
        Require(conversationId, nameof(conversationId));
        return $"v3/conversations/{Uri.EscapeDataString(conversationId)}{rest}";
    }

    private static void Require(object value, string name)
    {
        if (value is null)
        {
            throw new ValidationException("cannot be null", name);
        }
    }
}
