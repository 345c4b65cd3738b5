using System.Security.Cryptography;
using System.Text;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Outreach;

namespace DigiCheckBot.Outreach;

/// <summary>The id of a message follows from what it is for, so that expanding an intent twice makes no second message.</summary>
internal static class MessageId
{
    private const int Length = 32;

    public static string Of(RoundId round, string intent, Recipient recipient)
    {
        var text = string.Join('\n', round.Value, intent, recipient.Key);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Length];
    }
}
