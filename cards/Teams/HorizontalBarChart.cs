using System.Collections.Immutable;
using AdaptiveCards;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace DigiCheckBot.Cards.Teams;

/// <summary>Teams' Chart.HorizontalBar: one bar per value.</summary>
internal sealed class HorizontalBarChart : AdaptiveElement
{
    public override string Type { get; set; } = "Chart.HorizontalBar";

    [JsonProperty]
    public string Title { get; private init; } = "";

    [JsonProperty]
    public string DisplayMode { get; private init; } = "AbsoluteWithAxis";

    [JsonProperty]
    public ImmutableArray<Bar> Data { get; private init; }

    public static HorizontalBarChart Of(string title, IEnumerable<Bar> bars, AdaptiveElement fallback) =>
        new()
        {
            Title = title,
            Data = [.. bars],
            Fallback = new AdaptiveFallbackElement(fallback),
        };
}

/// <param name="X">What the bar stands for.</param>
/// <param name="Y">How long it is.</param>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
internal sealed record Bar(string X, decimal Y);
