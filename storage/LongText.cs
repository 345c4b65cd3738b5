using System.Globalization;
using System.Text;
using Azure.Data.Tables;

namespace DigiCheckBot.Storage;

/// <summary>Text that may be longer than one property holds (64 KiB of UTF-16): split over numbered properties of the same row.</summary>
internal static class LongText
{
    private const int Longest = 32_000;

    public static void Write(TableEntity row, string name, string text)
    {
        for (var part = 0; part * Longest < text.Length || part == 0; part++)
        {
            var start = part * Longest;
            row[NameOf(name, part)] = text.Substring(start, Math.Min(Longest, text.Length - start));
        }
    }

    public static string Read(TableEntity row, string name)
    {
        var text = new StringBuilder();
        for (var part = 0; row.GetString(NameOf(name, part)) is { } piece; part++)
        {
            text.Append(piece);
        }

        return text.ToString();
    }

    private static string NameOf(string name, int part) => part == 0 ? name : name + part.ToString(CultureInfo.InvariantCulture);
}
