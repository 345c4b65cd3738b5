using System.Collections.Immutable;
using AdaptiveCards;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace DigiCheckBot.Cards.Teams;

/// <summary>
/// Teams' Chart.HorizontalBar.Stacked: one bar per row, made of parts. Clients stretch every bar to the full width, so
/// that only bars of the same sum can be compared.
/// </summary>
internal sealed class StackedBarChart : AdaptiveElement
{
    public override string Type { get; set; } = "Chart.HorizontalBar.Stacked";

    [JsonProperty]
    public ImmutableArray<StackedBar> Data { get; private init; }

    public static StackedBarChart Of(IEnumerable<StackedBar> bars, AdaptiveElement fallback) =>
        new() { Data = [.. bars], Fallback = new AdaptiveFallbackElement(fallback) };
}

/// <summary>One row.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
internal sealed record StackedBar(string Title, ImmutableArray<BarPart> Data);

/// <param name="Color">A colour name of Teams' charts.</param>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
internal sealed record BarPart(string Legend, decimal Value, string Color);
