using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A piece of metadata of an activity. What a kind of entity carries beyond its type is in <see cref="Properties"/>.</summary>
public class Entity
{
    public Entity() { }

    public Entity(string type) => Type = type;

    [JsonProperty("type")]
    public string Type { get; set; }

    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get; set; } = new JObject();

    public T GetAs<T>() => JObject.FromObject(this, BotJson.Serializer).ToObject<T>(BotJson.Serializer);

    public void SetAs<T>(T obj)
    {
        var copy = JObject.FromObject(obj, BotJson.Serializer).ToObject<Entity>(BotJson.Serializer);
        Type = copy.Type;
        Properties = copy.Properties;
    }
}

/// <summary>Someone is named in the text, as <c>&lt;at&gt;Name&lt;/at&gt;</c>.</summary>
public class Mention : Entity
{
    public Mention()
        : base("mention") { }

    public Mention(ChannelAccount mentioned = null, string text = null, string type = null)
        : base(type ?? "mention")
    {
        Mentioned = mentioned;
        Text = text;
    }

    [JsonProperty("mentioned")]
    public ChannelAccount Mentioned { get; set; }

    [JsonProperty("text")]
    public string Text { get; set; }
}

/// <summary>A reaction to a message, for instance <c>like</c>.</summary>
public class MessageReaction
{
    public MessageReaction() { }

    public MessageReaction(string type = null) => Type = type;

    [JsonProperty("type")]
    public string Type { get; set; }
}
