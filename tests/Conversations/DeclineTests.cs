using DigiCheckBot.Tests.Azurite;

namespace DigiCheckBot.Tests.Conversations;

/// <summary>Somebody doesn't want to take part: respected, invisible to everyone else, and taken back by a click.</summary>
[Collection(ResultCollectionDefinition.Name)]
public sealed class DeclineTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private Scene _scene = null!;
    private ActedPerson _person = null!;

    public async Task InitializeAsync()
    {
        _scene = await Scene.OpenAsync(azurite.Server, staff: 3);
        await _scene.StartRoundAsync();
        _person = _scene.Staff[0];
        await _person.GetsInvitationAsync();
    }

    public async Task DisposeAsync() => await _scene.DisposeAsync();

    [Fact]
    public async Task Is_asked_once_and_kept()
    {
        await _person.ClicksAsync("Nicht für mich");
        Assert.Equal("Invited", await StatusAsync());
        await _person.ClicksAsync("Ja, nicht für mich");

        Assert.True(_person.Card.Has("Sie nehmen nicht teil"), _person.Card.Text);
        Assert.Equal("Declined", await StatusAsync());
    }

    [Fact]
    public async Task Can_be_said_in_words()
    {
        await _person.SaysAsync("nicht für mich");
        await _person.ClicksAsync("Ja, nicht für mich");

        Assert.Equal("Declined", await StatusAsync());
    }

    [Fact]
    public async Task Any_click_on_the_invitation_takes_it_back()
    {
        var invitation = _person.Card;
        await DeclinesAsync();

        await _person.ClicksOnAsync(invitation, "Interview beginnen");
        await _person.ClicksAsync("Mit der ersten Frage beginnen");

        Assert.Equal("InProgress", await StatusAsync());
        Assert.Contains("Weiter", _person.Card.Buttons);
    }

    [Fact]
    public async Task Whoever_takes_it_back_can_type_again()
    {
        await DeclinesAsync();
        await _person.ClicksAsync("Doch teilnehmen");
        await _person.ClicksAsync("Mit der ersten Frage beginnen");

        await _person.SaysAsync("1");

        Assert.DoesNotContain(_person.Said, s => s.Contains("kein Interview", StringComparison.Ordinal));
        Assert.Contains("Zurück", _person.Card.Buttons);
    }

    [Fact]
    public async Task A_confirmation_that_comes_again_later_declines_nothing()
    {
        await _person.ClicksAsync("Nicht für mich");
        var question = _person.Card;
        await _person.ClicksAsync("Ja, nicht für mich");
        await _person.ClicksAsync("Doch teilnehmen");

        await _person.ClicksOnAsync(question, "Ja, nicht für mich");

        Assert.Equal("Invited", await StatusAsync());
    }

    [Fact]
    public async Task Answers_given_before_are_still_there_afterwards()
    {
        await _person.ClicksAsync("Interview beginnen");
        await _person.ClicksAsync("Mit der ersten Frage beginnen");
        await _person.ClicksAsync("Weiter", ("DA-05", "keine_leistungen"));
        await _person.SaysAsync("nicht für mich");
        await _person.ClicksAsync("Ja, nicht für mich");
        await _person.ClicksAsync("Doch teilnehmen");
        await _person.ClicksAsync("Zurück");

        Assert.Equal("keine_leistungen", _person.Card.ValueOf("DA-05"));
    }

    [Fact]
    public async Task The_coordinator_sees_nothing_of_it()
    {
        await DeclinesAsync();

        await _scene.Coordinator.SaysAsync("Status");
        Assert.Contains("Mitarbeitende: \nläuft", _scene.Coordinator.Card.Text, StringComparison.Ordinal);
        await _scene.Coordinator.SaysAsync("Versand");
        Assert.Contains("5 von 5 Nachrichten zugestellt", _scene.Coordinator.Card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_closing_it_can_be_taken_back_no_more()
    {
        await DeclinesAsync();
        var declined = _person.Card;
        await _scene.Coordinator.ClosesRoundAsync();

        await _person.ClicksOnAsync(declined, "Doch teilnehmen");

        Assert.Equal("Expired", await StatusAsync());
        Assert.DoesNotContain("Mit der ersten Frage beginnen", _person.Card.Buttons);
    }

    private async Task DeclinesAsync()
    {
        await _person.ClicksAsync("Nicht für mich");
        await _person.ClicksAsync("Ja, nicht für mich");
    }

    private async Task<string> StatusAsync()
    {
        var link = (await _scene.RowsAsync("Participants")).Single(r => r.GetString("ObjectId") == _person.Self.AadObjectId);
        return (await _scene.RowsAsync("Interviews")).Single(r => r.RowKey == link.RowKey).GetString("Status");
    }
}
