using System.Collections.Immutable;
using AdaptiveCards;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace DigiCheckBot.Cards.Teams;

/// <summary>Teams' Chart.HorizontalBar.Stacked: one bar per row, made of parts.</summary>
internal sealed class StackedBarChart : AdaptiveElement
{
    public override string Type { get; set; } = "Chart.HorizontalBar.Stacked";

    [JsonProperty]
    public string Title { get; private init; } = "";

    [JsonProperty]
    public ImmutableArray<StackedBar> Data { get; private init; }

    public static StackedBarChart Of(string title, IEnumerable<StackedBar> bars, AdaptiveElement fallback) =>
        new()
        {
            Title = title,
            Data = [.. bars],
            Fallback = new AdaptiveFallbackElement(fallback),
        };
}

/// <summary>One row.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
internal sealed record StackedBar(string Title, ImmutableArray<BarPart> Data);

/// <param name="Color">A colour name of Teams' charts.</param>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
internal sealed record BarPart(string Legend, decimal Value, string Color);
