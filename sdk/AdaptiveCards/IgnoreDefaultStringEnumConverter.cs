using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Writes an enum in camel case, and its zero value as <c>null</c>.</summary>
internal sealed class IgnoreDefaultStringEnumConverter<TEnum> : StringEnumConverter
    where TEnum : struct, Enum
{
    public IgnoreDefaultStringEnumConverter(bool camelCaseText)
        : base(camelCaseText ? new CamelCaseNamingStrategy() : new DefaultNamingStrategy()) { }

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) =>
        base.WriteJson(writer, value is TEnum same && same.Equals(default(TEnum)) ? null : value, serializer);
}

/// <summary>Writes a nullable enum in camel case, its zero value too.</summary>
internal sealed class IgnoreNullEnumConverter<TEnum> : StringEnumConverter
    where TEnum : struct, Enum
{
    public IgnoreNullEnumConverter(bool camelCaseText)
        : base(camelCaseText ? new CamelCaseNamingStrategy() : new DefaultNamingStrategy()) { }
}
