using System.Globalization;
using DigiCheckBot.Tests.Azurite;

namespace DigiCheckBot.Tests.Conversations;

[Collection(BackgroundCollectionDefinition.Name)]
public sealed class StartManyTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private Scene _scene = null!;

    private ActedPerson Coordinator => _scene.Coordinator;

    public async Task InitializeAsync()
    {
        _scene = await Scene.OpenAsync(azurite.Server);
        await _scene.Leader.SaysInChannelAsync("Hilfe");
        await Coordinator.SaysAsync("Register");
        await Coordinator.ClicksAsync("Kommune anlegen");
        await Coordinator.ClicksAsync("Speichern", ("name", "Musterstadt"), ("budgetYear", Next()));
        await Coordinator.ClicksBesideAsync("Bürgeramt Musterstadt", "Aufnehmen");
        await Coordinator.ClicksAsync("Speichern", ("kind", "buergeramt"), ("leaders", _scene.Leader.Self.AadObjectId));
    }

    public async Task DisposeAsync() => await _scene.DisposeAsync();

    [Fact]
    public async Task Every_chosen_department_gets_its_round_once_and_the_outbox_starts_it()
    {
        await Coordinator.ClicksAsync("Mehrere Runden starten");
        var form = Coordinator.Card;
        var department = (string)form.Inputs.Single(i => (string?)i["id"] == "departments")["choices"]![0]!["value"]!;

        for (var i = 0; i < 3; i++)
        {
            await Coordinator.ClicksOnAsync(form, "Runden starten", Story.Form(_scene, ("departments", department)));
            Assert.True(Coordinator.Card.Has("Musterstadt: Bürgeramt Musterstadt"), Coordinator.Card.Text);
        }

        await _scene.UntilSentAsync(c => c.Succeeded && ActedPerson.IsInvitation(c), _scene.Members.Count);
        Assert.Single(await _scene.RowsAsync("RoundIndex"));
        Assert.Equal(_scene.Members.Count, (await _scene.RowsAsync("Interviews")).Count);
    }

    [Fact]
    public async Task A_department_with_an_open_round_is_left_alone_and_named()
    {
        await Coordinator.ClicksAsync("Mehrere Runden starten");
        var department = (string)Coordinator.Card.Inputs.Single(i => (string?)i["id"] == "departments")["choices"]![0]!["value"]!;
        await Coordinator.ClicksAsync("Runden starten", Story.Form(_scene, ("departments", department)));
        await Coordinator.ClicksAsync("Zum Register");
        await Coordinator.ClicksAsync("Mehrere Runden starten");

        await Coordinator.ClicksAsync("Runden starten", Story.Form(_scene, ("departments", department)));

        Assert.True(Coordinator.Card.Has("Es gibt schon eine offene Runde."), Coordinator.Card.Text);
        Assert.Single(await _scene.RowsAsync("RoundIndex"));
    }

    [Fact]
    public async Task Forged_departments_start_nothing()
    {
        await Coordinator.ClicksAsync("Mehrere Runden starten");

        await Coordinator.ClicksAsync("Runden starten", Story.Form(_scene, ("departments", "forged,ids")));

        Assert.True(Coordinator.Card.Has("Bitte wählen Sie mindestens einen Fachbereich."), Coordinator.Card.Text);
        Assert.Empty(await _scene.RowsAsync("Round"));
    }

    [Fact]
    public async Task The_start_form_knows_what_the_register_says_of_the_team()
    {
        await Coordinator.SaysAsync("Runde starten");

        Assert.Equal("Bürgeramt Musterstadt", Coordinator.Card.ValueOf("departmentName"));
        Assert.Equal("Musterstadt", Coordinator.Card.ValueOf("municipality"));
        Assert.Equal("buergeramt", Coordinator.Card.ValueOf("kind"));
        Assert.Equal(_scene.Leader.Self.AadObjectId, Coordinator.Card.ValueOf("leaders"));
        Assert.Equal(Next(), Coordinator.Card.ValueOf("budgetYear"));
    }

    private static string Next() => (TimeProvider.System.GetUtcNow().Year + 1).ToString(CultureInfo.InvariantCulture);
}
