using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace DigiCheckBot.Tests.Sdk.BotFramework.Turns;

public sealed class TurnContextTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public async Task Empty_text_is_refused(string text)
    {
        using var turn = Turn();
        await Assert.ThrowsAnyAsync<ArgumentException>(() => turn.SendActivityAsync(text));
    }

    [Fact]
    public async Task An_empty_list_is_refused()
    {
        using var turn = Turn();
        await Assert.ThrowsAnyAsync<ArgumentException>(() => turn.SendActivitiesAsync([]));
    }

    [Fact]
    public async Task What_is_sent_goes_from_the_bot_to_the_user_as_a_reply()
    {
        using var turn = Turn();
        await ((ITurnContext)turn).SendActivityAsync("Hallo");

        var sent = (Activity)((TestAdapter)turn.Adapter).GetNextReply();
        Assert.Equal("Hallo", sent.Text);
        Assert.Equal("28:bot", sent.From.Id);
        Assert.Equal("29:user", sent.Recipient.Id);
        Assert.Equal("in", sent.ReplyToId);
        Assert.Equal("a:chat", sent.Conversation.Id);
        Assert.Equal("https://example.org/", sent.ServiceUrl);
        Assert.Equal(InputHints.AcceptingInput, sent.InputHint);
    }

    [Fact]
    public async Task Sending_counts_as_having_responded()
    {
        using var turn = Turn();
        Assert.False(turn.Responded);
        await turn.SendActivityAsync("Hallo");
        Assert.True(turn.Responded);
    }

    [Fact]
    public async Task A_trace_does_not()
    {
        using var turn = Turn();
        await turn.SendActivityAsync((Activity)Activity.CreateTraceActivity("trace"));
        Assert.False(turn.Responded);
    }

    [Fact]
    public async Task Handlers_see_activities_in_order_of_registration()
    {
        using var turn = Turn();
        var seen = new List<string>();
        turn.OnSendActivities((_, activities, next) => Note("first", activities, next));
        turn.OnSendActivities((_, activities, next) => Note("second", activities, next));

        await turn.SendActivityAsync("Hallo");

        Assert.Equal(["first Hallo", "second Hallo"], seen);

        Task<ResourceResponse[]> Note(string who, List<Activity> activities, Func<Task<ResourceResponse[]>> next)
        {
            seen.Add($"{who} {activities[0].Text}");
            return next();
        }
    }

    [Fact]
    public async Task A_handler_that_does_not_go_on_keeps_the_message_back()
    {
        using var turn = Turn();
        turn.OnSendActivities((_, _, _) => Task.FromResult(Array.Empty<ResourceResponse>()));
        await turn.SendActivityAsync("Hallo");
        Assert.Empty(((TestAdapter)turn.Adapter).ActiveQueue);
    }

    [Fact]
    public async Task Replies_are_kept_when_the_sender_expects_them_in_the_answer()
    {
        using var turn = Turn(new Activity(ActivityTypes.Message) { DeliveryMode = DeliveryModes.ExpectReplies });
        var response = await turn.SendActivityAsync("Hallo");

        Assert.Null(response.Id);
        Assert.Equal("Hallo", Assert.Single(turn.BufferedReplyActivities).Text);
        Assert.Empty(((TestAdapter)turn.Adapter).ActiveQueue);
    }

    [Fact]
    public async Task An_update_names_the_message_to_change()
    {
        using var turn = Turn();
        var sent = await turn.SendActivityAsync("alt");
        var update = MessageFactory.Text("neu");
        update.Id = sent.Id;
        await turn.UpdateActivityAsync(update);

        Assert.Equal("neu", Assert.Single(((TestAdapter)turn.Adapter).ActiveQueue).Text);
    }

    [Fact]
    public async Task A_deleted_message_is_gone()
    {
        using var turn = Turn();
        var sent = await turn.SendActivityAsync("alt");
        await turn.DeleteActivityAsync(sent.Id);
        Assert.Empty(((TestAdapter)turn.Adapter).ActiveQueue);
    }

    private static TurnContext Turn(Activity? activity = null)
    {
        var incoming = activity ?? new Activity(ActivityTypes.Message);
        incoming.Id = "in";
        incoming.ChannelId = "msteams";
        incoming.ServiceUrl = "https://example.org/";
        incoming.From = new ChannelAccount("29:user");
        incoming.Recipient = new ChannelAccount("28:bot");
        incoming.Conversation = new ConversationAccount(id: "a:chat");
        return new TurnContext(new TestAdapter(), incoming);
    }
}
