using DigiCheckBot.Tests.Azurite;

namespace DigiCheckBot.Tests.Conversations;

/// <summary>A leader may begin with what was said in the round before.</summary>
[Collection(ResultCollectionDefinition.Name)]
public sealed class PreviousStatementTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private Scene _scene = null!;

    public async Task InitializeAsync()
    {
        _scene = await Scene.OpenAsync(azurite.Server, staff: 1);
        await _scene.StartRoundAsync();
    }

    public async Task DisposeAsync() => await _scene.DisposeAsync();

    [Fact]
    public async Task Begins_with_the_answers_from_then_page_by_page()
    {
        await HandInAsync();
        await NextRoundAsync();

        await ClickPreviousAsync();
        var first = _scene.Leader.Card;

        Assert.All(first.Inputs.Where(i => (string?)i["type"] == "Input.ChoiceSet"), i => Assert.NotNull(first.ValueOf((string)i["id"]!)));
        await _scene.Leader.AnswersAllAsync(_ => null);
        await _scene.Leader.ClicksAsync("Antworten abgeben");
        Assert.True(_scene.Leader.Card.Has("Ihre Leitungsauskunft ist abgegeben"), _scene.Leader.Card.Text);
    }

    [Fact]
    public async Task Nobody_is_offered_what_was_not_handed_in()
    {
        await NextRoundAsync();

        Assert.DoesNotContain(_scene.Leader.Card.Buttons, b => b.StartsWith("Mit meinen Antworten", StringComparison.Ordinal));
    }

    [Fact]
    public async Task There_is_no_offer_once_the_link_is_deleted()
    {
        await HandInAsync();
        var participants = _scene.Storage.GetTableClient("Participants");
        foreach (var row in await _scene.RowsAsync("Participants"))
        {
            await participants.DeleteEntityAsync(row.PartitionKey, row.RowKey);
        }

        await NextRoundAsync();

        Assert.DoesNotContain(_scene.Leader.Card.Buttons, b => b.StartsWith("Mit meinen Antworten", StringComparison.Ordinal));
    }

    private async Task HandInAsync() => await _scene.Leader.TakesPartAsync(Story.Option(1), ConsentOf(await IntroductionAsync()));

    private async Task<SeenCard> IntroductionAsync()
    {
        await _scene.Leader.GetsInvitationAsync();
        await _scene.Leader.ClicksAsync("Interview beginnen");
        return _scene.Leader.Card;
    }

    /// <summary>Closes the round and starts the next; the leader sees its introduction.</summary>
    private async Task NextRoundAsync()
    {
        await _scene.Coordinator.ClosesRoundAsync();
        await _scene.Coordinator.SaysInChannelAsync("Runde starten");
        await _scene.Coordinator.ClicksInChannelAsync("Runde starten", Story.Form(_scene));
        var chat = _scene.Leader.Chat;
        var invitations = await _scene.UntilSentAsync(c => c.Succeeded && c.ConversationId == chat && ActedPerson.IsInvitation(c), 2);
        _scene.Leader.LooksAt(new SeenCard(invitations[^1].Card!, invitations[^1].AssignedId));
        await _scene.Leader.ClicksAsync("Interview beginnen");
    }

    private Task ClickPreviousAsync() =>
        _scene.Leader.ClicksAsync(
            _scene.Leader.Card.Buttons.Single(b => b.StartsWith("Mit meinen Antworten von ", StringComparison.Ordinal))
        );

    private static string ConsentOf(SeenCard introduction) => introduction.Buttons[0];
}
