using DigiCheckBot.Tests.Channel;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Conversations;

/// <summary>Somebody in front of Teams: types, clicks and sees what comes back.</summary>
internal sealed class ActedPerson(Scene scene, TeamsPerson self)
{
    private SeenCard? _card;

    public TeamsPerson Self { get; } = self;

    /// <summary>Who sends; another tenant than the scene's is somebody else.</summary>
    public string TenantId { get; set; } = ConnectorDouble.TenantId;

    /// <summary>The newest card that the person looks at.</summary>
    public SeenCard Card => _card ?? throw new InvalidOperationException($"{Self.Name} sees no card, but: {string.Join('\n', Said)}");

    /// <summary>What the bot said beside cards in the last turn.</summary>
    public IReadOnlyList<string> Said { get; private set; } = [];

    /// <summary>The last click's answer as it came over the wire.</summary>
    public JObject? Answer { get; private set; }

    /// <summary>Answers to further deliveries of the last activity.</summary>
    public IReadOnlyList<JObject?> AnswersToRepeats { get; private set; } = [];

    /// <summary>The chat that the bot opened, or the person's own.</summary>
    public string Chat =>
        scene
            .Teams.Of(ConnectorCallKind.CreateConversation)
            .FirstOrDefault(c => (string?)c.Body?.SelectToken("members[0].id") == Self.Id)
            ?.AssignedId
        ?? $"a:1{Self.AadObjectId}";

    public IReadOnlyList<JObject> Messages => scene.Teams.MessagesIn(Chat);

    public Task SaysAsync(string text) => SaysAsync(Typed(text, Chat, "personal"), Chat);

    public Task SaysInChannelAsync(string text)
    {
        var mention = "<at>DigiCheck</at>";
        var activity = Typed($"{mention} {text}", Scene.Thread, "channel");
        activity["entities"] = new JArray(
            new JObject
            {
                ["type"] = "mention",
                ["mentioned"] = new JObject { ["id"] = Wire.BotId, ["name"] = "DigiCheck" },
                ["text"] = mention,
            }
        );
        return SaysAsync(activity, Scene.Thread);
    }

    /// <summary>Clicks a button of the card that the person looks at.</summary>
    public Task ClicksAsync(string button, params (string Id, string Value)[] entered) => ClicksOnAsync(Card, button, entered);

    /// <summary>Clicks a button of any card, such as an older one.</summary>
    public Task ClicksOnAsync(SeenCard card, string button, params (string Id, string Value)[] entered)
    {
        var (verb, data) = card.Press(button, entered);
        return SendsAsync(verb, data, card.MessageId);
    }

    /// <summary>Clicks the button in the same row as the text.</summary>
    public Task ClicksBesideAsync(string text, string button)
    {
        var (verb, data) = Card.PressBeside(text, button);
        return SendsAsync(verb, data, Card.MessageId);
    }

    /// <summary>A click with any data, also such as no card holds.</summary>
    public Task SendsAsync(string verb, JObject data, string? messageId = null) => ClickAsync(verb, data, messageId, Chat, "personal");

    /// <summary>A click in a client that doesn't know <c>Action.Execute</c>: a message with the data as its value.</summary>
    public Task SubmitsAsync(string button, params (string Id, string Value)[] entered)
    {
        var activity = Activity("message", Chat, "personal");
        activity["value"] = Card.Press(button, entered).Data;
        activity["replyToId"] = Card.MessageId;
        return SaysAsync(activity, Chat);
    }

    public Task ClicksInChannelAsync(SeenCard card, string button, params (string Id, string Value)[] entered)
    {
        var (verb, data) = card.Press(button, entered);
        return ClickAsync(verb, data, card.MessageId, Scene.Thread, "channel");
    }

    public Task ClicksInChannelAsync(string button, params (string Id, string Value)[] entered) =>
        ClicksInChannelAsync(Card, button, entered);

    /// <summary>Waits for the invitation in the 1:1 chat.</summary>
    public async Task<SeenCard> GetsInvitationAsync()
    {
        var sent = await scene.UntilSentAsync(c => c.Succeeded && c.ConversationId == Chat && IsInvitation(c), 1);
        return _card = new SeenCard(sent[^1].Card!, sent[^1].AssignedId);
    }

    public void LooksAt(SeenCard card) => _card = card;

    public static bool IsInvitation(ConnectorCall call) =>
        call.Card is { } card && new SeenCard(card, null).Buttons.Contains("Interview beginnen");

    private async Task SaysAsync(JObject activity, string conversation)
    {
        var before = scene.Teams.Calls.Count;
        AnswersToRepeats = [.. (await scene.DeliverAsync(activity)).Skip(1)];
        Look(conversation, before, activity);
    }

    private async Task ClickAsync(string verb, JObject data, string? messageId, string conversation, string kind)
    {
        var activity = Activity("invoke", conversation, kind);
        activity["name"] = "adaptiveCard/action";
        activity["replyToId"] = messageId;
        activity["value"] = new JObject
        {
            ["action"] = new JObject
            {
                ["type"] = "Action.Execute",
                ["verb"] = verb,
                ["data"] = data,
            },
            ["trigger"] = "manual",
        };
        var before = scene.Teams.Calls.Count;
        var answers = await scene.DeliverAsync(activity);
        (Answer, AnswersToRepeats) = (answers[0], [.. answers.Skip(1)]);
        Look(conversation, before, activity);
        if (Answer?["value"] is JObject card && (int?)Answer["statusCode"] == 200)
        {
            _card = new SeenCard(card, messageId);
        }
        else if (Answer?["value"] is JValue { Value: string { Length: > 0 } said })
        {
            Said = [.. Said, said];
        }
    }

    /// <summary>What answers names the message that it answers; what the outbox sends meanwhile names another or none.</summary>
    private void Look(string conversation, int before, JObject said)
    {
        var news = scene
            .Teams.Calls.Skip(before)
            .Where(c => c.ConversationId == conversation && c.Kind == ConnectorCallKind.Reply && Scene.IsDeliveryOf(said, c.ItemId))
            .ToList();
        Said = [.. news.Select(c => c.Text).OfType<string>()];
        if (news.LastOrDefault(c => c.Card is not null) is { } shown)
        {
            _card = new SeenCard(shown.Card!, shown.AssignedId);
        }
    }

    /// <summary>What Teams tells when the app is added or removed in the 1:1 chat.</summary>
    public JObject Installation(string action)
    {
        var activity = Activity("installationUpdate", Chat, "personal");
        activity["action"] = action;
        return activity;
    }

    private JObject Typed(string text, string conversation, string kind)
    {
        var activity = Activity("message", conversation, kind);
        activity["text"] = text;
        activity["textFormat"] = "plain";
        return activity;
    }

    private JObject Activity(string type, string conversation, string kind)
    {
        var tenant = new JObject { ["id"] = TenantId };
        return new JObject
        {
            ["type"] = type,
            ["channelId"] = "msteams",
            ["serviceUrl"] = scene.Teams.ServiceUrl,
            ["from"] = new JObject
            {
                ["id"] = Self.Id,
                ["name"] = Self.Name,
                ["aadObjectId"] = Self.AadObjectId,
            },
            ["recipient"] = new JObject { ["id"] = Wire.BotId, ["name"] = "DigiCheck" },
            ["conversation"] = new JObject
            {
                ["id"] = conversation,
                ["conversationType"] = kind,
                ["tenantId"] = TenantId,
            },
            ["channelData"] =
                kind == "personal"
                    ? new JObject { ["tenant"] = tenant }
                    : new JObject
                    {
                        ["tenant"] = tenant,
                        ["team"] = new JObject { ["id"] = Scene.TeamId },
                        ["channel"] = new JObject { ["id"] = Scene.TeamId },
                    },
            ["locale"] = "de-DE",
        };
    }
}
