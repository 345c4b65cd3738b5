using DigiCheckBot.Assessment.Catalogues;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Cards;

/// <summary>What people type can't run, hide or mislead on a card.</summary>
public sealed class TypedTextTests
{
    private const string Marker = "zzz";

    public static TheoryData<string> Hostile =>
        new(
            $"**[{Marker}](http://example.org)**",
            $"<at>{Marker}</at>",
            $"{{{{DATE(2026-01-31T08:00:00Z, SHORT)}}}} {Marker}",
            $"${{{Marker}}}",
            $"{Marker}\u202Etxt.exe\u2066\u200F",
            $"1. {Marker}\r\n- b\0\u0007",
            $"{Marker} \U0001F468\u200D\U0001F469\u200D\U0001F467 \uD83D"
        );

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Never_stands_where_Markdown_is_read(string typed) =>
        Assert.All(
            SampleCards.All(Language.German, typed),
            c => Assert.DoesNotContain(CardTree.MarkdownTexts(c.Value), t => t.Contains(Marker))
        );

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Keeps_nothing_that_a_client_would_run_or_that_turns_the_reading_direction(string typed) =>
        Assert.All(
            SampleCards.All(Language.German, typed).SelectMany(c => Strings(c.Value)),
            text =>
            {
                Assert.DoesNotContain("{{", text);
                Assert.DoesNotContain("${", text);
                Assert.DoesNotContain(text, c => char.IsControl(c) && c != '\n');
                Assert.DoesNotContain(text, c => c is '\u202E' or '\u2066' or '\u200F' or (>= '\u202A' and <= '\u202D'));
            }
        );

    [Fact]
    public void Is_cut_between_characters_not_within_an_emoji()
    {
        var texts = SampleCards
            .All(Language.German, string.Concat(Enumerable.Repeat("\U0001F600", 3_000)))
            .SelectMany(c => Strings(c.Value));

        Assert.All(texts, t => Assert.True(t.EnumerateRunes().All(r => r.Value != 0xFFFD)));
    }

    [Fact]
    public void Is_shown_as_it_was_meant() =>
        Assert.Contains(
            CardTree.OfType(SampleCards.All(Language.German, "Amt & <Recht> *1*")["announcement"], "TextRun"),
            r => ((string)r["text"]!).Contains("Amt & <Recht> *1*")
        );

    private static IEnumerable<string> Strings(JObject card) =>
        card.Descendants().OfType<JValue>().Where(v => v.Type == JTokenType.String).Select(v => (string)v!);
}
