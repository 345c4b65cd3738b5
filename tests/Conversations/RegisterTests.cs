using DigiCheckBot.Cards;
using DigiCheckBot.Tests.Azurite;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Conversations;

[Collection(ConversationCollectionDefinition.Name)]
public sealed class RegisterTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private const string Table =
        "Kommune;Land;Haushaltsjahr;Fachbereich;Typ;Team\nMusterstadt;NW;2027;Bürgeramt;buergeramt;Bürgeramt Musterstadt";

    private Scene _scene = null!;

    private ActedPerson Coordinator => _scene.Coordinator;

    public async Task InitializeAsync() => _scene = await Scene.OpenAsync(azurite.Server);

    public async Task DisposeAsync() => await _scene.DisposeAsync();

    [Fact]
    public async Task A_team_becomes_a_department_with_leaders_from_its_roster()
    {
        await _scene.Leader.SaysInChannelAsync("Hilfe");
        await AddMunicipalityAsync("Musterstadt");
        await Coordinator.ClicksBesideAsync("Bürgeramt Musterstadt", "Aufnehmen");

        await Coordinator.ClicksAsync("Speichern", ("kind", "buergeramt"), ("leaders", _scene.Leader.Self.AadObjectId));

        Assert.True(Coordinator.Card.Has("1 Kommunen, 1 Fachbereiche"), Coordinator.Card.Text);
        Assert.True(Coordinator.Card.Has("Führungskräfte: 1"), Coordinator.Card.Text);
        Assert.False(Coordinator.Card.Has("Team ohne Fachbereich"), Coordinator.Card.Text);
    }

    [Fact]
    public async Task Bad_input_is_explained_and_kept()
    {
        await Coordinator.SaysAsync("Register");
        await Coordinator.ClicksAsync("Kommune anlegen");

        await Coordinator.ClicksAsync("Speichern", ("name", "=1+1"), ("budgetYear", "27"), ("measureLimit", "viel"));

        Assert.True(Coordinator.Card.Has("Der Name darf nicht mit =, +, - oder @ beginnen."), Coordinator.Card.Text);
        Assert.True(Coordinator.Card.Has("Bitte geben Sie ein Jahr von 2020 bis 2100 an"), Coordinator.Card.Text);
        Assert.Equal("=1+1", Coordinator.Card.ValueOf("name"));
    }

    [Fact]
    public async Task Saving_three_times_at_once_saves_one()
    {
        await Coordinator.SaysAsync("Register");
        await Coordinator.ClicksAsync("Kommune anlegen");
        _scene.Deliveries = 3;

        await Coordinator.ClicksAsync("Speichern", ("name", "Musterstadt"));

        Assert.Single(await _scene.RowsAsync("Register"), r => r.RowKey.StartsWith("kommune|", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_two_coordinators_the_second_sees_what_the_first_saved()
    {
        await AddMunicipalityAsync("Musterstadt");
        await Coordinator.ClicksBesideAsync("Musterstadt", "Bearbeiten");
        await _scene.SecondCoordinator.SaysAsync("Register");
        await _scene.SecondCoordinator.ClicksBesideAsync("Musterstadt", "Bearbeiten");
        await Coordinator.ClicksAsync("Speichern", ("budgetYear", "2027"));

        await _scene.SecondCoordinator.ClicksAsync("Speichern", ("budgetYear", "2030"));

        Assert.True(
            _scene.SecondCoordinator.Card.Has("Jemand anderes hat den Eintrag inzwischen geändert."),
            _scene.SecondCoordinator.Card.Text
        );
        Assert.Equal("2027", _scene.SecondCoordinator.Card.ValueOf("budgetYear"));
    }

    [Fact]
    public async Task A_pasted_table_is_read_in_and_again_without_harm()
    {
        await _scene.Leader.SaysInChannelAsync("Hilfe");
        await ImportAsync(Table);
        Assert.True(Coordinator.Card.Has("Eingelesen: 1 Zeilen, 2 Einträge angelegt oder geändert."), Coordinator.Card.Text);

        await ImportAsync(Table.Replace(';', '\t'));

        Assert.True(Coordinator.Card.Has("Eingelesen: 1 Zeilen, 0 Einträge angelegt oder geändert."), Coordinator.Card.Text);
    }

    [Fact]
    public async Task A_wrong_row_is_named_and_nothing_is_read_in()
    {
        await ImportAsync("Kommune;Fachbereich;Typ\nMusterstadt;;\nMusterstadt;Amt;Raumfahrt");

        Assert.True(Coordinator.Card.Has("Zeile 3, Spalte Typ: „Raumfahrt“ ist kein Typ des Katalogs."), Coordinator.Card.Text);
        Assert.StartsWith("Kommune;Fachbereich", Coordinator.Card.ValueOf("table"), StringComparison.Ordinal);
        Assert.DoesNotContain(await _scene.RowsAsync("Register"), r => r.RowKey.StartsWith("kommune|", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_municipality_with_departments_stays()
    {
        await ImportAsync("Kommune;Fachbereich;Typ\nMusterstadt;Amt;buergeramt");
        await Coordinator.ClicksBesideAsync("Musterstadt", "Bearbeiten");
        Assert.DoesNotContain("Aus dem Register nehmen", Coordinator.Card.Buttons);

        await Coordinator.ClicksAsync("Zum Register");
        await Coordinator.ClicksBesideAsync("Amt", "Bearbeiten");
        await Coordinator.ClicksAsync("Aus dem Register nehmen");
        await Coordinator.ClicksBesideAsync("Musterstadt", "Bearbeiten");
        await Coordinator.ClicksAsync("Aus dem Register nehmen");

        Assert.True(Coordinator.Card.Has("Das Register ist leer."), Coordinator.Card.Text);
    }

    [Theory]
    [InlineData(CardVerbs.RegisterShow)]
    [InlineData(CardVerbs.RegisterMunicipality)]
    [InlineData(CardVerbs.RegisterSaveMunicipality)]
    [InlineData(CardVerbs.RegisterRemoveMunicipality)]
    [InlineData(CardVerbs.RegisterDepartment)]
    [InlineData(CardVerbs.RegisterSaveDepartment)]
    [InlineData(CardVerbs.RegisterRemoveDepartment)]
    [InlineData(CardVerbs.RegisterImport)]
    [InlineData(CardVerbs.RegisterImportConfirm)]
    public async Task Nobody_else_gets_at_the_register_not_even_with_a_forged_card(string verb)
    {
        var data = new JObject
        {
            [CardKeys.Verb] = verb,
            ["name"] = "Musterstadt",
            ["table"] = Table,
        };

        await _scene.Leader.SendsAsync(verb, data);
        Assert.Contains("Das darf nur die Koordination", Assert.Single(_scene.Leader.Said), StringComparison.Ordinal);

        Coordinator.TenantId = "99999999-2222-4333-8444-555555555555";
        await Coordinator.SendsAsync(verb, data);
        Assert.Contains("Das darf nur die Koordination", Assert.Single(Coordinator.Said), StringComparison.Ordinal);
        Assert.DoesNotContain(await _scene.RowsAsync("Register"), r => r.RowKey.StartsWith("kommune|", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(CardVerbs.RegisterMunicipality)]
    [InlineData(CardVerbs.RegisterRemoveMunicipality)]
    [InlineData(CardVerbs.RegisterRemoveDepartment)]
    public async Task An_entry_that_does_not_exist_is_said_to_be_gone(string verb)
    {
        await Coordinator.SendsAsync(verb, new JObject { [CardKeys.Verb] = verb, [CardKeys.Entry] = "forged" });

        Assert.True(Coordinator.Card.Has("Diesen Eintrag gibt es nicht mehr."), Coordinator.Card.Text);
    }

    private async Task AddMunicipalityAsync(string name)
    {
        await Coordinator.SaysAsync("Register");
        await Coordinator.ClicksAsync("Kommune anlegen");
        await Coordinator.ClicksAsync("Speichern", ("name", name));
        Assert.True(Coordinator.Card.Has($"Gespeichert: {name}."), Coordinator.Card.Text);
    }

    private async Task ImportAsync(string table)
    {
        await Coordinator.SaysAsync("Register");
        await Coordinator.ClicksAsync("Tabelle einlesen");
        await Coordinator.ClicksAsync("Tabelle einlesen", ("table", table));
    }
}
