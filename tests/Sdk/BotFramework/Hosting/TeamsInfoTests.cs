using System.Globalization;
using DigiCheckBot.Tests.Channel;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace DigiCheckBot.Tests.Sdk.BotFramework.Hosting;

/// <summary>What a turn learns of its team.</summary>
public sealed class TeamsInfoTests : IAsyncLifetime
{
    private const string TeamId = "19:team@thread.tacv2";
    private const string ChannelId = "19:channel@thread.tacv2";

    private static readonly IReadOnlyList<TeamsPerson> People =
    [
        .. Enumerable
            .Range(0, 7)
            .Select(n => new TeamsPerson(
                $"29:person-{n}",
                new Guid(n + 1, 0, 0, new byte[8]).ToString(),
                "Person " + n.ToString(CultureInfo.InvariantCulture),
                n == 3 ? null : $"person-{n}@example.test"
            )),
    ];

    private ConnectorDouble _teams = null!;

    public async Task InitializeAsync()
    {
        _teams = await ConnectorDouble.StartAsync();
        _teams.AddTeam(new TeamsTeam(TeamId, "Bürgerbüro", "group-1", [(ChannelId, "Runde 2026")], People));
    }

    public async Task DisposeAsync() => await _teams.DisposeAsync();

    [Fact]
    public async Task A_roster_comes_page_by_page()
    {
        var pages = await InTeamAsync(async t =>
        {
            var all = new List<string>();
            string? token = null;
            do
            {
                var page = await TeamsInfo.GetPagedTeamMembersAsync(t, null, token, 3);
                all.Add(string.Join(',', page.Members.Select(m => m.Name)));
                token = page.ContinuationToken;
            } while (token is not null);
            return all;
        });

        Assert.Equal(["Person 0,Person 1,Person 2", "Person 3,Person 4,Person 5", "Person 6"], pages);
    }

    [Fact]
    public async Task A_member_has_the_Entra_object_id()
    {
        var page = await InTeamAsync(t => TeamsInfo.GetPagedMembersAsync(t, 1));

        var member = Assert.Single(page.Members);
        Assert.Equal(
            (People[0].Id, People[0].AadObjectId, People[0].UserPrincipalName),
            (member.Id, member.AadObjectId, member.UserPrincipalName)
        );
    }

    [Fact]
    public async Task A_member_may_have_no_mail_address() =>
        Assert.Null((await InTeamAsync(t => TeamsInfo.GetMemberAsync(t, People[3].Id))).Email);

    [Fact]
    public async Task A_member_is_found_by_object_id() =>
        Assert.Equal(People[2].Id, (await InTeamAsync(t => TeamsInfo.GetTeamMemberAsync(t, People[2].AadObjectId, TeamId))).Id);

    [Fact]
    public async Task An_unknown_member_is_an_error()
    {
        var error = await InTeamAsync(async t => await Record.ExceptionAsync(() => TeamsInfo.GetMemberAsync(t, "29:nobody")));

        Assert.Equal("MemberNotFoundInConversation", Assert.IsType<ErrorResponseException>(error).Body.Error.Code);
    }

    [Fact]
    public async Task A_chat_has_a_roster_too()
    {
        _teams.AddChat(Wire.ChatId, People[0]);

        var member = await TurnAsync(t => TeamsInfo.GetMemberAsync(t, People[0].Id), team: null);

        Assert.Equal("Person 0", member.Name);
    }

    [Fact]
    public async Task A_team_has_details()
    {
        var team = await InTeamAsync(t => TeamsInfo.GetTeamDetailsAsync(t));

        Assert.Equal(("Bürgerbüro", "group-1"), (team.Name, team.AadGroupId));
    }

    [Fact]
    public async Task The_general_channel_has_no_name()
    {
        var channels = await InTeamAsync(t => TeamsInfo.GetTeamChannelsAsync(t));

        Assert.Equal([(TeamId, null), (ChannelId, "Runde 2026")], channels.Select(c => (c.Id, (string?)c.Name)));
    }

    [Fact]
    public async Task Outside_of_a_team_there_are_no_team_details()
    {
        var error = await TurnAsync(async t => await Record.ExceptionAsync(() => TeamsInfo.GetTeamDetailsAsync(t)), team: null);

        Assert.IsType<InvalidOperationException>(error);
    }

    [Fact]
    public async Task A_message_to_a_channel_starts_a_thread()
    {
        var (thread, message) = await InTeamAsync(t =>
            TeamsInfo.SendMessageToTeamsChannelAsync(t, MessageFactory.Text("Die Runde beginnt"), ChannelId, "app-1")
        );

        Assert.Equal($"{ChannelId};messageid={message}", thread.Conversation.Id);
        Assert.Equal("Die Runde beginnt", (string?)Assert.Single(_teams.MessagesIn(thread.Conversation.Id))["text"]);
    }

    private Task<T> InTeamAsync<T>(Func<ITurnContext, Task<T>> turn) => TurnAsync(turn, TeamId);

    private async Task<T> TurnAsync<T>(Func<ITurnContext, Task<T>> turn, string? team)
    {
        var result = default(T);
        await LambdaBot
            .Adapter(null, "app-1")
            .ContinueConversationAsync(
                "app-1",
                new Activity
                {
                    Type = ActivityTypes.Event,
                    ChannelId = "msteams",
                    ServiceUrl = _teams.ServiceUrl,
                    Conversation = new ConversationAccount { Id = Wire.ChatId },
                    ChannelData = team is null ? null : new TeamsChannelData { Team = new TeamInfo { Id = team } },
                },
                async (t, _) => result = await turn(t),
                CancellationToken.None
            );
        return result!;
    }
}
