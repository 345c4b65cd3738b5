using System.ComponentModel;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>
/// Base of elements, actions and the card itself. Names are written in camel case; a subclass outside this assembly
/// needs no registration to be written, only an overridden <see cref="Type"/>.
/// </summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public abstract class AdaptiveTypedElement
{
    [JsonProperty(Order = -10, Required = Required.Always, DefaultValueHandling = DefaultValueHandling.Include)]
    public abstract string Type { get; set; }

    /// <summary>Properties that the object model doesn't know; written as they are, after the known ones.</summary>
    [JsonExtensionData]
    public SerializableDictionary<string, object> AdditionalProperties { get; set; } = new(StringComparer.OrdinalIgnoreCase);

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    [DefaultValue(null)]
    public AdaptiveFallbackElement Fallback { get; set; }

    [JsonProperty(Order = -9, DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    [DefaultValue(null)]
    public string Id { get; set; }

    public bool ShouldSerializeAdditionalProperties() => AdditionalProperties.Count > 0;
}

/// <summary>The dictionary type of <see cref="AdaptiveTypedElement.AdditionalProperties"/>.</summary>
public class SerializableDictionary<TKey, TValue> : Dictionary<TKey, TValue>
{
    public SerializableDictionary() { }

    public SerializableDictionary(IEqualityComparer<TKey> comparer)
        : base(comparer) { }
}
