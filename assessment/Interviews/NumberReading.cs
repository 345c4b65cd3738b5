using System.Globalization;
using System.Text.RegularExpressions;
using DigiCheckBot.Assessment.Catalogues;

namespace DigiCheckBot.Assessment.Interviews;

/// <summary>Reads whole numbers as people write them: 1200, 1.200, 1,200, 1 200, 12,0.</summary>
internal static partial class NumberReading
{
    public static ReadingResult Read(AnswerFormat.WholeNumber format, string input)
    {
        var parts = Written().Match(input.Trim());
        if (!parts.Success)
        {
            return new ReadingResult.Invalid(new InvalidInput.NotANumber(format.Min, format.Max));
        }

        var digits = parts.Groups["sign"].Value + string.Concat(parts.Groups["whole"].Value.Where(char.IsAsciiDigit));
        return
            int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            && value >= format.Min
            && value <= format.Max
            ? new ReadingResult.Given(new Answer.Number(value))
            : new ReadingResult.Invalid(new InvalidInput.OutOfRange(format.Min, format.Max));
    }

    // The separators of thousands are one of dot, comma, apostrophe or a (narrow, no-break) space, the same throughout. A fraction must be
    // zero and shorter than three digits, since a group of three is thousands.
    [GeneratedRegex(
        @"^(?<sign>-?)\+?(?<whole>[0-9]{1,3}(?<group>[.,' \u00A0\u202F\u2009\u2019])[0-9]{3}(?:\k<group>[0-9]{3})*|[0-9]+)(?:[.,]0{1,2})?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Written();
}
