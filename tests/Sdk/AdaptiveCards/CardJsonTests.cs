using AdaptiveCards;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Sdk.AdaptiveCards;

public class CardJsonTests
{
    [Fact]
    public void An_empty_card_is_type_and_version() => Same("""{"type":"AdaptiveCard","version":"1.5"}""", new AdaptiveCard("1.5"));

    [Fact]
    public void A_card_writes_its_texts_body_and_actions()
    {
        var card = new AdaptiveCard(new AdaptiveSchemaVersion(1, 5))
        {
            FallbackText = "f",
            Speak = "s",
            Lang = "de",
            Body = [new AdaptiveTextBlock("t")],
            Actions = [new AdaptiveSubmitAction { Title = "a" }],
        };

        Same(
            """
            {"type":"AdaptiveCard","version":"1.5","fallbackText":"f","speak":"s","lang":"de",
             "body":[{"type":"TextBlock","text":"t"}],"actions":[{"type":"Action.Submit","title":"a"}]}
            """,
            card
        );
    }

    [Fact]
    public void A_card_turns_into_the_same_json_as_text_and_as_object()
    {
        var card = new AdaptiveCard("1.5") { Body = [new AdaptiveTextBlock("t") { Wrap = true }] };

        Assert.True(JToken.DeepEquals(JObject.FromObject(card), JObject.Parse(card.ToJson())));
    }

    [Fact]
    public void The_type_comes_first() => Assert.Equal("type", JObject.FromObject(new AdaptiveCard("1.5")).Properties().First().Name);

    [Fact]
    public void Unknown_properties_are_written_as_they_are()
    {
        var card = new AdaptiveCard("1.5");
        card.AdditionalProperties["msteams"] = new JObject { ["width"] = "Full" };

        Same("""{"type":"AdaptiveCard","version":"1.5","msteams":{"width":"Full"}}""", card);
    }

    [Theory]
    [InlineData("one")]
    [InlineData("")]
    public void A_text_that_is_no_version_is_refused(string version) =>
        Assert.Throws<AdaptiveSerializationException>(() => new AdaptiveCard(version));

    [Fact]
    public void An_element_without_a_type_is_refused() =>
        Assert.Throws<JsonSerializationException>(() => JObject.FromObject(new AdaptiveTextBlock("t") { Type = null }));

    [Fact]
    public void A_text_block_without_text_is_refused() =>
        Assert.Throws<JsonSerializationException>(() => JObject.FromObject(new AdaptiveTextBlock { Text = null }));

    internal static void Same(string expected, object written)
    {
        var actual = JObject.Parse(JsonConvert.SerializeObject(written));
        Assert.True(
            JToken.DeepEquals(JObject.Parse(expected), actual),
            $"expected {expected}{Environment.NewLine}but got {actual.ToString(Formatting.None)}"
        );
    }
}
