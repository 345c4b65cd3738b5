using DigiCheckBot.Tests.Azurite;
using DigiCheckBot.Tests.Channel;

namespace DigiCheckBot.Tests.Conversations;

[Collection(ConversationCollectionDefinition.Name)]
public sealed class CloseRoundTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private Scene _scene = null!;

    public async Task InitializeAsync()
    {
        _scene = await Scene.OpenAsync(azurite.Server, staff: 6);
        await _scene.StartRoundAsync();
    }

    public async Task DisposeAsync() => await _scene.DisposeAsync();

    [Fact]
    public async Task Closing_shows_the_stand_in_the_channel_and_to_the_leader_and_asks_the_staff_for_their_votes()
    {
        await EnoughAnswerAsync();

        await _scene.Coordinator.ClosesRoundAsync();

        await _scene.PublishedInChannelAsync();
        await _scene.UntilSentAsync(c => c.Card is { } card && new SeenCard(card, null).Buttons.Contains("Stimmen abgeben"), 6);
        await _scene.UntilSentAsync(c => Story.IsSummary(c) && c.ConversationId == _scene.Leader.Chat, 1);
    }

    [Fact]
    public async Task Status_tells_less_than_ten_people_apart_by_words_only()
    {
        await _scene.Staff[0].TakesPartAsync(Story.Option(1));

        await _scene.Coordinator.SaysAsync("Status");

        Assert.Contains("Mitarbeitende: \nläuft", _scene.Coordinator.Card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("von 6", _scene.Coordinator.Card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whether_the_only_leader_has_answered_is_said_to_nobody()
    {
        await _scene.Coordinator.SaysAsync("Status");
        var before = _scene.Coordinator.Card.Text;
        await _scene.Leader.TakesPartAsync(Story.Option(2), "Ich stimme zu");

        await _scene.Coordinator.SaysAsync("Status");

        Assert.Equal(before, _scene.Coordinator.Card.Text);
    }

    [Fact]
    public async Task In_the_channel_nothing_is_said_of_who_takes_part()
    {
        await _scene.Coordinator.SaysInChannelAsync("Status");
        Assert.True(_scene.Coordinator.Card.Has("Befragung läuft"), _scene.Coordinator.Card.Text);
        Assert.DoesNotContain("Mitarbeitende:", _scene.Coordinator.Card.Text, StringComparison.Ordinal);

        await _scene.Coordinator.ClicksInChannelAsync("Befragung abschließen");

        Assert.Contains("Jetzt abschließen", _scene.Coordinator.Card.Buttons);
        Assert.DoesNotContain("Mitarbeitende:", _scene.Coordinator.Card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Leitung:", _scene.Coordinator.Card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Confirming_the_close_twice_publishes_once()
    {
        await _scene.Coordinator.SaysAsync("Status");
        await _scene.Coordinator.ClicksAsync("Befragung abschließen");
        var confirm = _scene.Coordinator.Card;
        _scene.Deliveries = 3;

        await _scene.Coordinator.ClicksOnAsync(confirm, "Jetzt abschließen");
        await _scene.Coordinator.ClicksOnAsync(confirm, "Jetzt abschließen");

        await AllIsPublishedAsync();
        Assert.Equal(1, ChannelSummaries());
        Assert.Single(await _scene.RowsAsync("Round"), r => r.RowKey == "published");
        Assert.Single(await _scene.RowsAsync("Round"), r => Rows.TextOf(r).Contains("survey.closed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_coordinators_at_once_publish_once()
    {
        ActedPerson[] both = [_scene.Coordinator, _scene.SecondCoordinator];
        foreach (var coordinator in both)
        {
            await coordinator.SaysAsync("Status");
            await coordinator.ClicksAsync("Befragung abschließen");
        }

        await Task.WhenAll(both.Select(c => c.ClicksAsync("Jetzt abschließen")));

        await AllIsPublishedAsync();
        Assert.All(both, c => Assert.True(c.Card.Has("Das Ergebnis steht im Kanal"), c.Card.Text));
        Assert.Equal(1, ChannelSummaries());
        Assert.Single(await _scene.RowsAsync("Round"), r => r.RowKey == "published");
    }

    [Fact]
    public async Task Who_is_no_coordinator_cannot_close()
    {
        await _scene.Coordinator.SaysAsync("Status");

        await _scene.Leader.ClicksOnAsync(_scene.Coordinator.Card, "Befragung abschließen");

        Assert.Contains("Das darf nur die Koordination", Assert.Single(_scene.Leader.Said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_clicks_on_an_interview_afterwards_is_told_that_it_is_closed()
    {
        await _scene.Staff[0].BeginsAsync();

        await _scene.Coordinator.ClosesRoundAsync();
        await _scene.Staff[0].ClicksAsync("Weiter", ("DA-05", "1"));

        Assert.Contains("Diese Befragung ist abgeschlossen", Assert.Single(_scene.Staff[0].Said), StringComparison.Ordinal);
        Assert.All(
            await _scene.RowsAsync("Interviews"),
            r => Assert.DoesNotContain("DA-05", r.GetString("Answers"), StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Who_types_afterwards_is_told_that_it_is_closed()
    {
        await _scene.Staff[0].BeginsAsync();

        await _scene.Coordinator.ClosesRoundAsync();
        await _scene.Staff[0].SaysAsync("2");

        Assert.Contains("Diese Befragung ist abgeschlossen", Assert.Single(_scene.Staff[0].Said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_invitation_that_was_never_opened_is_told_that_it_is_closed()
    {
        await _scene.Staff[0].GetsInvitationAsync();

        await _scene.Coordinator.ClosesRoundAsync();
        await _scene.Staff[0].ClicksAsync("Interview beginnen");

        Assert.Contains("Diese Befragung ist abgeschlossen", Assert.Single(_scene.Staff[0].Said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_fewer_than_five_staff_answers_the_card_says_so()
    {
        await _scene.Leader.TakesPartAsync(Story.Option(2), "Ich stimme zu");
        await _scene.Staff[0].TakesPartAsync(Story.Option(1));

        await _scene.Coordinator.ClosesRoundAsync();

        var stand = await _scene.PublishedInChannelAsync();
        Assert.Contains("zu wenige", stand.Text, StringComparison.OrdinalIgnoreCase);
    }

    private async Task EnoughAnswerAsync()
    {
        await _scene.Leader.TakesPartAsync(Story.Option(2), "Ich stimme zu");
        foreach (var person in _scene.Staff.Take(5))
        {
            await person.TakesPartAsync(Story.Option(1));
        }
    }

    private async Task AllIsPublishedAsync()
    {
        await _scene.PublishedInChannelAsync();
        await _scene.UntilSentAsync(c => Story.IsSummary(c) && c.ConversationId == _scene.Leader.Chat, 1);
    }

    private int ChannelSummaries() => _scene.Teams.Calls.Count(c => c.Kind == ConnectorCallKind.CreateConversation && Story.IsSummary(c));
}
