using System.Net;
using System.Security.Claims;
using System.Security.Principal;
using DigiCheckBot.Tests.Channel;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Sdk.BotFramework.Hosting;

/// <summary>What a turn sends reaches the connector, in order, and errors come back as the original reports them.</summary>
public sealed class SendingTests : IAsyncLifetime
{
    private ConnectorDouble _teams = null!;

    public async Task InitializeAsync() => _teams = await ConnectorDouble.StartAsync();

    public async Task DisposeAsync() => await _teams.DisposeAsync();

    [Fact]
    public async Task A_reply_goes_to_the_route_of_the_message()
    {
        await TurnAsync(t => t.SendActivityAsync("Guten Tag"));

        var call = Assert.Single(_teams.Calls);
        Assert.Equal(
            (ConnectorCallKind.Reply, Wire.ChatId, "1767765488332", "Guten Tag"),
            (call.Kind, call.ConversationId, call.ItemId, call.Text)
        );
    }

    [Fact]
    public async Task A_message_that_replies_to_nothing_goes_to_the_route_of_the_conversation()
    {
        var conversation = "19:channel@thread.tacv2;messageid=17";
        await TurnAsync(
            t => t.TurnState.Get<IConnectorClient>().Conversations.SendToConversationAsync(conversation, MessageFactory.Text("Guten Tag")),
            conversation
        );

        var call = Assert.Single(_teams.Calls);
        Assert.Equal((ConnectorCallKind.Send, conversation), (call.Kind, call.ConversationId));
    }

    [Fact]
    public async Task Sending_returns_the_id_that_Teams_gave()
    {
        ResourceResponse? sent = null;
        await TurnAsync(async t => sent = await t.SendActivityAsync("Guten Tag"));

        Assert.Equal(Assert.Single(_teams.Calls).AssignedId, sent?.Id);
    }

    [Fact]
    public async Task Several_messages_arrive_one_after_the_other()
    {
        _teams.AnswerNext(ConnectorFault.Late(TimeSpan.FromMilliseconds(50)));

        await TurnAsync(t => t.SendActivitiesAsync([MessageFactory.Text("1"), MessageFactory.Text("2"), MessageFactory.Text("3")]));

        Assert.Equal(["1", "2", "3"], _teams.Calls.Select(c => c.Text));
    }

    [Fact]
    public async Task A_trace_stays_in_the_bot()
    {
        await TurnAsync(t => t.SendActivityAsync(new Activity { Type = ActivityTypes.Trace, Name = "x" }));

        Assert.Empty(_teams.Calls);
    }

    [Fact]
    public async Task A_delay_waits_and_sends_nothing()
    {
        await TurnAsync(t => t.SendActivityAsync(new Activity { Type = "delay", Value = 1 }));

        Assert.Empty(_teams.Calls);
    }

    [Fact]
    public async Task An_update_replaces_the_message()
    {
        await TurnAsync(async t =>
        {
            var sent = await t.SendActivityAsync("alt");
            var message = MessageFactory.Text("neu");
            message.Id = sent.Id;
            await t.UpdateActivityAsync(message);
        });

        Assert.Equal("neu", (string?)Assert.Single(_teams.MessagesIn(Wire.ChatId))["text"]);
    }

    [Fact]
    public async Task A_deletion_removes_the_message()
    {
        await TurnAsync(async t =>
        {
            var sent = await t.SendActivityAsync("alt");
            await t.DeleteActivityAsync(sent.Id);
        });

        Assert.Empty(_teams.MessagesIn(Wire.ChatId));
    }

    [Fact]
    public async Task An_update_goes_out_even_when_replies_are_expected()
    {
        var id = _teams.Place(Wire.ChatId, new JObject { ["type"] = "message", ["text"] = "alt" });
        var message = Wire.Message(_teams.ServiceUrl);
        message["deliveryMode"] = "expectReplies";
        await using var bot = await LambdaBot.StartAsync(t =>
        {
            var update = MessageFactory.Text("neu");
            update.Id = id;
            return t.UpdateActivityAsync(update);
        });

        await bot.PostAsync(message);

        Assert.Equal("neu", (string?)Assert.Single(_teams.MessagesIn(Wire.ChatId))["text"]);
    }

    [Fact]
    public async Task An_error_has_status_code_and_headers()
    {
        _teams.AnswerNext(ConnectorFault.Throttled(TimeSpan.FromSeconds(7)));

        var error = await SendAndFailAsync();

        Assert.Equal(
            (HttpStatusCode.TooManyRequests, "Throttled", "7"),
            (error.Response.StatusCode, error.Body.Error.Code, error.Response.Headers["Retry-After"].Single())
        );
    }

    [Fact]
    public async Task An_error_without_json_has_no_body()
    {
        _teams.AnswerNext(ConnectorFault.Raw(HttpStatusCode.BadGateway, "<html>"));

        var error = await SendAndFailAsync();

        Assert.Equal((null, "<html>"), (error.Body, error.Response.Content));
    }

    [Fact]
    public async Task A_cut_connection_is_an_http_error()
    {
        _teams.AnswerNext(ConnectorFault.CutAfterEffect());
        Exception? error = null;
        await TurnAsync(async t => error = await Record.ExceptionAsync(() => t.SendActivityAsync("Guten Tag")));

        Assert.IsType<HttpRequestException>(error);
        Assert.Single(_teams.MessagesIn(Wire.ChatId));
    }

    [Fact]
    public async Task A_turn_carries_what_it_needs_to_call_back()
    {
        var found = false;
        await TurnAsync(t =>
            Task.FromResult(
                found =
                    t.TurnState.Get<IIdentity>(BotAdapter.BotIdentityKey) is ClaimsIdentity
                    && t.TurnState.Get<IConnectorClient>() is not null
                    && t.TurnState.Get<ConnectorFactory>() is not null
                    && t.TurnState.Get<UserTokenClient>() is not null
                    && t.TurnState.Get<BotCallbackHandler>() is not null
            )
        );

        Assert.True(found);
    }

    [Fact]
    public async Task Every_call_passes_the_unnamed_client_of_the_factory()
    {
        var clients = new Repeating();
        await using var bot = await BotEndpoint.StartAsync(
            LambdaBot.Adapter(clients),
            new LambdaBot((t, ct) => t.SendActivityAsync("Guten Tag", cancellationToken: ct))
        );

        await bot.PostAsync(Wire.Message(_teams.ServiceUrl));

        Assert.Equal(["Guten Tag", "Guten Tag"], _teams.Calls.Select(c => c.Text));
    }

    private async Task<ErrorResponseException> SendAndFailAsync()
    {
        Exception? error = null;
        await TurnAsync(async t => error = await Record.ExceptionAsync(() => t.SendActivityAsync("Guten Tag")));
        return Assert.IsType<ErrorResponseException>(error);
    }

    private async Task TurnAsync(Func<ITurnContext, Task> turn, string conversationId = Wire.ChatId)
    {
        await using var bot = await LambdaBot.StartAsync(turn);
        var answer = await bot.PostAsync(Wire.Message(_teams.ServiceUrl, conversationId: conversationId));
        Assert.Equal(200, answer.Status);
    }

    /// <summary>Sends each request twice, as a retrying handler would.</summary>
    private sealed class Repeating : IHttpClientFactory
    {
        public HttpClient CreateClient(string name) =>
            name.Length == 0 ? new HttpClient(new Twice()) : throw new InvalidOperationException(name);

        private sealed class Twice() : DelegatingHandler(new SocketsHttpHandler())
        {
            protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            {
                (await base.SendAsync(request, cancellationToken)).Dispose();
                return await base.SendAsync(request, cancellationToken);
            }
        }
    }
}
