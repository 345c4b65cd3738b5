using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Cards;
using DigiCheckBot.Tests.Azurite;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Conversations;

/// <summary>Coordinators and testers record the outside view.</summary>
[Collection(ResultCollectionDefinition.Name)]
public sealed class OutsideViewTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private static readonly IReadOnlyList<OutsideCategory> Categories = HostedBot.Content.Current.OutsideView;

    private Scene _scene = null!;

    private ActedPerson Coordinator => _scene.Coordinator;

    private ActedPerson Tester => _scene.Staff[0];

    public async Task InitializeAsync()
    {
        _scene = await Scene.OpenAsync(azurite.Server);
        await _scene.StartRoundAsync();
        await Tester.SaysAsync("Rolle Tester");
    }

    public async Task DisposeAsync() => await _scene.DisposeAsync();

    [Fact]
    public async Task What_was_recorded_is_there_after_a_break()
    {
        await Tester.SaysAsync("Außensicht");
        await Tester.ClicksAsync("Weiter", Levels(0, 2));
        Assert.True(Tester.Card.Has(NameOf(1)), Tester.Card.Text);
        await Tester.ClicksAsync("Pause", (LevelOf(1, 0), "1"));
        Assert.True(Tester.Card.Has($"Gespeichert: {Categories[0].Criteria.Length + 1} von"), Tester.Card.Text);

        await Coordinator.SaysAsync("outside view");
        Assert.True(Coordinator.Card.Has(NameOf(1)), Coordinator.Card.Text);
        Assert.Equal("1", Coordinator.Card.ValueOf(LevelOf(1, 0)));
        await Coordinator.ClicksAsync("Zurück");

        Assert.Equal("2", Coordinator.Card.ValueOf(LevelOf(0, 0)));
    }

    [Fact]
    public async Task Two_people_at_once_lose_nothing()
    {
        await Tester.SaysAsync("Außensicht");
        await Coordinator.SaysAsync("Außensicht");

        await Task.WhenAll(Tester.ClicksAsync("Pause", (LevelOf(0, 0), "1")), Coordinator.ClicksAsync("Pause", (LevelOf(0, 1), "3")));

        await Tester.SaysAsync("Außensicht");
        Assert.Equal(("1", "3"), (Tester.Card.ValueOf(LevelOf(0, 0)), Tester.Card.ValueOf(LevelOf(0, 1))));
    }

    [Fact]
    public async Task The_same_criterion_is_not_overwritten_unseen()
    {
        await Tester.SaysAsync("Außensicht");
        await Coordinator.SaysAsync("Außensicht");
        await Tester.ClicksAsync("Pause", (LevelOf(0, 0), "1"));

        await Coordinator.ClicksAsync("Weiter", (LevelOf(0, 0), "4"), (LevelOf(0, 1), "2"));

        Assert.True(Coordinator.Card.Has("Inzwischen von jemand anderem erfasste Kriterien dieser Seite: 1."), Coordinator.Card.Text);
        Assert.Equal(("1", "2"), (Coordinator.Card.ValueOf(LevelOf(0, 0)), Coordinator.Card.ValueOf(LevelOf(0, 1))));
    }

    [Fact]
    public async Task An_address_that_is_none_is_kept_and_refused()
    {
        await Tester.SaysAsync("Außensicht");
        var evidence = $"evidence.{Categories[0].Criteria[0].Id}";

        await Tester.ClicksAsync("Weiter", (LevelOf(0, 0), "1"), (evidence, "javascript:alert(1)"));

        Assert.True(Tester.Card.Has("die mit http:// oder https:// beginnt"), Tester.Card.Text);
        Assert.Equal("javascript:alert(1)", Tester.Card.ValueOf(evidence));
    }

    [Fact]
    public async Task Recorded_after_closing_it_enters_the_result_once()
    {
        await _scene.Leader.TakesPartAsync(Story.Option(2), "Ich stimme zu");
        await Coordinator.ClosesRoundAsync();
        await Tester.SaysAsync("Außensicht");
        for (var i = 0; i < Categories.Count - 1; i++)
        {
            await Tester.ClicksAsync("Weiter", Levels(i, 4));
        }

        Assert.DoesNotContain("\"outside\":{", await PublishedAsync(), StringComparison.Ordinal);
        _scene.Deliveries = 3;
        await Tester.ClicksAsync("Außensicht übernehmen", Levels(Categories.Count - 1, 4));

        Assert.True(Tester.Card.Has("Die Außensicht ist übernommen"), Tester.Card.Text);
        Assert.Contains("\"outside\":{", await PublishedAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_records_it_not_even_with_a_forged_card()
    {
        await Tester.SaysAsync("Außensicht");
        var (verb, data) = Tester.Card.Press("Weiter", [(LevelOf(0, 0), "1")]);

        await _scene.Staff[1].SendsAsync(verb, data);
        Assert.Contains("Das darf nur", Assert.Single(_scene.Staff[1].Said), StringComparison.Ordinal);

        await _scene.Staff[1].SaysAsync("Außensicht");
        Assert.Contains("Das darf nur", Assert.Single(_scene.Staff[1].Said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_criterion_or_a_category_that_does_not_exist_is_not_stored()
    {
        await Tester.SaysAsync("Außensicht");
        var (verb, data) = Tester.Card.Press("Weiter", []);
        data["level.erfunden"] = "4";
        await Tester.SendsAsync(verb, data);
        data[CardKeys.Page] = "99";
        await Tester.SendsAsync(verb, new JObject(data));

        Assert.DoesNotContain(await _scene.RowsAsync("Round"), r => Rows.TextOf(r).Contains("erfunden", StringComparison.Ordinal));
        Assert.True(Tester.Card.Has(NameOf(0)), Tester.Card.Text);
    }

    private async Task<string> PublishedAsync() => Rows.DocumentOf((await _scene.RowsAsync("Round")).Single(r => r.RowKey == "published"));

    private static string NameOf(int category) => Categories[category].Name.In(Language.German);

    private static string LevelOf(int category, int criterion) => $"level.{Categories[category].Criteria[criterion].Id}";

    private static (string, string)[] Levels(int category, int level) =>
        [.. Categories[category].Criteria.Select(c => ($"level.{c.Id}", $"{level}"))];
}
