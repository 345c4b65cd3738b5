using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace DigiCheckBot.Tests.Sdk.BotFramework.Turns;

public sealed class TestAdapterTests
{
    private readonly TestAdapter _adapter = new();

    [Fact]
    public async Task Incoming_activities_are_addressed_and_numbered()
    {
        var seen = new List<Activity>();
        await _adapter.SendTextToBotAsync("eins", Keep, default);
        await _adapter.ProcessActivityAsync(new Activity { Text = "zwei" }, Keep, default);

        Assert.Equal("test", seen[0].ChannelId);
        Assert.Equal("user1", seen[0].From.Id);
        Assert.Equal("bot", seen[0].Recipient.Id);
        Assert.Equal(ActivityTypes.Message, seen[1].Type);
        Assert.True(int.Parse(seen[1].Id, null) > int.Parse(seen[0].Id, null));

        Task Keep(ITurnContext turn, CancellationToken ct)
        {
            seen.Add(turn.Activity);
            return Task.CompletedTask;
        }
    }

    [Fact]
    public async Task A_sender_that_is_given_stays()
    {
        string? from = null;
        var activity = new Activity(ActivityTypes.Message) { From = new ChannelAccount("29:other") };
        await _adapter.ProcessActivityAsync(
            activity,
            (turn, _) =>
            {
                from = turn.Activity.From.Id;
                return Task.CompletedTask;
            },
            default
        );
        Assert.Equal("29:other", from);
    }

    [Fact]
    public async Task Replies_come_out_in_order_then_null()
    {
        await _adapter.SendTextToBotAsync(
            "hallo",
            async (turn, ct) =>
            {
                await turn.SendActivityAsync("a", cancellationToken: ct);
                await turn.SendActivityAsync("b", cancellationToken: ct);
            },
            default
        );

        Assert.Equal("a", _adapter.GetNextReply().AsMessageActivity().Text);
        Assert.Equal("b", _adapter.GetNextReply().AsMessageActivity().Text);
        Assert.Null(_adapter.GetNextReply());
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public async Task Traces_count_only_if_wanted(bool wanted, int count)
    {
        _adapter.EnableTrace = wanted;
        await _adapter.SendTextToBotAsync(
            "x",
            (turn, ct) => turn.SendActivityAsync((Activity)Activity.CreateTraceActivity("t"), ct),
            default
        );
        Assert.Equal(count, _adapter.ActiveQueue.Count);
    }

    [Fact]
    public void A_conversation_can_be_named()
    {
        var adapter = new TestAdapter(TestAdapter.CreateConversation("Runde", "Erika"));
        Assert.Equal("erika", adapter.Conversation.User.Id);
        Assert.Equal("Erika", adapter.MakeActivity("hallo").From.Name);
    }
}
