using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Channel;

/// <summary>
/// The chats, teams and rules behind the connector. The rules are those measured on the service: a 1:1 chat needs exactly one
/// member and the tenant; a channel post needs channel and activity; a group chat can't be created; 100 KB is the limit of a
/// message, counted in UTF-16; text and card in one activity become two messages, and no id comes back.
/// </summary>
internal sealed class TeamsSide(string tenantId)
{
    private const int MessageLimit = 100 * 1024;
    private const int DefaultPage = 50;
    private const int MaxPage = 500;

    private readonly Dictionary<string, List<JObject>> _messages = [];
    private readonly Dictionary<string, IReadOnlyList<TeamsPerson>> _rosters = [];
    private readonly Dictionary<string, TeamsTeam> _teams = [];
    private long _lastId = 1_767_225_600_000;

    public IReadOnlyList<JObject> MessagesIn(string conversationId) =>
        [.. _messages.GetValueOrDefault(conversationId, []).Select(m => (JObject)m.DeepClone())];

    public void AddTeam(TeamsTeam team)
    {
        _teams[team.Id] = team;
        _rosters[team.Id] = team.Members;
        foreach (var (channel, _) in team.Channels)
        {
            _rosters[channel] = team.Members;
        }
    }

    public void AddChat(string conversationId, IReadOnlyList<TeamsPerson> members) => _rosters[conversationId] = members;

    public string Place(string conversationId, JObject activity)
    {
        var id = NextId();
        var message = (JObject)activity.DeepClone();
        message["id"] = id;
        if (!_messages.TryGetValue(conversationId, out var chat))
        {
            _messages[conversationId] = chat = [];
        }

        chat.Add(message);
        return id;
    }

    public ConnectorAnswer Answer(ConnectorCall call) =>
        call.Kind switch
        {
            ConnectorCallKind.CreateConversation => Create(call.Body),
            ConnectorCallKind.Send or ConnectorCallKind.Reply => Send(call.ConversationId, call.Body),
            ConnectorCallKind.Update => Update(call),
            ConnectorCallKind.Delete => Delete(call),
            ConnectorCallKind.Members => Roster(call, r => new JArray(r.Select(p => p.ToJson(tenantId)))),
            ConnectorCallKind.Member => Member(call),
            ConnectorCallKind.PagedMembers => Page(call),
            ConnectorCallKind.Team => Team(call, t => t.Details()),
            ConnectorCallKind.TeamConversations => Team(call, t => t.Conversations()),
            _ => ConnectorAnswer.Error(404, "NotFound"),
        };

    private ConnectorAnswer Create(JObject? body)
    {
        if (body is null)
        {
            return BadSyntax("The body isn't a JSON object.");
        }

        if ((string?)body.SelectToken("channelData.channel.id") is { Length: > 0 } channel)
        {
            return CreateThread(channel, body["activity"] as JObject);
        }

        if ((bool?)body["isGroup"] == true)
        {
            return BadSyntax("Creating group chats isn't possible.");
        }

        return CreateChat(body);
    }

    private ConnectorAnswer CreateThread(string channel, JObject? activity)
    {
        if (activity is null)
        {
            return BadSyntax("A new thread needs an activity.");
        }

        if (IsTooBig(activity))
        {
            return TooBig();
        }

        var thread = $"{channel};messageid={_lastId + 1}";
        var id = Place(thread, activity);
        return new ConnectorAnswer(201, new JObject { ["id"] = thread, ["activityId"] = id }, thread);
    }

    private ConnectorAnswer CreateChat(JObject body)
    {
        if (body["members"] is not JArray { Count: 1 } members || (string?)members[0]["id"] is not { } member)
        {
            return BadSyntax("A 1:1 chat needs exactly one member.");
        }

        if (string.IsNullOrEmpty((string?)body["tenantId"]))
        {
            return BadSyntax("A 1:1 chat needs the tenant's id.");
        }

        if (!member.StartsWith("29:", StringComparison.Ordinal) && !Guid.TryParse(member, out _))
        {
            return BadSyntax("The member's id is neither a Teams id nor an Entra object id.");
        }

        var chat = ChatOf((string)body["tenantId"]!, member);
        if (body["activity"] is JObject activity)
        {
            Place(chat, activity);
        }

        return new ConnectorAnswer(201, new JObject { ["id"] = chat }, chat);
    }

    /// <summary>The same chat each time, whichever of the person's ids is used, if the person is known.</summary>
    private string ChatOf(string tenant, string member)
    {
        var person = _rosters.Values.SelectMany(r => r).FirstOrDefault(p => p.Is(member));
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{tenant}/{person?.Id ?? member}"));
        return $"a:1{Convert.ToHexStringLower(hash)[..32]}";
    }

    private ConnectorAnswer Send(string conversationId, JObject? activity)
    {
        if (activity is null || string.IsNullOrEmpty((string?)activity["type"]))
        {
            return BadSyntax("The body isn't an activity.");
        }

        if ((string?)activity["type"] != "message")
        {
            return new ConnectorAnswer(202, new JObject());
        }

        if (IsTooBig(activity))
        {
            return TooBig();
        }

        if (!string.IsNullOrEmpty((string?)activity["text"]) && activity["attachments"] is JArray { Count: > 0 } cards)
        {
            Place(conversationId, new JObject(activity.Properties().Where(p => p.Name != "attachments")));
            Place(conversationId, new JObject { ["type"] = "message", ["attachments"] = cards });
            return new ConnectorAnswer(201, new JObject());
        }

        var id = Place(conversationId, activity);
        return new ConnectorAnswer(201, new JObject { ["id"] = id }, id);
    }

    private ConnectorAnswer Update(ConnectorCall call)
    {
        if (call.Body is not { } activity)
        {
            return BadSyntax("The body isn't an activity.");
        }

        if (Find(call) is not { } at)
        {
            return ConnectorAnswer.Error(404, "ActivityNotFoundInConversation");
        }

        if (IsTooBig(activity))
        {
            return TooBig();
        }

        var message = (JObject)activity.DeepClone();
        message["id"] = call.ItemId;
        _messages[call.ConversationId][at] = message;
        return new ConnectorAnswer(200, new JObject { ["id"] = call.ItemId }, call.ItemId);
    }

    private ConnectorAnswer Delete(ConnectorCall call)
    {
        if (Find(call) is not { } at)
        {
            return ConnectorAnswer.Error(404, "ActivityNotFoundInConversation");
        }

        _messages[call.ConversationId].RemoveAt(at);
        return new ConnectorAnswer(200);
    }

    private int? Find(ConnectorCall call)
    {
        var at = _messages.GetValueOrDefault(call.ConversationId, []).FindIndex(m => (string?)m["id"] == call.ItemId);
        return at < 0 ? null : at;
    }

    private ConnectorAnswer Member(ConnectorCall call) =>
        !_rosters.TryGetValue(call.ConversationId, out var roster) ? ConnectorAnswer.Error(404, "ConversationNotFound")
        : roster.FirstOrDefault(p => p.Is(call.ItemId)) is { } person ? new ConnectorAnswer(200, person.ToJson(tenantId))
        : ConnectorAnswer.Error(404, "MemberNotFoundInConversation");

    private ConnectorAnswer Page(ConnectorCall call)
    {
        var token = call.Query.GetValueOrDefault("continuationToken", "page-0");
        if (
            !token.StartsWith("page-", StringComparison.Ordinal)
            || !int.TryParse(token[5..], NumberStyles.None, CultureInfo.InvariantCulture, out var start)
        )
        {
            return BadSyntax("The continuation token is unknown.");
        }

        var size = int.TryParse(call.Query.GetValueOrDefault("pageSize"), CultureInfo.InvariantCulture, out var asked)
            ? Math.Clamp(asked, 1, MaxPage)
            : DefaultPage;
        return Roster(call, roster => Page(roster, start, size));
    }

    private JObject Page(IReadOnlyList<TeamsPerson> roster, int start, int size)
    {
        var page = new JObject { ["members"] = new JArray(roster.Skip(start).Take(size).Select(p => p.ToJson(tenantId))) };
        if (start + size < roster.Count)
        {
            page["continuationToken"] = FormattableString.Invariant($"page-{start + size}");
        }

        return page;
    }

    private ConnectorAnswer Roster(ConnectorCall call, Func<IReadOnlyList<TeamsPerson>, JToken> body) =>
        _rosters.TryGetValue(call.ConversationId, out var roster)
            ? new ConnectorAnswer(200, body(roster))
            : ConnectorAnswer.Error(404, "ConversationNotFound");

    private ConnectorAnswer Team(ConnectorCall call, Func<TeamsTeam, JToken> body) =>
        _teams.TryGetValue(call.ConversationId, out var team)
            ? new ConnectorAnswer(200, body(team))
            : ConnectorAnswer.Error(404, "ConversationNotFound");

    private static bool IsTooBig(JObject activity) =>
        new[] { "text", "attachments", "entities" }.Sum(n => activity[n]?.ToString(Formatting.None).Length ?? 0) * 2 > MessageLimit;

    private static ConnectorAnswer TooBig() => ConnectorAnswer.Error(413, "MessageSizeTooBig");

    private static ConnectorAnswer BadSyntax(string message) => ConnectorAnswer.Error(400, "BadSyntax", message);

    private string NextId() => (++_lastId).ToString(CultureInfo.InvariantCulture);
}
