using AdaptiveCards;
using Newtonsoft.Json;

namespace DigiCheckBot.Cards.Teams;

/// <summary>Teams' ProgressBar. Made with its fallback only, a sentence for clients that don't know it.</summary>
internal sealed class ProgressBar : AdaptiveElement
{
    public override string Type { get; set; } = "ProgressBar";

    [JsonProperty]
    public double Value { get; private init; }

    [JsonProperty]
    public double Max { get; private init; }

    /// <param name="percent">0 to 100.</param>
    public static ProgressBar For(double percent, string sentence) =>
        new()
        {
            Value = percent,
            Max = 100,
            Spacing = AdaptiveSpacing.Small,
            Fallback = new AdaptiveFallbackElement(Text.Muted(sentence)),
        };
}
