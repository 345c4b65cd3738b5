using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Channel;

/// <summary>
/// The Teams side of the Bot Connector REST API on a free loopback port. It records every call, keeps what the chats show,
/// gives ids as Teams does, and rejects what Teams rejects and the Agents Playground doesn't. Give a bot
/// <see cref="ServiceUrl"/> as the <c>serviceUrl</c> of its incoming activities.
/// </summary>
/// <example>
/// <code>
/// await using var teams = await ConnectorDouble.StartAsync();
/// teams.AddTeam(team);                                                  // roster, channels
/// teams.AnswerNext(ConnectorFault.Throttled(TimeSpan.FromSeconds(1)));  // the next call, whichever it is
/// teams.AnswerNext(ConnectorFault.CutAfterEffect(), ConnectorCallKind.Send);
/// teams.Close("a:1…", HttpStatusCode.Forbidden, "ConversationBlockedByUser");
/// …
/// Assert.Equal("Guten Tag", Assert.Single(teams.Of(ConnectorCallKind.Reply)).Text);
/// Assert.Single(teams.MessagesIn("a:1…"));                              // what the person sees now
/// </code>
/// </example>
public sealed class ConnectorDouble : IAsyncDisposable
{
    /// <summary>The tenant whose people and teams this is.</summary>
    public const string TenantId = "11111111-2222-4333-8444-555555555555";

    private readonly Lock _gate = new();
    private readonly List<ConnectorCall> _calls = [];
    private readonly List<(ConnectorCallKind? Kind, string? ConversationId, ConnectorFault Fault)> _faults = [];
    private readonly Dictionary<string, ConnectorAnswer> _closed = [];
    private readonly TeamsSide _teams = new(TenantId);
    private readonly WebApplication _app;
    private TaskCompletionSource _called = NewSignal();

    private ConnectorDouble(WebApplication app) => _app = app;

    /// <summary>Base address with a path and a slash at its end, as Teams has it.</summary>
    public string ServiceUrl => $"{_app.Urls.First()}/emea/";

    /// <summary>All calls so far, oldest first.</summary>
    public IReadOnlyList<ConnectorCall> Calls
    {
        get
        {
            lock (_gate)
            {
                return [.. _calls];
            }
        }
    }

    public static async Task<ConnectorDouble> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var connector = new ConnectorDouble(app);
        app.Run(connector.HandleAsync);
        await app.StartAsync();
        return connector;
    }

    /// <summary>The calls of one kind, oldest first.</summary>
    public IReadOnlyList<ConnectorCall> Of(ConnectorCallKind kind) => [.. Calls.Where(c => c.Kind == kind)];

    /// <summary>What the chat shows now: sent, updated and not deleted, oldest first. Each has its <c>id</c>.</summary>
    public IReadOnlyList<JObject> MessagesIn(string conversationId)
    {
        lock (_gate)
        {
            return _teams.MessagesIn(conversationId);
        }
    }

    /// <summary>Puts a message of the bot into a chat as if it had been sent before the test began.</summary>
    /// <returns>Its id.</returns>
    public string Place(string conversationId, JObject activity)
    {
        lock (_gate)
        {
            return _teams.Place(conversationId, activity);
        }
    }

    /// <summary>Makes a team known: its details, channels and roster.</summary>
    public void AddTeam(TeamsTeam team)
    {
        lock (_gate)
        {
            _teams.AddTeam(team);
        }
    }

    /// <summary>Gives a chat a roster.</summary>
    public void AddChat(string conversationId, params TeamsPerson[] members)
    {
        lock (_gate)
        {
            _teams.AddChat(conversationId, members);
        }
    }

    /// <summary>The next call, or the next of that kind or in that conversation, goes wrong. Several faults wait in line.</summary>
    public void AnswerNext(ConnectorFault fault, ConnectorCallKind? kind = null, int times = 1, string? conversationId = null)
    {
        lock (_gate)
        {
            _faults.AddRange(Enumerable.Repeat((kind, conversationId, fault), times));
        }
    }

    /// <summary>From now on every call that concerns this conversation (or creates it, by member id) is refused.</summary>
    /// <param name="conversationId">A conversation, team or channel id, or a member's id for new 1:1 chats.</param>
    /// <param name="status">HTTP status, such as 403.</param>
    /// <param name="code">Teams' error code.</param>
    public void Close(string conversationId, System.Net.HttpStatusCode status, string code)
    {
        lock (_gate)
        {
            _closed[conversationId] = ConnectorAnswer.Error((int)status, code);
        }
    }

    /// <summary>Takes <see cref="Close"/> back.</summary>
    public void Reopen(string conversationId)
    {
        lock (_gate)
        {
            _closed.Remove(conversationId);
        }
    }

    /// <summary>Forgets the calls so far; the chats stay.</summary>
    public void ForgetCalls()
    {
        lock (_gate)
        {
            _calls.Clear();
        }
    }

    /// <summary>The first call that fits, waiting for it if it hasn't come yet.</summary>
    public async Task<ConnectorCall> WaitForAsync(Func<ConnectorCall, bool> fits, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task called;
            lock (_gate)
            {
                if (_calls.Find(c => fits(c)) is { } call)
                {
                    return call;
                }

                called = _called.Task;
            }

            await called.WaitAsync(cancellationToken);
        }
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task HandleAsync(HttpContext http)
    {
        var call = await ConnectorRequest.ReadAsync(http.Request);
        var fault = TakeFault(call);
        if (fault?.Delay > TimeSpan.Zero)
        {
            await Task.Delay(fault.Delay, http.RequestAborted);
        }

        if (fault?.CutBefore == true)
        {
            Record(call);
            http.Abort();
            return;
        }

        var answer = Answer(call, fault);
        if (fault?.CutAfter == true)
        {
            http.Abort();
            return;
        }

        await WriteAsync(http.Response, answer);
    }

    private ConnectorFault? TakeFault(ConnectorCall call)
    {
        lock (_gate)
        {
            var at = _faults.FindIndex(f =>
                (f.Kind is null || f.Kind == call.Kind) && (f.ConversationId is null || f.ConversationId == call.ConversationId)
            );
            if (at < 0)
            {
                return null;
            }

            var fault = _faults[at].Fault;
            _faults.RemoveAt(at);
            return fault;
        }
    }

    private ConnectorAnswer Answer(ConnectorCall call, ConnectorFault? fault)
    {
        lock (_gate)
        {
            var answer = fault?.Answer ?? Refusal(call) ?? _teams.Answer(call);
            Record(call with { Status = answer.Status, AssignedId = answer.AssignedId });
            return answer;
        }
    }

    private ConnectorAnswer? Refusal(ConnectorCall call) =>
        new[] { call.ConversationId, (string?)call.Body?.SelectToken("members[0].id"), ChannelOf(call) }
            .OfType<string>()
            .Select(id => _closed.GetValueOrDefault(id))
            .FirstOrDefault(a => a is not null);

    private static string? ChannelOf(ConnectorCall call) =>
        call.Kind is ConnectorCallKind.CreateConversation ? (string?)call.Body?.SelectToken("channelData.channel.id") : null;

    private void Record(ConnectorCall call)
    {
        lock (_gate)
        {
            _calls.Add(call);
            _called.SetResult();
            _called = NewSignal();
        }
    }

    private static async Task WriteAsync(HttpResponse response, ConnectorAnswer answer)
    {
        response.StatusCode = answer.Status;
        if (answer.RetryAfter is { } wait)
        {
            response.Headers.RetryAfter = FormattableString.Invariant($"{(int)wait.TotalSeconds}");
        }

        if ((answer.Raw ?? answer.Body?.ToString()) is { } body)
        {
            response.ContentType = answer.Raw is null ? "application/json" : "text/html";
            await response.WriteAsync(body);
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
