using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace DigiCheckBot.Tests.Sdk.BotFramework.Schema;

public sealed class MentionTests
{
    [Fact]
    public void Mentions_are_found_among_the_entities()
    {
        var mention = Assert.Single(Message(WireShapes.ChannelReply).GetMentions());
        Assert.Equal("28:bot", mention.Mentioned.Id);
        Assert.Equal("<at>DigiCheck</at>", mention.Text);
    }

    [Fact]
    public void Removing_the_recipient_leaves_the_command_and_changes_the_activity()
    {
        var message = Message(WireShapes.ChannelReply);
        Assert.Equal("status", message.RemoveRecipientMention());
        Assert.Equal("status", message.Text);
    }

    [Fact]
    public void Case_does_not_matter()
    {
        var message = Message(WireShapes.ChannelReply);
        message.Text = "status <AT>digicheck</AT>";
        Assert.Equal("status", message.RemoveRecipientMention());
    }

    [Fact]
    public void Other_people_stay_in_the_text()
    {
        var message = Message(
            """{"type":"message","text":"<at>Erika</at> weiter","recipient":{"id":"28:bot"},"entities":[{"type":"mention","text":"<at>Erika</at>","mentioned":{"id":"29:e"}}]}"""
        );
        Assert.Equal("<at>Erika</at> weiter", message.RemoveRecipientMention());
    }

    [Fact]
    public void Without_entities_there_is_nothing_to_remove()
    {
        var message = Message("""{"type":"message","text":"weiter","recipient":{"id":"28:bot"}}""");
        Assert.Equal("weiter", message.RemoveRecipientMention());
        Assert.Empty(message.GetMentions());
    }

    [Fact]
    public void An_outgoing_mention_carries_person_and_text()
    {
        var mention = new Mention { Mentioned = new ChannelAccount("29:e", "Erika"), Text = "<at>Erika</at>" };
        var json = JsonConvert.SerializeObject(new Activity(ActivityTypes.Message) { Entities = [mention] });
        var sent = Assert.Single(JsonConvert.DeserializeObject<Activity>(json)!.GetMentions());
        Assert.Equal("29:e", sent.Mentioned.Id);
        Assert.Equal("<at>Erika</at>", sent.Text);
    }

    private static Activity Message(string json) => JsonConvert.DeserializeObject<Activity>(json)!;
}
