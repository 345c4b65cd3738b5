using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The one JSON dialect of the protocol, for everything that crosses the wire. Built once: contracts are costly.</summary>
internal static class BotJson
{
    private const int MaxDepth = 128;

    public static readonly JsonSerializerSettings Settings = Create(lenient: false);

    public static readonly JsonSerializer Serializer = JsonSerializer.Create(Settings);

    private static readonly JsonSerializer Lenient = JsonSerializer.Create(Create(lenient: true));

    /// <exception cref="InvalidOperationException">A typed Adaptive Card is somewhere in <paramref name="value"/>.</exception>
    public static string Write(object value) => JsonConvert.SerializeObject(value, Settings);

    public static T Read<T>(string json) => JsonConvert.DeserializeObject<T>(json, Settings);

    /// <summary>
    /// Reads an activity from the wire. A part of unexpected shape is left out instead of making the whole unreadable:
    /// channels add fields and entities without notice.
    /// </summary>
    /// <returns>Null if the text is not a JSON object.</returns>
    /// <exception cref="JsonReaderException">The text is not JSON.</exception>
    public static Activity ReadActivity(string json)
    {
        try
        {
            return Read<Activity>(json);
        }
        catch (JsonException)
        {
            return ReadWhatIsReadable(json);
        }
    }

    // A token reader, other than a text reader, stands firm after an error of shape, so that reading can go on behind it.
    private static Activity ReadWhatIsReadable(string json)
    {
        using var text = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None, MaxDepth = MaxDepth };
        if (JToken.ReadFrom(text) is not JObject parsed)
        {
            return null;
        }

        using var reader = new JTokenReader(parsed);
        return Lenient.Deserialize<Activity>(reader);
    }

    private static JsonSerializerSettings Create(bool lenient)
    {
        var settings = new JsonSerializerSettings
        {
            ContractResolver = WireContracts.Instance,
            NullValueHandling = NullValueHandling.Ignore,
            DateFormatHandling = DateFormatHandling.IsoDateFormat,
            DateTimeZoneHandling = DateTimeZoneHandling.Utc,
            MaxDepth = MaxDepth,
        };
        if (lenient)
        {
            settings.Error = (_, e) => e.ErrorContext.Handled = true;
        }

        return settings;
    }

    /// <summary>As in the original, members without a public setter don't go out, so anonymous types become <c>{}</c>.</summary>
    private sealed class WireContracts : DefaultContractResolver
    {
        public static readonly WireContracts Instance = new();

        protected override JsonContract CreateContract(Type objectType)
        {
            for (var type = objectType; type is not null; type = type.BaseType)
            {
                if (type.Namespace == "AdaptiveCards")
                {
                    throw new InvalidOperationException(
                        $"{objectType.Name} can't cross the SDK's border as an object: the official packages overflow the stack on it. "
                            + "Pass JObject.FromObject(card) instead."
                    );
                }
            }

            return base.CreateContract(objectType);
        }

        protected override JsonProperty CreateProperty(MemberInfo member, MemberSerialization memberSerialization)
        {
            var property = base.CreateProperty(member, memberSerialization);
            if (member is PropertyInfo { SetMethod: not { IsPublic: true } })
            {
                property.ShouldSerialize = _ => false;
            }

            return property;
        }
    }
}
