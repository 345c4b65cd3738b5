using System.Globalization;
using Newtonsoft.Json;

namespace AdaptiveCards;

[JsonConverter(typeof(IgnoreDefaultStringEnumConverter<AdaptiveHeightType>), true)]
public enum AdaptiveHeightType
{
    Auto,
    Stretch,
    Pixel,
}

/// <summary>
/// Height of an element: <c>auto</c> (not written), <c>stretch</c> or pixels. Its static members are of its own type,
/// which is why a converter that walks static properties never ends.
/// </summary>
public class AdaptiveHeight
{
    public AdaptiveHeight() { }

    /// <param name="px">Height in pixels.</param>
    public AdaptiveHeight(uint px)
    {
        HeightType = AdaptiveHeightType.Pixel;
        Unit = px;
    }

    public AdaptiveHeight(AdaptiveHeightType heightType) => HeightType = heightType;

    public static AdaptiveHeight Auto { get; } = new(AdaptiveHeightType.Auto);

    public static AdaptiveHeight Stretch { get; } = new(AdaptiveHeightType.Stretch);

    [JsonProperty("heightType")]
    public AdaptiveHeightType HeightType { get; set; }

    [JsonProperty("unit")]
    public uint? Unit { get; set; }

    public bool IsPixel() => HeightType == AdaptiveHeightType.Pixel;

    public bool ShouldSerializeAdaptiveHeight() => HeightType != AdaptiveHeightType.Auto && !(IsPixel() && (Unit ?? 0) == 0);
}

internal sealed class AdaptiveHeightConverter : JsonConverter<AdaptiveHeight>
{
    public override bool CanRead => false;

    public override void WriteJson(JsonWriter writer, AdaptiveHeight value, JsonSerializer serializer) =>
        writer.WriteValue(
            value.HeightType switch
            {
                AdaptiveHeightType.Pixel => string.Create(CultureInfo.InvariantCulture, $"{value.Unit}px"),
                AdaptiveHeightType.Stretch => "stretch",
                _ => "auto",
            }
        );

    public override AdaptiveHeight ReadJson(
        JsonReader reader,
        Type objectType,
        AdaptiveHeight existingValue,
        bool hasExistingValue,
        JsonSerializer serializer
    ) => throw new NotSupportedException("This stand-in writes cards only.");
}
