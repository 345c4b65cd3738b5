using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What Teams puts into <c>channelData</c>. Every part may be missing.</summary>
public class TeamsChannelData
{
    [JsonProperty("channel")]
    public ChannelInfo Channel { get; set; }

    [JsonProperty("eventType")]
    public string EventType { get; set; }

    [JsonProperty("team")]
    public TeamInfo Team { get; set; }

    [JsonProperty("notification")]
    public NotificationInfo Notification { get; set; }

    [JsonProperty("tenant")]
    public TenantInfo Tenant { get; set; }

    [JsonProperty("meeting")]
    public TeamsMeetingInfo Meeting { get; set; }

    [JsonProperty("settings")]
    public TeamsChannelDataSettings Settings { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JToken> AdditionalProperties { get; set; } = new Dictionary<string, JToken>();
}

public class TenantInfo
{
    public TenantInfo() { }

    public TenantInfo(string id = null) => Id = id;

    [JsonProperty("id")]
    public string Id { get; set; }
}

public class ChannelInfo
{
    public ChannelInfo() { }

    public ChannelInfo(string id = null, string name = null, string type = null)
    {
        Id = id;
        Name = name;
        Type = type;
    }

    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>Null or empty for the channel General.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }

    /// <summary><c>standard</c>, <c>shared</c> or <c>private</c>.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }
}

public class TeamInfo
{
    public TeamInfo() { }

    public TeamInfo(string id = null, string name = null)
    {
        Id = id;
        Name = name;
    }

    [JsonProperty("id")]
    public string Id { get; set; }

    [JsonProperty("name")]
    public string Name { get; set; }

    /// <summary>Id of the team's group in Entra ID.</summary>
    [JsonProperty("aadGroupId")]
    public string AadGroupId { get; set; }
}

public class TeamDetails : TeamInfo
{
    [JsonProperty("channelCount")]
    public int ChannelCount { get; set; }

    [JsonProperty("memberCount")]
    public int MemberCount { get; set; }

    [JsonProperty("type")]
    public string Type { get; set; }
}

/// <summary>The channels of a team.</summary>
public class ConversationList
{
    [JsonProperty("conversations")]
    public IList<ChannelInfo> Conversations { get; set; }
}

public class NotificationInfo
{
    public NotificationInfo() { }

    public NotificationInfo(bool? alert = null) => Alert = alert;

    [JsonProperty("alert")]
    public bool? Alert { get; set; }

    [JsonProperty("alertInMeeting")]
    public bool? AlertInMeeting { get; set; }

    [JsonProperty("externalResourceUrl")]
    public string ExternalResourceUrl { get; set; }
}

public class TeamsMeetingInfo
{
    public TeamsMeetingInfo() { }

    public TeamsMeetingInfo(string id = null) => Id = id;

    [JsonProperty("id")]
    public string Id { get; set; }
}

public class TeamsChannelDataSettings
{
    /// <summary>The channel that was chosen at installation into a team.</summary>
    [JsonProperty("selectedChannel")]
    public ChannelInfo SelectedChannel { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JToken> AdditionalProperties { get; set; } = new Dictionary<string, JToken>();
}
