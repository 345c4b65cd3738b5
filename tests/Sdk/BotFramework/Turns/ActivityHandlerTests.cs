using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Moq;

namespace DigiCheckBot.Tests.Sdk.BotFramework.Turns;

public sealed class ActivityHandlerTests
{
    private static readonly ChannelAccount Bot = new("bot");
    private static readonly ChannelAccount Someone = new("29:x");

    [Theory]
    [InlineData("message", "OnMessage")]
    [InlineData("messageUpdate", "OnMessageUpdate")]
    [InlineData("messageDelete", "OnMessageDelete")]
    [InlineData("event", "OnEvent")]
    [InlineData("endOfConversation", "OnEndOfConversation")]
    [InlineData("typing", "OnTyping")]
    [InlineData("command", "OnCommand")]
    [InlineData("commandResult", "OnCommandResult")]
    [InlineData("somethingNew", "OnUnrecognized")]
    public async Task Every_type_has_its_method(string type, string method) => Assert.Equal([method], await RunAsync(new Activity(type)));

    [Theory]
    [InlineData("add", "OnInstallationAdd")]
    [InlineData("add-upgrade", "OnInstallationAdd")]
    [InlineData("remove", "OnInstallationRemove")]
    [InlineData("remove-upgrade", "OnInstallationRemove")]
    public async Task Installation_is_told_by_its_action(string action, string method) =>
        Assert.Equal([method], await RunAsync(new Activity(ActivityTypes.InstallationUpdate) { Action = action }));

    [Fact]
    public async Task An_unknown_installation_action_does_nothing() =>
        Assert.Empty(await RunAsync(new Activity(ActivityTypes.InstallationUpdate) { Action = "other" }));

    [Fact]
    public async Task The_bot_alone_being_added_is_no_news() =>
        Assert.Empty(await RunAsync(new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [Bot] }));

    [Fact]
    public async Task With_someone_else_the_whole_list_is_told() =>
        Assert.Equal(
            ["OnMembersAdded bot,29:x"],
            await RunAsync(new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [Bot, Someone] })
        );

    [Fact]
    public async Task Leaving_is_told_too() =>
        Assert.Equal(
            ["OnMembersRemoved 29:x"],
            await RunAsync(new Activity(ActivityTypes.ConversationUpdate) { MembersRemoved = [Someone] })
        );

    [Fact]
    public async Task Reactions_are_told_added_first()
    {
        var activity = new Activity(ActivityTypes.MessageReaction)
        {
            ReactionsAdded = [new MessageReaction("like")],
            ReactionsRemoved = [new MessageReaction("heart")],
        };
        Assert.Equal(["OnReactionsAdded like", "OnReactionsRemoved heart"], await RunAsync(activity));
    }

    [Fact]
    public async Task A_token_event_is_a_kind_of_its_own() =>
        Assert.Equal(["OnTokenResponse"], await RunAsync(new Activity(ActivityTypes.Event) { Name = "tokens/response" }));

    [Fact]
    public async Task Without_a_type_there_is_no_turn()
    {
        using var turn = new TurnContext(new TestAdapter(), new Activity());
        await Assert.ThrowsAnyAsync<ArgumentException>(() => new Recorder().OnTurnAsync(turn));
    }

    [Fact]
    public async Task Without_an_activity_there_is_no_turn() =>
        await Assert.ThrowsAnyAsync<ArgumentException>(() => new Recorder().OnTurnAsync(Mock.Of<ITurnContext>()));

    private static async Task<List<string>> RunAsync(Activity activity)
    {
        var recorder = new Recorder();
        await new TestAdapter().ProcessActivityAsync(activity, recorder.OnTurnAsync, default);
        return recorder.Seen;
    }

    private sealed class Recorder : ActivityHandler
    {
        public List<string> Seen { get; } = [];

        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
            Note("OnMessage");

        protected override Task OnMessageUpdateActivityAsync(
            ITurnContext<IMessageUpdateActivity> turnContext,
            CancellationToken cancellationToken
        ) => Note("OnMessageUpdate");

        protected override Task OnMessageDeleteActivityAsync(
            ITurnContext<IMessageDeleteActivity> turnContext,
            CancellationToken cancellationToken
        ) => Note("OnMessageDelete");

        protected override Task OnMembersAddedAsync(
            IList<ChannelAccount> membersAdded,
            ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken
        ) => Note($"OnMembersAdded {string.Join(',', membersAdded.Select(m => m.Id))}");

        protected override Task OnMembersRemovedAsync(
            IList<ChannelAccount> membersRemoved,
            ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken
        ) => Note($"OnMembersRemoved {string.Join(',', membersRemoved.Select(m => m.Id))}");

        protected override Task OnReactionsAddedAsync(
            IList<MessageReaction> messageReactions,
            ITurnContext<IMessageReactionActivity> turnContext,
            CancellationToken cancellationToken
        ) => Note($"OnReactionsAdded {messageReactions[0].Type}");

        protected override Task OnReactionsRemovedAsync(
            IList<MessageReaction> messageReactions,
            ITurnContext<IMessageReactionActivity> turnContext,
            CancellationToken cancellationToken
        ) => Note($"OnReactionsRemoved {messageReactions[0].Type}");

        protected override Task OnTokenResponseEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
            Note("OnTokenResponse");

        protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
            Note("OnEvent");

        protected override Task OnEndOfConversationActivityAsync(
            ITurnContext<IEndOfConversationActivity> turnContext,
            CancellationToken cancellationToken
        ) => Note("OnEndOfConversation");

        protected override Task OnTypingActivityAsync(ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken) =>
            Note("OnTyping");

        protected override Task OnInstallationUpdateAddAsync(
            ITurnContext<IInstallationUpdateActivity> turnContext,
            CancellationToken cancellationToken
        ) => Note("OnInstallationAdd");

        protected override Task OnInstallationUpdateRemoveAsync(
            ITurnContext<IInstallationUpdateActivity> turnContext,
            CancellationToken cancellationToken
        ) => Note("OnInstallationRemove");

        protected override Task OnCommandActivityAsync(ITurnContext<ICommandActivity> turnContext, CancellationToken cancellationToken) =>
            Note("OnCommand");

        protected override Task OnCommandResultActivityAsync(
            ITurnContext<ICommandResultActivity> turnContext,
            CancellationToken cancellationToken
        ) => Note("OnCommandResult");

        protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
            Note("OnUnrecognized");

        private Task Note(string what)
        {
            Seen.Add(what);
            return Task.CompletedTask;
        }
    }
}
