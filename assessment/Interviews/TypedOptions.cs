using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DigiCheckBot.Assessment.Catalogues;

namespace DigiCheckBot.Assessment.Interviews;

/// <summary>Finds options in a typed line. Case, umlaut spelling (ä, ae), quotation marks and extra blanks don't matter.</summary>
internal static class TypedOptions
{
    private static readonly ImmutableHashSet<string> UnknownWords =
    [
        "?",
        "weiss ich nicht",
        "weiss nicht",
        "ich weiss nicht",
        "ich weiss es nicht",
        "keine ahnung",
        "don't know",
        "dont know",
        "i don't know",
        "i dont know",
        AnswerReading.UnknownKey,
    ];

    // Longer than any list of labels; what is longer isn't an answer.
    private const int MaxLength = 2_000;

    private static readonly ImmutableArray<string> Separators = ["und ", "and ", ",", ";", "+", "&", " "];

    public static bool SaysUnknown(string text) => text.Length <= MaxLength && UnknownWords.Contains(Plain(text));

    /// <summary>
    /// Keys of the options that the line consists of, null if anything else is in it. At each place the longest label wins, because labels
    /// contain commas and "und", too; "unknown" is found as well.
    /// </summary>
    public static IReadOnlyCollection<string>? Match(ImmutableArray<Option> options, string text)
    {
        if (text.Length > MaxLength)
        {
            return null;
        }

        var names = Names(options).OrderByDescending(n => n.Name.Length).ThenBy(n => n.Name, StringComparer.Ordinal).ToList();
        var keys = new List<string>();
        var rest = Plain(text);
        while (rest.Length > 0)
        {
            if (names.FirstOrDefault(n => StartsWithWord(rest, n.Name)) is not { Key: not null } found)
            {
                return null;
            }

            keys.Add(found.Key);
            rest = SkipSeparators(rest[found.Name.Length..]);
        }

        return keys;
    }

    private static IEnumerable<(string Name, string Key)> Names(ImmutableArray<Option> options)
    {
        for (var i = 0; i < options.Length; i++)
        {
            yield return ((i + 1).ToString(CultureInfo.InvariantCulture), options[i].Key);
            yield return (Plain(options[i].Label.German), options[i].Key);
            if (options[i].Label.English is { } english)
            {
                yield return (Plain(english), options[i].Key);
            }
        }

        foreach (var word in UnknownWords)
        {
            yield return (word, AnswerReading.UnknownKey);
        }
    }

    private static bool StartsWithWord(string text, string name) =>
        name.Length > 0
        && text.StartsWith(name, StringComparison.Ordinal)
        && (text.Length == name.Length || " ,;+&".Contains(text[name.Length]));

    private static string SkipSeparators(string text)
    {
        while (Separators.FirstOrDefault(s => text.StartsWith(s, StringComparison.Ordinal)) is { } separator)
        {
            text = text[separator.Length..];
        }

        return text;
    }

    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        var valid = string.Concat(text.EnumerateRunes());
        foreach (var c in valid.Normalize(NormalizationForm.FormC).ToLowerInvariant())
        {
            plain.Append(
                c switch
                {
                    '\u00E4' => "ae",
                    '\u00F6' => "oe",
                    '\u00FC' => "ue",
                    '\u00DF' => "ss",
                    '\u2019' => "'",
                    '"' or '\u201E' or '\u201C' or '\u201D' or '\u00BB' or '\u00AB' => "",
                    _ when char.IsWhiteSpace(c) => " ",
                    _ => c.ToString(),
                }
            );
        }

        var words = string.Join(' ', plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return words.Length > 1 ? words.TrimEnd('.', '!') : words;
    }
}
