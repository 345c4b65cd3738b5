using AdaptiveCards;
using Newtonsoft.Json;
using static DigiCheckBot.Tests.Sdk.AdaptiveCards.CardJsonTests;

namespace DigiCheckBot.Tests.Sdk.AdaptiveCards;

/// <summary>What an element of ours needs, and what it gets from its base.</summary>
public class CustomElementTests
{
    [Fact]
    public void Own_properties_are_written_in_camel_case_beside_the_inherited_ones() =>
        Same(
            """{"type":"Test.Gauge","id":"g","spacing":"large","fillLevel":3,"parts":[{"share":0.5}]}""",
            new Gauge
            {
                Id = "g",
                Spacing = AdaptiveSpacing.Large,
                FillLevel = 3,
                Parts = [new GaugePart { Share = 0.5 }],
            }
        );

    [Fact]
    public void Null_is_left_out_where_the_property_says_so() => Same("""{"type":"Test.Gauge","fillLevel":0,"parts":[]}""", new Gauge());

    [Fact]
    public void It_stands_in_a_body_and_has_a_fallback() =>
        Same(
            """
            {"type":"AdaptiveCard","version":"1.5","body":[
              {"type":"Test.Gauge","fillLevel":1,"parts":[],"fallback":{"type":"TextBlock","text":"one"}}]}
            """,
            new AdaptiveCard("1.5")
            {
                Body = [new Gauge { FillLevel = 1, Fallback = new AdaptiveFallbackElement(new AdaptiveTextBlock("one")) }],
            }
        );

    [Fact]
    public void It_can_itself_be_dropped() =>
        Same(
            """{"type":"Test.Gauge","fillLevel":0,"parts":[],"fallback":"drop"}""",
            new Gauge { Fallback = new AdaptiveFallbackElement(AdaptiveFallbackElement.AdaptiveFallbackType.Drop) }
        );

    private sealed class Gauge : AdaptiveElement
    {
        public override string Type { get; set; } = "Test.Gauge";

        public int FillLevel { get; set; }

        [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
        public string? Caption { get; set; }

        public List<GaugePart> Parts { get; set; } = [];
    }

    private sealed class GaugePart
    {
        [JsonProperty("share")]
        public double Share { get; set; }
    }
}
