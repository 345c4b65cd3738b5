using System.Globalization;
using System.Text.RegularExpressions;

namespace DigiCheckBot.Assessment.Reviews;

/// <summary>
/// Reads amounts as people write them: 1200, 1.200, 1,200.50, 1 200 €, 0,7. A single dot or comma before exactly three digits parts
/// thousands, since nobody gives thousandths of a euro or of a day; after a leading zero it is a decimal mark.
/// </summary>
public static partial class AmountReading
{
    private const int Longest = 20;

    /// <returns>False: there is something, and it is no number.</returns>
    public static bool TryRead(string text, out decimal? amount)
    {
        amount = null;
        var written = Blanks().Replace(text, "").TrimEnd('€');
        if (written.Length == 0)
        {
            return true;
        }

        if (written.Length > Longest || !Written().IsMatch(written))
        {
            return false;
        }

        var mark = Math.Max(written.LastIndexOf('.'), written.LastIndexOf(','));
        var digits = IsDecimalMark(written, mark) ? $"{Plain(written[..mark])}.{written[(mark + 1)..]}" : Plain(written);
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var read))
        {
            return false;
        }

        amount = read;
        return true;
    }

    private static bool IsDecimalMark(string written, int mark)
    {
        if (mark < 0)
        {
            return false;
        }

        var isAlone = written.Count(c => c == written[mark]) == 1;
        var partsThousands = written.Length - mark - 1 == 3 && mark is > 0 and <= 3 && written[0] != '0';
        var hasOther = written.AsSpan(0, mark).ContainsAny('.', ',');
        return isAlone && (hasOther || !partsThousands);
    }

    private static string Plain(string digits) => string.Concat(digits.Where(char.IsAsciiDigit));

    [GeneratedRegex(@"[\s\u00A0\u202F\u2009'\u2019]")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^[0-9]+([.,][0-9]+)*$")]
    private static partial Regex Written();
}
