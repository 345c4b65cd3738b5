using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Channel;

/// <summary>What a bot may ask of the connector.</summary>
public enum ConnectorCallKind
{
    CreateConversation,
    Send,
    Reply,
    Update,
    Delete,
    Members,
    Member,
    PagedMembers,
    Team,
    TeamConversations,
    Unknown,
}

/// <summary>One call that reached the <see cref="ConnectorDouble"/>, in the order of arrival.</summary>
/// <param name="Kind">What was asked.</param>
/// <param name="ConversationId">Conversation or team of the path, unescaped; empty if the path has none.</param>
/// <param name="ItemId">Activity or member of the path, unescaped; empty if the path has none.</param>
/// <param name="Body">JSON body, or null.</param>
/// <param name="Query">Query values by name.</param>
/// <param name="Authorization">The Authorization header as it came, or empty.</param>
/// <param name="Status">HTTP status that was answered; 0 if the connection was cut before anything happened.</param>
/// <param name="AssignedId">Id that Teams gave to the message or conversation, or null if it gave none.</param>
public sealed record ConnectorCall(
    ConnectorCallKind Kind,
    string ConversationId,
    string ItemId,
    JObject? Body,
    IReadOnlyDictionary<string, string> Query,
    string Authorization,
    int Status = 0,
    string? AssignedId = null
)
{
    /// <summary>The activity that the call carries: its body, or the one inside of a new conversation.</summary>
    public JObject? Activity =>
        Kind is ConnectorCallKind.CreateConversation ? Body?["activity"] as JObject
        : Kind is ConnectorCallKind.Send or ConnectorCallKind.Reply or ConnectorCallKind.Update ? Body
        : null;

    /// <summary>Text of the activity, or null.</summary>
    public string? Text => (string?)Activity?["text"];

    /// <summary>Content of the first Adaptive Card of the activity, or null.</summary>
    public JObject? Card =>
        Activity?["attachments"]?.FirstOrDefault(a => (string?)a["contentType"] == "application/vnd.microsoft.card.adaptive")?["content"]
        as JObject;

    public bool Succeeded => Status is >= 200 and < 300;
}
