using System.Text;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Cards;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Cards;

/// <summary>What holds for every card in both languages.</summary>
public sealed class EveryCardTests
{
    public static TheoryData<string, Language> Cards
    {
        get
        {
            var data = new TheoryData<string, Language>();
            foreach (var name in SampleCards.Names)
            {
                data.Add(name, Language.German);
                data.Add(name, Language.English);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cards))]
    public void Has_the_version_that_Teams_shows_a_language_and_a_text_for_other_clients(string name, Language language)
    {
        var card = SampleCards.All(language)[name];

        Assert.Equal(("AdaptiveCard", "1.5"), ((string?)card["type"], (string?)card["version"]));
        Assert.Equal(language == Language.German ? "de" : "en", (string?)card["lang"]);
        Assert.False(string.IsNullOrWhiteSpace((string?)card["fallbackText"]));
    }

    [Theory]
    [MemberData(nameof(Cards))]
    public void Labels_every_input(string name, Language language) =>
        Assert.All(CardTree.Inputs(SampleCards.All(language)[name]), i => Assert.False(string.IsNullOrWhiteSpace((string?)i["label"])));

    [Theory]
    [MemberData(nameof(Cards))]
    public void Gives_every_label_and_every_input_once(string name, Language language)
    {
        var inputs = CardTree.Inputs(SampleCards.All(language)[name]).ToList();

        Assert.Equal(inputs.Count, inputs.Select(i => (string?)i["id"]).Distinct().Count());
        Assert.Equal(inputs.Count, inputs.Select(i => (string?)i["label"]).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Cards))]
    public void Says_with_every_button_what_is_meant_also_where_it_only_submits(string name, Language language) =>
        Assert.All(
            CardTree.OfType(SampleCards.All(language)[name], "Action.Execute"),
            action =>
            {
                Assert.Equal((string?)action["verb"], (string?)action["data"]![CardKeys.Verb]);
                Assert.Equal("Action.Submit", (string?)action["fallback"]!["type"]);
                Assert.True(JToken.DeepEquals(action["data"], action["fallback"]!["data"]));
            }
        );

    [Theory]
    [MemberData(nameof(Cards))]
    public void Wraps_all_its_text(string name, Language language) =>
        Assert.All(CardTree.OfType(SampleCards.All(language)[name], "TextBlock"), b => Assert.True((bool?)b["wrap"]));

    [Theory]
    [MemberData(nameof(Cards))]
    public void Is_at_most_28_KB_even_when_people_typed_5000_characters_everywhere(string name, Language language)
    {
        var card = SampleCards.All(language, new string('Ä', 5_000))[name];

        Assert.InRange(Encoding.UTF8.GetByteCount(card.ToString(Formatting.None)), 1, 28 * 1024);
    }
}
