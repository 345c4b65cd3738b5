using Newtonsoft.Json;
using Newtonsoft.Json.Converters;

namespace AdaptiveCards;

[JsonConverter(typeof(IgnoreDefaultStringEnumConverter<AdaptiveSpacing>), true)]
public enum AdaptiveSpacing
{
    Default,
    None,
    Small,
    Medium,
    Large,
    ExtraLarge,
    Padding,
}

[JsonConverter(typeof(IgnoreDefaultStringEnumConverter<AdaptiveTextSize>), true)]
public enum AdaptiveTextSize
{
    Default,
    Small,
    Medium,
    Large,
    ExtraLarge,
}

[JsonConverter(typeof(IgnoreDefaultStringEnumConverter<AdaptiveTextWeight>), true)]
public enum AdaptiveTextWeight
{
    Default,
    Lighter,
    Bolder,
}

[JsonConverter(typeof(IgnoreDefaultStringEnumConverter<AdaptiveTextColor>), true)]
public enum AdaptiveTextColor
{
    Default,
    Dark,
    Light,
    Accent,
    Good,
    Warning,
    Attention,
}

[JsonConverter(typeof(IgnoreDefaultStringEnumConverter<AdaptiveTextBlockStyle>), true)]
public enum AdaptiveTextBlockStyle
{
    Paragraph,
    Heading,
}

[JsonConverter(typeof(IgnoreDefaultStringEnumConverter<AdaptiveFontType>), true)]
public enum AdaptiveFontType
{
    Default,
    Monospace,
}

[JsonConverter(typeof(IgnoreDefaultStringEnumConverter<AdaptiveHorizontalAlignment>), true)]
public enum AdaptiveHorizontalAlignment
{
    Left,
    Center,
    Right,
    Stretch,
}

[JsonConverter(typeof(IgnoreDefaultStringEnumConverter<AdaptiveHorizontalContentAlignment>), true)]
public enum AdaptiveHorizontalContentAlignment
{
    Left,
    Center,
    Right,
}

[JsonConverter(typeof(IgnoreDefaultStringEnumConverter<AdaptiveVerticalContentAlignment>), true)]
public enum AdaptiveVerticalContentAlignment
{
    Top,
    Center,
    Bottom,
}

[JsonConverter(typeof(IgnoreDefaultStringEnumConverter<AdaptiveContainerStyle>), true)]
public enum AdaptiveContainerStyle
{
    Default = 0,
    Emphasis = 1,
    Good = 2,
    Attention = 3,
    Warning = 4,
    Accent = 5,
}

[JsonConverter(typeof(IgnoreDefaultStringEnumConverter<AdaptiveImageSize>), true)]
public enum AdaptiveImageSize
{
    Auto,
    Stretch,
    Small,
    Medium,
    Large,
}

[JsonConverter(typeof(IgnoreDefaultStringEnumConverter<AdaptiveImageStyle>), true)]
public enum AdaptiveImageStyle
{
    Default,
    Person,
}

/// <summary>Written even at its default, as in the original.</summary>
[JsonConverter(typeof(StringEnumConverter), true)]
public enum AdaptiveChoiceInputStyle
{
    Compact,
    Expanded,
}

[JsonConverter(typeof(StringEnumConverter), true)]
public enum AdaptiveTextInputStyle
{
    Text,
    Tel,
    Url,
    Email,
}

[JsonConverter(typeof(IgnoreDefaultStringEnumConverter<AdaptiveAssociatedInputs>), true)]
public enum AdaptiveAssociatedInputs
{
    Auto,
    None,
}

[JsonConverter(typeof(IgnoreDefaultStringEnumConverter<AdaptiveActionMode>), true)]
public enum AdaptiveActionMode
{
    Primary,
    Secondary,
}
