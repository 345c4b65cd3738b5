using System.Globalization;
using System.Text;
using DigiCheckBot.Assessment.Catalogues;

namespace DigiCheckBot.Assessment.Interviews;

/// <summary>Reads free text: without what a reader can't see but a display obeys.</summary>
internal static class FreeTextReading
{
    // A character may carry combining marks, but not a tower of them.
    private const int CodeUnitsPerCharacter = 8;

    public static ReadingResult Read(AnswerFormat.FreeText format, string input)
    {
        // Measured before anything else looks at it, so that a huge input costs nothing.
        if (input.Length > format.MaxLength * CodeUnitsPerCharacter)
        {
            return new ReadingResult.Invalid(new InvalidInput.TooLong(format.MaxLength));
        }

        var text = Clean(input);
        if (text.Length == 0)
        {
            return new ReadingResult.Empty();
        }

        return new StringInfo(text).LengthInTextElements > format.MaxLength
            ? new ReadingResult.Invalid(new InvalidInput.TooLong(format.MaxLength))
            : new ReadingResult.Given(new Answer.FreeText(text));
    }

    private static string Clean(string input)
    {
        var kept = new StringBuilder(input.Length);
        foreach (var rune in input.ReplaceLineEndings("\n").Replace('\t', ' ').EnumerateRunes().Where(IsKept))
        {
            kept.Append(rune);
        }

        return kept.ToString().Normalize(NormalizationForm.FormC).Trim();
    }

    /// <summary>EnumerateRunes turns a lone surrogate into U+FFFD, which is dropped, too.</summary>
    private static bool IsKept(Rune rune) =>
        rune.Value == '\n' || !(Rune.IsControl(rune) || IsDirectional(rune.Value) || rune.Value is 0xFEFF or 0xFFFD || IsUnassigned(rune));

    private static bool IsUnassigned(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherNotAssigned;

    private static bool IsDirectional(int code) =>
        code is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
