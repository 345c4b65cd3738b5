using System.Globalization;
using System.Resources;

namespace DigiCheckBot.Cards.Wording;

/// <summary>What was done to a round, by the keys of the audit.</summary>
internal static class AuditWords
{
    private static readonly ResourceManager Resources = new("DigiCheckBot.Cards.Resources.AuditActions", typeof(AuditWords).Assembly);

    /// <summary>A key that an earlier or later version wrote and this one doesn't know is better than nothing.</summary>
    public static string Of(string key, CultureInfo culture) => Resources.GetString(key, culture) ?? key;
}
