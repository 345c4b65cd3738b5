using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Bench.Rehearsals;

/// <summary>The 1:1 chat of one person with the bot, as a channel carries it: activities over HTTP, answers in the responses.</summary>
public sealed class BotConversation
{
    private readonly HttpClient _http;
    private readonly RehearsalPlan _plan;
    private readonly LocalPerson _person;
    private readonly string _chat;
    private long _lastMessage;

    private BotConversation(HttpClient http, RehearsalPlan plan, LocalPerson person, string chat, long firstMessage)
    {
        _http = http;
        _plan = plan;
        _person = person;
        _chat = chat;
        _lastMessage = firstMessage;
    }

    /// <summary>
    /// Asks the connector for the person's chat, so that it is the same one to which the bot sends later. Needs no person to have written.
    /// </summary>
    /// <exception cref="HttpRequestException">The connector refuses or isn't there.</exception>
    public static async Task<BotConversation> OpenAsync(
        HttpClient http,
        RehearsalPlan plan,
        LocalPerson person,
        TimeProvider time,
        CancellationToken ct
    )
    {
        var members = new JArray(new JObject { ["id"] = person.TeamsId });
        var (_, answer) = await PostAsync(
            http,
            $"{plan.ServiceUrl.AbsoluteUri.TrimEnd('/')}/v3/conversations",
            new JObject
            {
                ["isGroup"] = false,
                ["members"] = members,
                ["tenantId"] = plan.Team.TenantId,
            },
            ct
        );
        var chat = answer?.Value<string>("id") ?? throw new HttpRequestException("The connector gave no conversation.");
        return new BotConversation(http, plan, person, chat, time.GetUtcNow().ToUnixTimeMilliseconds());
    }

    /// <param name="times">Sends the very same message so often, as a channel does that got no answer in time.</param>
    /// <returns>The first answer that shows something.</returns>
    public async Task<BotReply> SayAsync(string text, int times, CancellationToken ct)
    {
        var message = Activity("message", NextId());
        message["text"] = text;
        message["textFormat"] = "plain";
        message["deliveryMode"] = "expectReplies";
        var replies = await DeliverAsync(message, times, BotReply.OfReplies, ct);
        return replies.FirstOrDefault(r => r.Card is not null) ?? replies[0];
    }

    /// <param name="inputs">What the card's inputs hold, by id.</param>
    /// <param name="times">More than once: a double click, whose activities differ in their ids only.</param>
    /// <returns>The last answer: it shows what the person sees in the end.</returns>
    public async Task<BotReply> ClickAsync(CardButton button, IReadOnlyDictionary<string, string> inputs, int times, CancellationToken ct)
    {
        var data = (JObject)button.Data.DeepClone();
        foreach (var (id, value) in inputs)
        {
            data[id] = value;
        }

        var invoke = Activity("invoke", $"f:{Guid.NewGuid()}");
        invoke["name"] = "adaptiveCard/action";
        invoke["replyToId"] = NextId();
        invoke["value"] = new JObject
        {
            ["action"] = new JObject
            {
                ["type"] = "Action.Execute",
                ["title"] = button.Title,
                ["verb"] = button.Verb,
                ["data"] = data,
            },
            ["trigger"] = "manual",
        };
        return (await DeliverAsync(invoke, times, BotReply.OfInvoke, ct))[^1];
    }

    private async Task<List<BotReply>> DeliverAsync(JObject activity, int times, Func<JObject, BotReply> read, CancellationToken ct)
    {
        var replies = new List<BotReply>();
        for (var i = 0; i < times; i++)
        {
            var (status, answer) = await PostAsync(_http, new Uri(_plan.Bot, "/api/messages").AbsoluteUri, activity, ct);
            replies.Add(answer is null ? BotReply.Failed($"HTTP {status} without an answer") : read(answer));
        }

        return replies;
    }

    private JObject Activity(string type, string id) =>
        new()
        {
            ["type"] = type,
            ["id"] = id,
            ["channelId"] = "msteams",
            ["serviceUrl"] = _plan.ServiceUrl.AbsoluteUri,
            ["from"] = new JObject
            {
                ["id"] = _person.TeamsId,
                ["name"] = _person.Name,
                ["aadObjectId"] = _person.ObjectId,
            },
            ["recipient"] = new JObject { ["id"] = _plan.Team.BotId, ["name"] = _plan.Team.BotName },
            ["conversation"] = new JObject
            {
                ["id"] = _chat,
                ["conversationType"] = "personal",
                ["tenantId"] = _plan.Team.TenantId,
            },
            ["channelData"] = new JObject { ["tenant"] = new JObject { ["id"] = _plan.Team.TenantId } },
            ["locale"] = "de-DE",
        };

    private string NextId() => (++_lastMessage).ToString(CultureInfo.InvariantCulture);

    private static async Task<(int Status, JObject? Answer)> PostAsync(HttpClient http, string address, JObject body, CancellationToken ct)
    {
        using var content = new StringContent(body.ToString(Formatting.None), Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        using var response = await http.PostAsync(new Uri(address), content, ct);
        var text = await response.Content.ReadAsStringAsync(ct);
        return ((int)response.StatusCode, response.IsSuccessStatusCode && text.Length > 0 ? JObject.Parse(text) : null);
    }
}
