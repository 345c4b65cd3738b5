using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Cards;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Cards;

/// <summary>What the stand says of certainty and of the proposed Prüffelder, beyond the usual ones of the snapshots.</summary>
public sealed class StandCardTests
{
    private static readonly PublishedResult Longest = SampleResult.Longest;

    [Fact]
    public void Says_once_that_all_have_answered()
    {
        var all = Longest.Everyone with
        {
            Fields = [.. Longest.Everyone.Fields.Select(f => f with { Range = f.Range is null ? null : new(1, 1, Certainty.AllAnswered) })],
        };

        Assert.Single(TextsOf(Stand(all)), t => t.Contains("alle haben geantwortet", StringComparison.Ordinal));
    }

    [Fact]
    public void Says_of_a_field_only_that_it_is_not_sure()
    {
        var lines = TextsOf(Stand(Longest.Everyone)).Where(t => t.Contains("· Sicherheit:", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(lines);
        Assert.DoesNotContain(lines, l => l.Contains("Sicherheit: sicher", StringComparison.Ordinal));
    }

    [Fact]
    public void Shows_at_most_eight_proposed_fields() =>
        Assert.Equal(
            8,
            TextsOf(Stand(Longest.Everyone)).Count(t => char.IsAsciiDigit(t[0]) && t.Contains(@"\. ", StringComparison.Ordinal))
        );

    [Fact]
    public void Says_what_is_far_from_its_target_where_nothing_is_proposed()
    {
        var card = Stand(Longest.Everyone with { ProposedFields = [] });

        Assert.Contains(TextsOf(card), t => t.StartsWith("Am weitesten vom Ziel", StringComparison.Ordinal));
        Assert.DoesNotContain("Vorgeschlagene Prüffelder", TextsOf(card));
    }

    [Fact]
    public void Keeps_the_levels_of_all_fields_for_those_who_ask()
    {
        var details = CardTree.Typed(Stand(Longest.Everyone)).Single(o => (string?)o["id"] == "details");

        Assert.False((bool?)details["isVisible"]);
        Assert.Single(CardTree.OfType(details, "Chart.HorizontalBar.Stacked"));
    }

    private static JObject Stand(PublishedView view) =>
        StandCard.For(SampleResult.Header(), SampleCatalogue.Long, Longest, view, Language.German);

    private static List<string> TextsOf(JObject card) =>
        [
            .. CardTree.OfType(card, "TextBlock").Select(b => (string)b["text"]!),
            .. CardTree.OfType(card, "RichTextBlock").Select(b => string.Concat(b["inlines"]!.Select(i => (string?)i["text"]))),
        ];
}
