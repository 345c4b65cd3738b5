using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Channel;

/// <summary>Activities in the shape in which Teams sends them.</summary>
public static class Wire
{
    public const string ChatId = "a:1chat";
    public const string BotId = "28:bot";
    public const string UserId = "29:user";

    /// <summary>A typed message in a 1:1 chat.</summary>
    public static JObject Message(string serviceUrl, string text = "Hallo", string conversationId = ChatId) =>
        Activity(serviceUrl, "message", conversationId, new JObject { ["text"] = text, ["textFormat"] = "plain" });

    /// <summary>A click on an <c>Action.Execute</c> of the card with that message id.</summary>
    public static JObject CardAction(string serviceUrl, string verb, JObject? data = null, string? cardId = null) =>
        Activity(
            serviceUrl,
            "invoke",
            ChatId,
            new JObject
            {
                ["name"] = "adaptiveCard/action",
                ["replyToId"] = cardId,
                ["value"] = new JObject
                {
                    ["action"] = new JObject
                    {
                        ["type"] = "Action.Execute",
                        ["verb"] = verb,
                        ["data"] = data ?? [],
                    },
                    ["trigger"] = "manual",
                },
            }
        );

    private static JObject Activity(string serviceUrl, string type, string conversationId, JObject more)
    {
        var activity = new JObject
        {
            ["type"] = type,
            ["id"] = "1767765488332",
            ["timestamp"] = "2026-01-07T05:58:08.3326841Z",
            ["channelId"] = "msteams",
            ["serviceUrl"] = serviceUrl,
            ["from"] = new JObject
            {
                ["id"] = UserId,
                ["name"] = "Kim Muster",
                ["aadObjectId"] = "99999999-8888-4777-8666-555555555555",
            },
            ["recipient"] = new JObject { ["id"] = BotId, ["name"] = "DigiCheck" },
            ["conversation"] = new JObject
            {
                ["id"] = conversationId,
                ["conversationType"] = "personal",
                ["tenantId"] = ConnectorDouble.TenantId,
            },
            ["channelData"] = new JObject { ["tenant"] = new JObject { ["id"] = ConnectorDouble.TenantId } },
            ["locale"] = "de-DE",
        };
        activity.Merge(more);
        return activity;
    }
}
