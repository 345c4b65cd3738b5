using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Sdk.BotFramework.Turns;

public sealed class TeamsActivityHandlerTests
{
    private static readonly ChannelAccount Bot = new("bot");

    [Theory]
    [InlineData("channelCreated", "created General")]
    [InlineData("channelDeleted", "deleted General")]
    [InlineData("teamRenamed", "renamed Team")]
    [InlineData("teamDeleted", "team deleted Team")]
    public async Task Team_events_are_told_by_the_channel_data(string eventType, string method) =>
        Assert.Equal([method], await RunAsync(Update(eventType)));

    [Fact]
    public async Task Members_come_before_events()
    {
        var activity = Update("channelCreated");
        activity.MembersAdded = [Bot];
        activity.MembersRemoved = [Bot];
        Assert.Equal(["added bot in Team"], await RunAsync(activity));
    }

    [Fact]
    public async Task Removal_comes_before_events()
    {
        var activity = Update("channelCreated");
        activity.MembersRemoved = [new ChannelAccount("29:x")];
        Assert.Equal(["removed 29:x"], await RunAsync(activity));
    }

    [Fact]
    public async Task A_member_with_details_is_not_looked_up()
    {
        var activity = Update(null);
        activity.MembersAdded = [new ChannelAccount("29:x") { Properties = JObject.Parse("""{"givenName":"Erika"}""") }];
        Assert.Equal(["added 29:x in Team"], await RunAsync(activity));
    }

    [Fact]
    public async Task Dispatching_members_oneself_needs_no_look_up()
    {
        var handler = new Recorder { DispatchesItself = true };
        var activity = Update(null);
        activity.MembersAdded = [new ChannelAccount("29:x")];
        await new TestAdapter("msteams").ProcessActivityAsync(activity, handler.OnTurnAsync, default);
        Assert.Equal(["dispatched 1"], handler.Seen);
    }

    [Theory]
    [InlineData("messageUpdate", "editMessage", "edited")]
    [InlineData("messageUpdate", "undeleteMessage", "undeleted")]
    [InlineData("messageDelete", "softDeleteMessage", "soft deleted")]
    public async Task Edits_are_told_apart(string type, string eventType, string method)
    {
        var activity = Update(eventType);
        activity.Type = type;
        Assert.Equal([method], await RunAsync(activity));
    }

    [Fact]
    public async Task Elsewhere_than_in_Teams_members_are_told_plainly()
    {
        var handler = new Recorder();
        var activity = new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [new ChannelAccount("29:x")] };
        await new TestAdapter("webchat").ProcessActivityAsync(activity, handler.OnTurnAsync, default);
        Assert.Equal(["plainly 29:x"], handler.Seen);
    }

    private static Activity Update(string? eventType) =>
        new(ActivityTypes.ConversationUpdate)
        {
            ChannelData = JObject.FromObject(
                new TeamsChannelData
                {
                    EventType = eventType,
                    Team = new TeamInfo("19:team", "Team"),
                    Channel = new ChannelInfo("19:general", "General"),
                }
            ),
        };

    private static async Task<List<string>> RunAsync(Activity activity)
    {
        var handler = new Recorder();
        await new TestAdapter("msteams").ProcessActivityAsync(activity, handler.OnTurnAsync, default);
        return handler.Seen;
    }

    private sealed class Recorder : TeamsActivityHandler
    {
        public List<string> Seen { get; } = [];

        public bool DispatchesItself { get; init; }

        protected override Task OnTeamsMembersAddedDispatchAsync(
            IList<ChannelAccount> membersAdded,
            TeamInfo teamInfo,
            ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken
        ) =>
            DispatchesItself
                ? Note($"dispatched {membersAdded.Count}")
                : base.OnTeamsMembersAddedDispatchAsync(membersAdded, teamInfo, turnContext, cancellationToken);

        protected override Task OnTeamsMembersAddedAsync(
            IList<TeamsChannelAccount> teamsMembersAdded,
            TeamInfo teamInfo,
            ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken
        ) => Note($"added {teamsMembersAdded[0].Id} in {teamInfo.Name}");

        protected override Task OnMembersAddedAsync(
            IList<ChannelAccount> membersAdded,
            ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken
        ) => Note($"plainly {membersAdded[0].Id}");

        protected override Task OnMembersRemovedAsync(
            IList<ChannelAccount> membersRemoved,
            ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken
        ) => Note($"removed {membersRemoved[0].Id}");

        protected override Task OnTeamsChannelCreatedAsync(
            ChannelInfo channelInfo,
            TeamInfo teamInfo,
            ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken
        ) => Note($"created {channelInfo.Name}");

        protected override Task OnTeamsChannelDeletedAsync(
            ChannelInfo channelInfo,
            TeamInfo teamInfo,
            ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken
        ) => Note($"deleted {channelInfo.Name}");

        protected override Task OnTeamsTeamRenamedAsync(
            TeamInfo teamInfo,
            ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken
        ) => Note($"renamed {teamInfo.Name}");

        protected override Task OnTeamsTeamDeletedAsync(
            TeamInfo teamInfo,
            ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken
        ) => Note($"team deleted {teamInfo.Name}");

        protected override Task OnTeamsMessageEditAsync(
            ITurnContext<IMessageUpdateActivity> turnContext,
            CancellationToken cancellationToken
        ) => Note("edited");

        protected override Task OnTeamsMessageUndeleteAsync(
            ITurnContext<IMessageUpdateActivity> turnContext,
            CancellationToken cancellationToken
        ) => Note("undeleted");

        protected override Task OnTeamsMessageSoftDeleteAsync(
            ITurnContext<IMessageDeleteActivity> turnContext,
            CancellationToken cancellationToken
        ) => Note("soft deleted");

        private Task Note(string what)
        {
            Seen.Add(what);
            return Task.CompletedTask;
        }
    }
}
