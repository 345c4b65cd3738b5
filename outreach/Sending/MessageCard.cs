using DigiCheckBot.Assessment.People;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Outreach.Sending;

/// <summary>What is sent.</summary>
/// <param name="Opens">The interview that the recipient is invited to and may still answer; null: none.</param>
internal sealed record MessageCard(JObject Card, InterviewPointer? Opens = null)
{
    public static MessageCard? Of(JObject? card) => card is null ? null : new MessageCard(card);
}
