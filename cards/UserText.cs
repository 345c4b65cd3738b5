using System.Globalization;
using System.Text;

namespace DigiCheckBot.Cards;

/// <summary>Text that a person typed, made harmless for a card: shown as it is meant, never run.</summary>
internal static class UserText
{
    /// <summary>Longest name of a Fachbereich, a municipality, a person, a team.</summary>
    public const int NameLength = 120;

    private const string Ellipsis = "…";

    /// <summary>
    /// Without control characters and marks that change the reading direction, in one line, cut to <paramref name="length"/> characters.
    /// Opening braces are parted, so that a client doesn't read <c>{{DATE(…)}}</c> or <c>${…}</c>.
    /// </summary>
    public static string Clean(string? text, int length = NameLength) => Cut(string.Join(' ', Words(Harmless(text, false))), length);

    /// <summary>Like <see cref="Clean"/>, but keeps the lines; for what stands in an input.</summary>
    public static string Keep(string? text, int length) => Cut(Harmless(text, true), length);

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Harmless(string? text, bool lines)
    {
        var kept = new StringBuilder();
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            if (rune.Value == '\n' && lines)
            {
                kept.Append('\n');
            }
            else if (Rune.IsWhiteSpace(rune) || rune.Value is '\n' or '\r' or '\t')
            {
                kept.Append(' ');
            }
            else if (!IsInvisible(rune))
            {
                kept.Append(rune.Value == '{' && kept.Length > 0 && kept[^1] is '{' or '$' ? " " : "").Append(rune);
            }
        }

        return kept.ToString();
    }

    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || rune.Value is 0x061C or 0x200E or 0x200F or 0xFEFF or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    /// <summary>Cuts between what a reader sees as characters, so that an emoji isn't halved.</summary>
    private static string Cut(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var end = 0;
        foreach (var start in StringInfo.ParseCombiningCharacters(text))
        {
            if (start > length - Ellipsis.Length)
            {
                break;
            }

            end = start;
        }

        return text[..end].TrimEnd() + Ellipsis;
    }
}
