using System.Globalization;
using System.Text;

namespace DigiCheckBot.Storage;

/// <summary>
/// Keys that Azure Tables takes: what could be forbidden there or troublesome in a URL is written as <c>!</c> and four hexadecimal digits,
/// so that every key can be read back and two different texts never share one.
/// </summary>
internal static class TableKey
{
    /// <summary>Parts of a key are joined by this; it is escaped inside a part.</summary>
    public const char Separator = '|';

    /// <summary>Comes right after the separator in the order of keys: the end of all keys that begin with a part.</summary>
    public const char AfterSeparator = '}';

    private const char Escape = '!';

    public static string Of(params string[] parts) => string.Join(Separator, parts.Select(Encode));

    public static string[] Read(string key) => [.. key.Split(Separator).Select(Decode)];

    private static string Encode(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or ':' or '@' or ';')
            {
                key.Append(c);
            }
            else
            {
                key.Append(Escape).Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
        }

        return key.ToString();
    }

    private static string Decode(string key)
    {
        var text = new StringBuilder(key.Length);
        for (var i = 0; i < key.Length; i++)
        {
            if (key[i] == Escape)
            {
                text.Append((char)int.Parse(key.AsSpan(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                i += 4;
            }
            else
            {
                text.Append(key[i]);
            }
        }

        return text.ToString();
    }
}
