using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Turns;

/// <summary>Conversation references as they are stored: without the activity, because the reference is of the chat, not of a message.</summary>
internal static class References
{
    /// <returns>The stored text itself when nothing changed, so that nothing is written.</returns>
    public static string Refreshed(string? stored, Activity activity)
    {
        var now = Of(activity);
        return stored is not null && JToken.DeepEquals(JToken.Parse(stored), JToken.Parse(now)) ? stored : now;
    }

    public static string Of(Activity activity)
    {
        var reference = activity.GetConversationReference();
        reference.ActivityId = null;
        reference.Locale = null;
        return JsonConvert.SerializeObject(reference, Settings);
    }

    public static ConversationReference Read(string stored) =>
        JsonConvert.DeserializeObject<ConversationReference>(stored, Settings)
        ?? throw new InvalidOperationException("A stored reference is empty.");

    public static string Write(ConversationReference reference) => JsonConvert.SerializeObject(reference, Settings);

    private static JsonSerializerSettings Settings { get; } =
        new() { NullValueHandling = NullValueHandling.Ignore, DateParseHandling = DateParseHandling.None };
}
