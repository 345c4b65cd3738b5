using System.Security.Cryptography;
using System.Text;
using DigiCheckBot.Assessment.People;

namespace DigiCheckBot.Turns;

/// <summary>
/// What a person is called in the log: the same within this process, so that events can be put together, and nothing outside of it. The salt
/// is never written down.
/// </summary>
internal static class LogName
{
    private const int Length = 8;

    private static readonly byte[] Salt = RandomNumberGenerator.GetBytes(32);

    public static string Of(PersonId person)
    {
        var text = Encoding.UTF8.GetBytes($"{person.TenantId}|{person.ObjectId}");
        return Convert.ToHexStringLower(HMACSHA256.HashData(Salt, text))[..Length];
    }
}
