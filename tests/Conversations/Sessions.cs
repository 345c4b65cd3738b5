using DigiCheckBot.Assessment.Interviews;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Conversations;

/// <summary>What the stored row says of the conversation about an interview.</summary>
internal static class Sessions
{
    /// <summary>The session of an interview in which nothing happened yet, as it is stored.</summary>
    public const string Empty =
        """{"step":"","nonce":0,"consumedNonces":[],"seenActivities":[],"isPaused":false,"remindersStopped":false}""";

    /// <summary>Without what may differ between two runs of the same story: the ids that Teams gives.</summary>
    public static string Comparable(string session)
    {
        var json = JObject.Parse(session);
        foreach (var name in (string[])[nameof(InterviewSession.CardActivity), nameof(InterviewSession.SeenActivities)])
        {
            if (json.GetValue(name, StringComparison.OrdinalIgnoreCase) is { } found)
            {
                found.Replace(
                    found is JArray list ? list.Count
                    : found.Type == JTokenType.Null ? "none"
                    : "some"
                );
            }
        }

        return json.ToString(Newtonsoft.Json.Formatting.None);
    }
}
