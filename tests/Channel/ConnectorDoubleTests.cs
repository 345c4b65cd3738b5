using System.Net;
using System.Text;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Channel;

/// <summary>The double must be as strict as Teams, else what passes against it proves nothing.</summary>
public sealed class ConnectorDoubleTests : IAsyncLifetime
{
    private static readonly HttpClient Http = new();

    private ConnectorDouble _teams = null!;

    public async Task InitializeAsync() => _teams = await ConnectorDouble.StartAsync();

    public async Task DisposeAsync() => await _teams.DisposeAsync();

    [Theory]
    [InlineData(51_000, HttpStatusCode.Created)]
    [InlineData(51_300, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_message_may_have_100_KB_in_UTF_16(int letters, HttpStatusCode expected) =>
        Assert.Equal(expected, (await SendAsync(Text(new string('x', letters)))).StatusCode);

    [Fact]
    public async Task Text_and_card_become_two_messages_without_an_id()
    {
        var message = Text("Text");
        message["attachments"] = new JArray(new JObject { ["contentType"] = "x", ["content"] = new JObject() });

        var answer = JObject.Parse(await (await SendAsync(message)).Content.ReadAsStringAsync());

        Assert.Null(answer["id"]);
        Assert.Equal(2, _teams.MessagesIn("a:1").Count);
    }

    [Fact]
    public async Task A_typing_hint_is_no_message()
    {
        await SendAsync(new JObject { ["type"] = "typing" });

        Assert.Empty(_teams.MessagesIn("a:1"));
    }

    [Fact]
    public async Task An_unknown_message_can_not_be_updated() =>
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await CallAsync(HttpMethod.Put, "v3/conversations/a%3A1/activities/7", Text("neu"))).StatusCode
        );

    [Fact]
    public async Task Faults_wait_in_line_for_their_kind_of_call()
    {
        _teams.AnswerNext(ConnectorFault.Error(HttpStatusCode.Conflict, "x"), ConnectorCallKind.Update);

        Assert.Equal(HttpStatusCode.Created, (await SendAsync(Text("a"))).StatusCode);
        Assert.Equal(
            HttpStatusCode.Conflict,
            (await CallAsync(HttpMethod.Put, "v3/conversations/a%3A1/activities/7", Text("b"))).StatusCode
        );
    }

    [Fact]
    public async Task A_refused_message_is_not_in_the_chat()
    {
        _teams.AnswerNext(ConnectorFault.Throttled(TimeSpan.FromSeconds(1)));

        await SendAsync(Text("a"));

        Assert.Empty(_teams.MessagesIn("a:1"));
    }

    [Fact]
    public async Task A_connection_that_is_cut_at_once_leaves_no_message()
    {
        _teams.AnswerNext(ConnectorFault.Cut());

        await Assert.ThrowsAsync<HttpRequestException>(() => SendAsync(Text("a")));

        Assert.Empty(_teams.MessagesIn("a:1"));
    }

    [Fact]
    public async Task A_closed_conversation_refuses_until_it_is_open_again()
    {
        _teams.Close("a:1", HttpStatusCode.Forbidden, "ConversationBlockedByUser");
        var closed = await SendAsync(Text("a"));
        _teams.Reopen("a:1");
        var open = await SendAsync(Text("a"));

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Created), (closed.StatusCode, open.StatusCode));
    }

    [Fact]
    public async Task A_call_can_be_waited_for()
    {
        var waiting = _teams.WaitForAsync(c => c.Text == "b", CancellationToken.None);

        await SendAsync(Text("a"));
        await SendAsync(Text("b"));

        Assert.Equal(ConnectorCallKind.Send, (await waiting).Kind);
    }

    [Fact]
    public async Task A_group_chat_can_not_be_created() =>
        Assert.Equal(
            HttpStatusCode.BadRequest,
            (await CallAsync(HttpMethod.Post, "v3/conversations", new JObject { ["isGroup"] = true })).StatusCode
        );

    private static JObject Text(string text) => new() { ["type"] = "message", ["text"] = text };

    private Task<HttpResponseMessage> SendAsync(JObject activity) =>
        CallAsync(HttpMethod.Post, "v3/conversations/a%3A1/activities", activity);

    private Task<HttpResponseMessage> CallAsync(HttpMethod method, string path, JObject body) =>
        Http.SendAsync(
            new HttpRequestMessage(method, new Uri(_teams.ServiceUrl + path))
            {
                Content = new StringContent(body.ToString(), Encoding.UTF8, "application/json"),
            }
        );
}
