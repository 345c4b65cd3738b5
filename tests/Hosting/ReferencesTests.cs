using DigiCheckBot.Turns;
using Microsoft.Bot.Schema;

namespace DigiCheckBot.Tests.Hosting;

public sealed class ReferencesTests
{
    [Fact]
    public void What_is_stored_is_the_chat_and_not_the_message()
    {
        var reference = References.Read(References.Of(Message("a1")));

        Assert.Equal(
            (null, null, "chat", "28:bot", "https://smba.trafficmanager.net/emea/"),
            (reference.ActivityId, reference.Locale, reference.Conversation.Id, reference.Bot.Id, reference.ServiceUrl)
        );
    }

    [Fact]
    public void The_next_message_of_the_same_chat_changes_nothing()
    {
        var stored = References.Of(Message("a1"));

        Assert.Same(stored, References.Refreshed(stored, Message("a2")));
    }

    [Fact]
    public void A_chat_that_moved_is_noted()
    {
        var moved = Message("a2");
        moved.ServiceUrl = "https://smba.trafficmanager.net/de/";

        Assert.Equal(moved.ServiceUrl, References.Read(References.Refreshed(References.Of(Message("a1")), moved)).ServiceUrl);
    }

    [Fact]
    public void A_first_contact_is_noted() => Assert.Equal(References.Of(Message("a1")), References.Refreshed(null, Message("a1")));

    [Fact]
    public void What_is_written_is_read_back()
    {
        var written = References.Write(References.Read(References.Of(Message("a1"))));

        Assert.Equal(References.Of(Message("a1")), written);
    }

    private static Activity Message(string id) =>
        new()
        {
            Type = ActivityTypes.Message,
            Id = id,
            ChannelId = "msteams",
            ServiceUrl = "https://smba.trafficmanager.net/emea/",
            Locale = "de-DE",
            From = new ChannelAccount { Id = "29:user" },
            Recipient = new ChannelAccount { Id = "28:bot" },
            Conversation = new ConversationAccount { Id = "chat", ConversationType = "personal" },
        };
}
