using DigiCheckBot.Tests.Azurite;
using DigiCheckBot.Tests.Channel;

namespace DigiCheckBot.Tests.Conversations;

/// <summary>The privacy notice at the first contact, once, without getting in the way.</summary>
[Collection(ConversationCollectionDefinition.Name)]
public sealed class PrivacyNoticeTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private const string Heading = "Datenschutz im DigiCheck";
    private Scene _scene = null!;

    public async Task InitializeAsync() => _scene = await Scene.OpenAsync(azurite.Server, staff: 1);

    public async Task DisposeAsync() => await _scene.DisposeAsync();

    [Fact]
    public async Task Who_writes_first_reads_it_once_before_the_answer()
    {
        await _scene.Coordinator.SaysAsync("Hilfe");
        await _scene.Coordinator.SaysAsync("Hilfe");

        var cards = CardsOf(_scene.Coordinator);
        Assert.Equal([true, false, false], cards.Select(c => c.Has(Heading)));
    }

    [Fact]
    public async Task A_repeated_delivery_shows_it_once()
    {
        _scene.Deliveries = 3;
        await _scene.Coordinator.SaysAsync("Hilfe");

        Assert.Single(CardsOf(_scene.Coordinator), c => c.Has(Heading));
    }

    [Fact]
    public async Task Who_asks_for_it_gets_it_and_not_a_second_one()
    {
        await _scene.Coordinator.SaysAsync("Datenschutz");

        Assert.Single(CardsOf(_scene.Coordinator), c => c.Has(Heading));
    }

    [Fact]
    public async Task In_a_channel_nobody_is_greeted()
    {
        await _scene.Coordinator.SaysInChannelAsync("Hilfe");

        Assert.DoesNotContain(_scene.Teams.Calls, c => c.Card is { } card && new SeenCard(card, null).Has(Heading));
    }

    [Fact]
    public async Task An_invitation_leads_to_it_and_stays_and_nothing_else_is_shown_unasked()
    {
        await _scene.StartRoundAsync();
        var person = _scene.Staff[0];
        var invitation = await person.GetsInvitationAsync();

        await person.ClicksOnAsync(invitation, "Datenschutz");
        await person.ClicksOnAsync(invitation, "Datenschutz");
        await person.ClicksOnAsync(invitation, "Interview beginnen");

        Assert.Single(CardsOf(person), c => c.Has(Heading));
        Assert.True(person.Card.Has("Wer sieht was?"));
    }

    private IReadOnlyList<SeenCard> CardsOf(ActedPerson person) =>
        [
            .. _scene
                .Teams.Calls.Where(c => c.ConversationId == person.Chat && c.Kind == ConnectorCallKind.Reply && c.Card is not null)
                .Select(c => new SeenCard(c.Card!, c.AssignedId)),
        ];
}
