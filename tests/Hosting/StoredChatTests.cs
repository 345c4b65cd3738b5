using DigiCheckBot.Messaging;
using DigiCheckBot.Tests.Sdk.BotFramework.Hosting;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;

namespace DigiCheckBot.Tests.Hosting;

public sealed class StoredChatTests
{
    [Theory]
    [InlineData("28:11111111-1111-1111-1111-111111111111", "11111111-1111-1111-1111-111111111111")]
    [InlineData("bot", "")]
    [InlineData(null, "")]
    public void The_bot_of_the_chat_says_which_registration_serves_it(string? bot, string appId) =>
        Assert.Equal(appId, StoredChat.AppIdOf(new ConversationReference { Bot = new ChannelAccount { Id = bot } }));

    [Fact]
    public async Task The_work_gives_its_result_back() =>
        Assert.Equal(
            "chat",
            await StoredChat.ContinueAsync(Adapter(), Chat, (c, _) => Task.FromResult(c.Activity.Conversation.Id), default)
        );

    [Fact]
    public async Task What_the_work_throws_reaches_the_caller_and_not_the_adapter()
    {
        var adapter = Adapter();
        var swallowed = 0;
        adapter.OnTurnError = (_, _) => Task.FromResult(swallowed++);

        await Assert.ThrowsAsync<ErrorResponseException>(() =>
            StoredChat.ContinueAsync<string>(adapter, Chat, (_, _) => throw new ErrorResponseException("refused"), default)
        );
        Assert.Equal(0, swallowed);
    }

    private static CloudAdapter Adapter() => LambdaBot.Adapter(null);

    private static ConversationReference Chat =>
        new()
        {
            ChannelId = "msteams",
            ServiceUrl = "https://smba.trafficmanager.net/emea/",
            Bot = new ChannelAccount { Id = "28:bot" },
            User = new ChannelAccount { Id = "29:user" },
            Conversation = new ConversationAccount { Id = "chat" },
        };
}
