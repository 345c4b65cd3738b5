using DigiCheckBot.Assessment.Overviews;
using DigiCheckBot.Tests.Azurite;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Conversations;

/// <summary>All rounds together, and the way back to the own ones.</summary>
[Collection(ResultCollectionDefinition.Name)]
public sealed class OverviewTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private static readonly string[] Pictures = ["overview.heat-map", "overview.synergies", "overview.loads", "overview.references"];

    private Scene _scene = null!;

    public async Task InitializeAsync()
    {
        _scene = await Scene.OpenAsync(azurite.Server, staff: 1);
        await _scene.StartRoundAsync();
    }

    public async Task DisposeAsync() => await _scene.DisposeAsync();

    [Fact]
    public async Task The_coordinator_sees_all_rounds_filters_and_opens_one()
    {
        await _scene.Coordinator.SaysAsync("Übersicht");
        Assert.True(_scene.Coordinator.Card.Has("Runden: 1, Seite 1 von 1"), _scene.Coordinator.Card.Text);

        await _scene.Coordinator.ClicksAsync("Anzeigen");
        Assert.True(_scene.Coordinator.Card.Has("Runden: 1, Seite 1 von 1"), _scene.Coordinator.Card.Text);

        await _scene.Coordinator.ClicksAsync("Anzeigen", ("state", "Completed"));
        Assert.True(_scene.Coordinator.Card.Has("Runden: 0"), _scene.Coordinator.Card.Text);

        await _scene.Coordinator.ClicksAsync("Anzeigen", ("state", "Survey"), ("municipality", OverviewFilter.KeyOf("Musterstadt")));
        await _scene.Coordinator.ClicksAsync("Runde öffnen");
        Assert.True(_scene.Coordinator.Card.Has("Bürgeramt"), _scene.Coordinator.Card.Text);
    }

    [Fact]
    public async Task Every_picture_opens_also_when_nothing_is_published()
    {
        foreach (var verb in Pictures)
        {
            await _scene.Coordinator.SendsAsync(verb, new JObject { ["dcVerb"] = verb, ["dcPage"] = "99" });

            Assert.Contains("Zur Übersicht", _scene.Coordinator.Card.Buttons);
        }
    }

    [Fact]
    public async Task Nobody_else_sees_any_of_it()
    {
        foreach (var verb in Pictures.Append("overview.show"))
        {
            await _scene.Leader.SendsAsync(verb, new JObject { ["dcVerb"] = verb });

            Assert.Contains("Das darf nur die Koordination", Assert.Single(_scene.Leader.Said), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_leader_finds_the_way_back_to_the_round()
    {
        await _scene.Leader.SaysAsync("Status");

        Assert.True(_scene.Leader.Card.Has("Ihre Runden"), _scene.Leader.Card.Text);
        await _scene.Leader.ClicksAsync("Runde öffnen");
        Assert.True(_scene.Leader.Card.Has("2 von 8: Befragung"), _scene.Leader.Card.Text);
    }

    [Fact]
    public async Task The_same_person_in_another_tenant_leads_nothing()
    {
        _scene.Leader.TenantId = "99999999-2222-4333-8444-555555555555";

        await _scene.Leader.SaysAsync("Status");

        Assert.DoesNotContain(
            _scene.Teams.Calls,
            c => c.ConversationId == _scene.Leader.Chat && $"{c.Card}".Contains("Ihre Runden", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Whoever_leads_nothing_sees_no_list()
    {
        await _scene.Staff[0].SaysAsync("Status");

        Assert.NotEmpty(_scene.Staff[0].Said);
    }
}
