using DigiCheckBot.Tests.Azurite;

namespace DigiCheckBot.Tests.Conversations;

/// <summary>Two leaders who choose the Prüffelder in the same second.</summary>
[Collection(ResultCollectionDefinition.Name)]
public sealed class TwoLeadersTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private Scene _scene = null!;

    private ActedPerson[] Leaders => [_scene.Leader, _scene.Staff[0]];

    public async Task InitializeAsync()
    {
        _scene = await Scene.OpenAsync(azurite.Server, staff: 2);
        await _scene.StartRoundAsync(("leaders", string.Join(',', Leaders.Select(l => l.Self.AadObjectId))));
        await _scene.Leader.TakesPartAsync(Story.Option(2), "Ich stimme zu");
        await _scene.Coordinator.ClosesRoundAsync();
        foreach (var leader in Leaders)
        {
            leader.LooksAt(await ChoiceOfAsync(leader));
        }
    }

    public async Task DisposeAsync() => await _scene.DisposeAsync();

    [Fact]
    public async Task One_proposes_and_the_other_sees_it()
    {
        await Task.WhenAll(
            Leaders[0].ClicksAsync("Vorschlagen", ("fields", "kompetenzen,online-zugang,prozessmanagement")),
            Leaders[1].ClicksAsync("Vorschlagen", ("fields", "kompetenzen,online-zugang,kollaboration"))
        );

        var winner = Assert.Single(Leaders, l => Told(l).Contains("Ihr Vorschlag ist gespeichert", StringComparison.Ordinal));
        var other = Assert.Single(Leaders, l => l != winner);
        Assert.Contains("Inzwischen hat jemand anderes das geändert", Told(other), StringComparison.Ordinal);
        Assert.Equal(winner.Card.ValueOf("fields"), other.Card.ValueOf("fields"));
        var audit = (await _scene.RowsAsync("Round")).Select(Rows.TextOf);
        Assert.Single(audit, t => t.Contains("round.propose-fields", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_same_choice_of_both_is_one_proposal()
    {
        await Task.WhenAll(Leaders.Select(l => l.ClicksAsync("Vorschlagen", ("fields", "kompetenzen,online-zugang,prozessmanagement"))));

        var audit = (await _scene.RowsAsync("Round")).Select(Rows.TextOf);
        Assert.Single(audit, t => t.Contains("round.propose-fields", StringComparison.Ordinal));
    }

    private static string Told(ActedPerson leader) => string.Join('\n', leader.Said.Append(leader.Card.Text));

    private async Task<SeenCard> ChoiceOfAsync(ActedPerson leader)
    {
        var sent = await _scene.UntilSentAsync(
            c =>
                c.Succeeded
                && c.ConversationId == leader.Chat
                && c.Card is { } card
                && new SeenCard(card, null).Buttons.Contains("Vorschlagen"),
            1
        );
        return new SeenCard(sent[^1].Card!, sent[^1].AssignedId);
    }
}
