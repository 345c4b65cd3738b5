using DigiCheckBot.Cards;
using DigiCheckBot.Tests.Azurite;

namespace DigiCheckBot.Tests.Conversations;

[Collection(ConversationCollectionDefinition.Name)]
public sealed class RolesTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private const string OtherTenant = "99999999-2222-4333-8444-555555555555";

    private Scene _scene = null!;

    private ActedPerson Coordinator => _scene.Coordinator;

    private ActedPerson Expert => _scene.Guest;

    public async Task InitializeAsync() => _scene = await Scene.OpenAsync(azurite.Server);

    public async Task DisposeAsync() => await _scene.DisposeAsync();

    [Fact]
    public async Task Who_introduced_themselves_can_be_appointed_and_hears_of_it_once()
    {
        await AppointAsync(Expert, "Coordinator");
        Assert.True(Coordinator.Card.Has("Ernannt: Gast (Koordination)"), Coordinator.Card.Text);

        await Expert.SaysAsync("Hilfe");
        Assert.Contains("Sie haben eine neue Rolle: Koordination", Assert.Single(Expert.Said), StringComparison.Ordinal);
        await Expert.SaysAsync("Hilfe");
        Assert.Empty(Expert.Said);
    }

    [Fact]
    public async Task An_appointed_coordinator_may_what_a_configured_one_may_until_it_is_taken_back()
    {
        await AppointAsync(Expert, "Coordinator");
        await Expert.SaysAsync("Rollen");
        Assert.True(Expert.Card.Has("Gast"), Expert.Card.Text);

        await Coordinator.ClicksBesideAsync("Gast", "Zurücknehmen");
        Assert.True(Coordinator.Card.Has("Zurückgenommen: Gast (Koordination)."), Coordinator.Card.Text);
        await Expert.SaysAsync("Rollen");

        Assert.Contains("Das darf nur die Koordination", Assert.Single(Expert.Said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_of_a_team_is_appointed_as_expert_of_an_area_of_the_catalogue()
    {
        await _scene.Leader.SaysInChannelAsync("Hilfe");
        await Coordinator.SaysAsync("Rollen");
        await Coordinator.ClicksAsync("Ernennen");
        await Coordinator.ClicksAsync("Weiter", (CardKeys.Team, Scene.TeamId));
        await Coordinator.ClicksAsync("Ernennen", ("people", _scene.Staff[0].Self.AadObjectId), ("role", "Expert"));
        Assert.True(Coordinator.Card.Has("Bitte wählen Sie den Bereich"), Coordinator.Card.Text);

        await Coordinator.ClicksAsync("Ernennen", ("area", "DMS"));

        Assert.True(Coordinator.Card.Has("Fachexpertise: DMS"), Coordinator.Card.Text);
    }

    [Fact]
    public async Task Nobody_can_be_appointed_who_is_not_in_the_list_and_no_area_that_is_not_in_the_catalogue()
    {
        await _scene.Leader.SaysInChannelAsync("Hilfe");
        await Coordinator.SaysAsync("Rollen");
        await Coordinator.ClicksAsync("Ernennen");
        await Coordinator.ClicksAsync("Weiter", (CardKeys.Team, Scene.TeamId));

        await Coordinator.ClicksAsync("Ernennen", ("people", Coordinator.Self.AadObjectId), ("role", "Expert"), ("area", "Alles"));

        Assert.True(Coordinator.Card.Has("Bitte wählen Sie mindestens eine Person aus der Liste."), Coordinator.Card.Text);
        Assert.True(Coordinator.Card.Has("Bitte wählen Sie den Bereich"), Coordinator.Card.Text);
        Assert.DoesNotContain(await _scene.RowsAsync("Register"), r => r.RowKey.StartsWith("role|", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Taking_back_twice_says_so()
    {
        await AppointAsync(Expert, "Tester");
        var list = Coordinator.Card;
        var (verb, data) = list.PressBeside("Gast", "Zurücknehmen");
        await Coordinator.SendsAsync(verb, data);

        await Coordinator.SendsAsync(verb, data);

        Assert.True(Coordinator.Card.Has("Diese Rolle war schon zurückgenommen."), Coordinator.Card.Text);
    }

    [Theory]
    [InlineData(CardVerbs.RolesShow)]
    [InlineData(CardVerbs.RolesAppoint)]
    [InlineData(CardVerbs.RolesConfirm)]
    [InlineData(CardVerbs.RolesRevoke)]
    public async Task Nobody_else_gets_at_the_roles_not_even_with_a_forged_card(string verb)
    {
        await AppointAsync(Expert, "Tester");
        var (_, data) = Coordinator.Card.PressBeside("Gast", "Zurücknehmen");
        data["people"] = _scene.Leader.Self.AadObjectId;
        data["role"] = "Coordinator";
        data[CardKeys.Team] = Scene.TeamId;
        data[CardKeys.Verb] = verb;

        await _scene.Leader.SendsAsync(verb, data);
        Assert.Contains("Das darf nur die Koordination", Assert.Single(_scene.Leader.Said), StringComparison.Ordinal);

        Coordinator.TenantId = OtherTenant;
        await Coordinator.SendsAsync(verb, data);
        Assert.Contains("Das darf nur die Koordination", Assert.Single(Coordinator.Said), StringComparison.Ordinal);
        Assert.Single(await _scene.RowsAsync("Register"), r => r.RowKey.StartsWith("role|", StringComparison.Ordinal));
    }

    [Fact]
    public async Task In_a_channel_no_roles_are_shown()
    {
        await Coordinator.SaysInChannelAsync("Rollen");

        Assert.Contains("Das geht nur im Einzelchat mit mir.", Assert.Single(Coordinator.Said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_local_run_a_role_can_be_played_and_ended()
    {
        await _scene.Leader.SaysAsync("Rolle Koordination");
        await _scene.Leader.SaysAsync("Rollen");
        Assert.True(_scene.Leader.Card.Has("Als Koordination stehen in der Konfiguration: 2."), _scene.Leader.Card.Text);

        await _scene.Leader.SaysAsync("Rolle eigene");
        await _scene.Leader.SaysAsync("Rollen");

        Assert.Contains("Das darf nur die Koordination", Assert.Single(_scene.Leader.Said), StringComparison.Ordinal);
    }

    private async Task AppointAsync(ActedPerson person, string role)
    {
        await person.SaysAsync("Vorstellen");
        await Coordinator.SaysAsync("Rollen");
        await Coordinator.ClicksAsync("Ernennen");
        await Coordinator.ClicksAsync("Weiter", (CardKeys.Team, "introduced"));
        await Coordinator.ClicksAsync("Ernennen", ("people", person.Self.AadObjectId), ("role", role));
    }
}
