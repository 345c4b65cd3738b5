using System.Net;
using DigiCheckBot.Tests.Channel;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;

namespace DigiCheckBot.Tests.Sdk.BotFramework.Hosting;

/// <summary>Turns that the bot begins itself.</summary>
public sealed class ProactiveTests : IAsyncLifetime
{
    private const string AppId = "app-1";
    private const string Member = "29:user";

    private readonly CloudAdapter _adapter = LambdaBot.Adapter(null, AppId);
    private ConnectorDouble _teams = null!;

    public async Task InitializeAsync() => _teams = await ConnectorDouble.StartAsync();

    public async Task DisposeAsync() => await _teams.DisposeAsync();

    [Fact]
    public async Task A_continued_conversation_is_an_event_from_the_user_to_the_bot()
    {
        Activity? activity = null;
        await ContinueAsync(t => Task.FromResult(activity = t.Activity));

        Assert.Equal(
            (ActivityTypes.Event, "ContinueConversation", Member, "28:bot"),
            (activity?.Type, activity?.Name, activity?.From.Id, activity?.Recipient.Id)
        );
    }

    [Fact]
    public async Task A_continued_conversation_sends_to_the_reply_route_of_a_new_id()
    {
        await ContinueAsync(t => t.SendActivityAsync("Erinnerung"));

        var call = Assert.Single(_teams.Calls);
        Assert.Equal(ConnectorCallKind.Reply, call.Kind);
        Assert.True(Guid.TryParse(call.ItemId, out _));
    }

    [Fact]
    public async Task A_continued_conversation_speaks_for_the_named_registration()
    {
        await ContinueAsync(t => t.SendActivityAsync("Erinnerung"));

        Assert.StartsWith($"Bearer {AppId}|", Assert.Single(_teams.Calls).Authorization, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_chat_is_an_event_that_comes_from_nobody()
    {
        Activity? activity = null;
        await CreateAsync(Chat(), t => Task.FromResult(activity = t.Activity));

        Assert.Equal(
            (ActivityTypes.Event, "CreateConversation", null, "28:bot"),
            (activity?.Type, activity?.Name, activity?.From?.Id, activity?.Recipient.Id)
        );
    }

    [Fact]
    public async Task A_new_chat_has_the_id_that_Teams_gave_and_the_tenant()
    {
        ConversationAccount? conversation = null;
        await CreateAsync(Chat(), t => Task.FromResult(conversation = t.Activity.Conversation));

        Assert.Equal((Assert.Single(_teams.Calls).AssignedId, ConnectorDouble.TenantId), (conversation?.Id, conversation?.TenantId));
    }

    [Fact]
    public async Task The_same_person_always_gets_the_same_chat()
    {
        await CreateAsync(Chat(), _ => Task.CompletedTask);
        await CreateAsync(Chat(), _ => Task.CompletedTask);

        Assert.Single(_teams.Calls.Select(c => c.AssignedId).Distinct());
    }

    [Fact]
    public async Task A_chat_without_tenant_is_refused()
    {
        var parameters = Chat();
        parameters.TenantId = null;

        await AssertBadSyntaxAsync(parameters);
    }

    [Fact]
    public async Task A_chat_with_two_people_is_refused()
    {
        var parameters = Chat();
        parameters.Members = [new ChannelAccount("29:a"), new ChannelAccount("29:b")];

        await AssertBadSyntaxAsync(parameters);
    }

    [Fact]
    public async Task A_chat_with_a_mail_address_is_refused()
    {
        var parameters = Chat();
        parameters.Members = [new ChannelAccount("kim@example.test")];

        await AssertBadSyntaxAsync(parameters);
    }

    [Fact]
    public async Task A_person_without_the_app_can_not_be_reached()
    {
        _teams.Close(Member, HttpStatusCode.Forbidden, "BotNotInConversationRoster");

        var error = await Assert.ThrowsAsync<ErrorResponseException>(() => CreateAsync(Chat(), _ => Task.CompletedTask));

        Assert.Equal("BotNotInConversationRoster", error.Body.Error.Code);
    }

    private async Task AssertBadSyntaxAsync(ConversationParameters parameters)
    {
        var error = await Assert.ThrowsAsync<ErrorResponseException>(() => CreateAsync(parameters, _ => Task.CompletedTask));
        Assert.Equal("BadSyntax", error.Body.Error.Code);
    }

    private static ConversationParameters Chat() =>
        new()
        {
            IsGroup = false,
            Bot = new ChannelAccount("28:bot"),
            Members = [new ChannelAccount(Member)],
            TenantId = ConnectorDouble.TenantId,
        };

    private Task CreateAsync(ConversationParameters parameters, Func<ITurnContext, Task> turn) =>
        _adapter.CreateConversationAsync(AppId, "msteams", _teams.ServiceUrl, null, parameters, (t, _) => turn(t), CancellationToken.None);

    private Task ContinueAsync(Func<ITurnContext, Task> turn) =>
        _adapter.ContinueConversationAsync(
            AppId,
            new ConversationReference
            {
                ActivityId = "1",
                User = new ChannelAccount(Member),
                Bot = new ChannelAccount("28:bot"),
                Conversation = new ConversationAccount { Id = Wire.ChatId },
                ChannelId = "msteams",
                ServiceUrl = _teams.ServiceUrl,
            },
            (t, _) => turn(t),
            CancellationToken.None
        );
}
