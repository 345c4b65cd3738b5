using DigiCheckBot.Tests.Azurite;
using DigiCheckBot.Tests.Channel;

namespace DigiCheckBot.Tests.Conversations;

/// <summary>What is personal and was said in a channel: answered in the 1:1 chat, with a pointer in the channel.</summary>
[Collection(ConversationCollectionDefinition.Name)]
public sealed class ChannelTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private const string Pointer = "Meine Antwort steht in unserem Einzelchat.";
    private Scene _scene = null!;

    public async Task InitializeAsync() => _scene = await Scene.OpenAsync(azurite.Server, staff: 1);

    public async Task DisposeAsync() => await _scene.DisposeAsync();

    [Fact]
    public async Task The_own_data_come_to_the_chat_and_the_channel_reads_a_pointer()
    {
        await _scene.Coordinator.SaysAsync("Hilfe");

        await _scene.Coordinator.SaysInChannelAsync("Meine Daten");

        Assert.Equal([Pointer], _scene.Coordinator.Said);
        Assert.Contains(SentTo(_scene.Coordinator.Chat), c => c.Has("Das ist über Sie gespeichert."));
        Assert.DoesNotContain(SentTo(Scene.Thread), c => c.Has("Das ist über Sie gespeichert."));
    }

    [Fact]
    public async Task The_interview_goes_on_in_the_chat()
    {
        await _scene.StartRoundAsync();
        var person = _scene.Staff[0];
        await person.BeginsAsync();
        var before = SentTo(person.Chat).Count;

        await person.SaysInChannelAsync("weiter");

        Assert.Equal([Pointer], person.Said);
        Assert.Equal(before + 1, SentTo(person.Chat).Count);
        Assert.NotEmpty(SentTo(person.Chat)[^1].Questions);
    }

    [Fact]
    public async Task Without_a_known_chat_there_is_only_the_way_to_it()
    {
        await _scene.Coordinator.SaysInChannelAsync("Versand");

        Assert.Contains("Öffnen Sie bitte den Chat", Assert.Single(_scene.Coordinator.Said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_chat_stays_the_one_that_is_known()
    {
        await _scene.Coordinator.SaysAsync("Hilfe");
        await _scene.Coordinator.SaysInChannelAsync("Meine Daten");
        await _scene.Coordinator.SaysInChannelAsync("Meine Daten");

        Assert.Equal(2, SentTo(_scene.Coordinator.Chat).Count(c => c.Has("Das ist über Sie gespeichert.")));
        Assert.DoesNotContain(
            Scene.Thread,
            Rows.TextOf((await _scene.RowsAsync("Conversations")).Single(r => r.RowKey.StartsWith("person|", StringComparison.Ordinal))),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_chat_that_refuses_leaves_the_way_to_it_in_the_channel()
    {
        await _scene.Coordinator.SaysAsync("Hilfe");
        _scene.Teams.Close(_scene.Coordinator.Chat, System.Net.HttpStatusCode.Forbidden, "ConversationBlockedByUser");

        await _scene.Coordinator.SaysInChannelAsync("Meine Daten");

        Assert.Contains("Öffnen Sie bitte den Chat", Assert.Single(_scene.Coordinator.Said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_repeated_delivery_is_answered_once()
    {
        await _scene.Coordinator.SaysAsync("Hilfe");
        _scene.Deliveries = 3;

        await _scene.Coordinator.SaysInChannelAsync("Meine Daten");

        Assert.Single(SentTo(_scene.Coordinator.Chat), c => c.Has("Das ist über Sie gespeichert."));
    }

    /// <summary>Whatever was sent there, answers and messages.</summary>
    private List<SeenCard> SentTo(string conversation) =>
        [
            .. _scene
                .Teams.Calls.Where(c =>
                    c.Succeeded && c.ConversationId == conversation && c.Kind != ConnectorCallKind.Update && c.Card is not null
                )
                .Select(c => new SeenCard(c.Card!, c.AssignedId)),
        ];
}
