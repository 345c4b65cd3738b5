using System.Text.RegularExpressions;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Tests.Azurite;

namespace DigiCheckBot.Tests.Conversations;

/// <summary>
/// The attacker of the disclosure rules at the cards: what the channel sees may depend on what the staff said together, but not on who
/// said it; and below the threshold not even on that.
/// </summary>
[Collection(ResultCollectionDefinition.Name)]
public sealed class PublishedCardsTests(AzuriteFixture azurite)
{
    [Theory]
    [InlineData(5)]
    [InlineData(7)]
    [InlineData(12)]
    public async Task Who_gave_which_answers_leaves_no_trace_in_any_card(int staff)
    {
        int[] places = [.. Enumerable.Range(0, staff).Select(i => i % 5)];

        var one = await PublishAsync(places);
        var other = await PublishAsync([.. places.Reverse()]);

        Assert.Equal(one, other);
    }

    [Fact]
    public async Task Below_five_the_cards_are_the_same_whatever_the_staff_answered()
    {
        var low = await PublishAsync([0, 0, 0, 0]);
        var high = await PublishAsync([4, 3, 2, 4]);

        Assert.Equal(low, high);
    }

    [Fact]
    public async Task From_five_on_the_cards_do_depend_on_the_answers()
    {
        var low = await PublishAsync([0, 0, 0, 0, 0]);
        var high = await PublishAsync([4, 4, 4, 4, 4]);

        Assert.NotEqual(low, high);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(12)]
    public async Task What_is_for_leaders_only_stands_on_no_card_in_the_channel(int staff)
    {
        var cards = await ChannelAsync([.. Enumerable.Range(0, staff).Select(i => i % 3)]);

        var published = string.Join('\n', cards);
        Assert.Contains("Informationssicherheit und Notfallvorsorge", published, StringComparison.Ordinal);
        Assert.DoesNotContain(published.Split('\n'), LevelOfSecurity);
        foreach (var id in (string[])["DA-21", "DA-22", "DA-23", "DA-24", "DA-25", "VE-16"])
        {
            Assert.DoesNotContain(WordingOf(id), published, StringComparison.Ordinal);
            Assert.DoesNotContain(id, published, StringComparison.Ordinal);
        }
    }

    /// <summary>All cards, those in the channel and those for the leader, by what they say.</summary>
    private async Task<string> PublishAsync(int[] places)
    {
        await using var scene = await PlayedAsync(places);
        await scene.PublishedInChannelAsync();
        await scene.Coordinator.ReleasesAsync();
        await scene.PostedAsync("Vorschlag: was als Nächstes");
        await scene.UntilSentAsync(c => Story.IsSummary(c) && c.ConversationId == scene.Leader.Chat, 2);
        return WithoutIds(scene.Teams.Calls.Where(Story.IsSummary).Select(c => c.Card!.ToString()).Order(StringComparer.Ordinal));
    }

    private async Task<IReadOnlyList<string>> ChannelAsync(int[] places)
    {
        await using var scene = await PlayedAsync(places);
        var stand = await scene.PublishedInChannelAsync();
        await scene.Coordinator.ReleasesAsync();
        var pages = await scene.PostedAsync("Vorschlag: was als Nächstes");
        List<SeenCard> cards = [stand, pages];
        var reader = scene.Staff[0];
        await reader.ClicksInChannelAsync(pages, pages.Buttons.Single());
        cards.Add(reader.Card);
        while (reader.Card.Buttons.FirstOrDefault(b => b.StartsWith("Weiter zu Seite", StringComparison.Ordinal)) is { } onwards)
        {
            await reader.ClicksInChannelAsync(onwards);
            cards.Add(reader.Card);
        }

        return [.. cards.Select(c => $"{c.Text}\n{c.Json}")];
    }

    private async Task<Scene> PlayedAsync(int[] places)
    {
        var scene = await Scene.OpenAsync(azurite.Server, places.Length);
        await scene.StartRoundAsync(("scope", "quick"));
        await scene.Leader.TakesPartAsync(Story.Option(2), "Ich stimme zu");
        foreach (var (person, place) in scene.Staff.Zip(places))
        {
            await person.TakesPartAsync(Story.Option(place));
        }

        await scene.Coordinator.ClosesRoundAsync();
        return scene;
    }

    /// <summary>Two rounds differ in their ids.</summary>
    private static string WithoutIds(IEnumerable<string> cards) => Regex.Replace(string.Join('\n', cards), "[0-9a-f]{32}", "id");

    /// <summary>The Prüffeld may be named as withheld, but never with a figure.</summary>
    private static bool LevelOfSecurity(string line) =>
        line.Contains("Informationssicherheit und Notfallvorsorge", StringComparison.Ordinal)
        && Regex.IsMatch(line, @"Informationssicherheit und Notfallvorsorge[^,.;]*\d");

    private static string WordingOf(string question) =>
        HostedBot.Content.Current.Questions.Single(q => q.Id.Value == question).Text.In(Language.German);
}
