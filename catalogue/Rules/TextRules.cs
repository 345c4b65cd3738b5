using System.Text.RegularExpressions;
using DigiCheckBot.Catalogue.Entries;
using DigiCheckBot.Catalogue.Findings;
using DigiCheckBot.Catalogue.Yaml;

namespace DigiCheckBot.Catalogue.Rules;

/// <summary>Texts that people see (K17) and their translations (K18).</summary>
internal static partial class TextRules
{
    /// <summary>Characters of a sentence about synergies, which stands beside a measure and isn't translated yet.</summary>
    private const int Synergy = 200;

    public static IEnumerable<CatalogueError> Texts(CatalogueEntries catalogue) =>
        [
            .. GermanTexts.Of(catalogue).SelectMany(t => Text(t.Text, t.MaxLength)),
            .. catalogue.Measures.Select(m => m.Synergy?.Text).OfType<Written<string>>().SelectMany(t => Text(t, Synergy)),
        ];

    public static IEnumerable<CatalogueError> Translations(CatalogueEntries catalogue)
    {
        var german = GermanTexts.Of(catalogue).DistinctBy(t => t.Path).ToDictionary(t => t.Path);
        foreach (var (path, text) in catalogue.English.Texts)
        {
            if (!german.ContainsKey(path))
            {
                yield return TextFindings.NoSuchText(text.At, path, Spelling.Nearest(path, german.Keys));
            }
            else if (string.IsNullOrWhiteSpace(text.Value))
            {
                yield return TextFindings.Empty(text.At);
            }
            else if (Outer(text.Value))
            {
                yield return TextFindings.Blanks(text.At, text.Value);
            }
        }
    }

    /// <summary>Not an error: German is shown instead.</summary>
    public static IEnumerable<CatalogueError> MissingTranslations(CatalogueEntries catalogue) =>
        GermanTexts
            .Of(catalogue)
            .Where(t => !catalogue.English.Texts.ContainsKey(t.Path))
            .Select(t => TextFindings.NotTranslated(t.Text.At, t.Path));

    /// <summary>What holds for one text that people see.</summary>
    public static IEnumerable<CatalogueError> Text(Written<string> text, int maxLength)
    {
        if (string.IsNullOrWhiteSpace(text.Value))
        {
            yield return TextFindings.Empty(text.At);
            yield break;
        }

        if (Outer(text.Value))
        {
            yield return TextFindings.Blanks(text.At, text.Value);
        }

        if (text.Value.Length > maxLength)
        {
            yield return TextFindings.TooLong(text.At, text.Value, maxLength);
        }

        if (text.Value.Contains('"', StringComparison.Ordinal))
        {
            yield return TextFindings.StraightQuotes(text.At, text.Value);
        }
    }

    private static bool Outer(string text) => text != text.Trim() || Gap().IsMatch(text);

    [GeneratedRegex(@"\s{2}|[\r\n\t]")]
    private static partial Regex Gap();
}
