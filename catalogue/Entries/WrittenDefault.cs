using System.Globalization;
using System.Text.RegularExpressions;
using DigiCheckBot.Catalogue.Yaml;

namespace DigiCheckBot.Catalogue.Entries;

/// <summary>A driver's default as written: <c>3</c>, <c>beschaeftigte</c>, <c>0.5 × arbeitsplaetze</c>, each perhaps <c>, aufgerundet</c>.</summary>
internal sealed partial record WrittenDefault(decimal Factor, string? TimesDriver, bool RoundUp)
{
    /// <returns>Null: none of these forms.</returns>
    public static WrittenDefault? Parse(Literal literal)
    {
        if (literal.Number is { } number)
        {
            return new WrittenDefault(number, null, false);
        }

        var match = Form().Match(literal.Text);
        if (!match.Success)
        {
            return null;
        }

        var factor = match.Groups["factor"] is { Success: true } written ? decimal.Parse(written.Value, CultureInfo.InvariantCulture) : 1;
        return new WrittenDefault(factor, match.Groups["driver"].Value, match.Groups["up"].Success);
    }

    [GeneratedRegex(@"^((?<factor>\d{1,9}(\.\d{1,9})?) × )?(?<driver>[a-z][a-z0-9_]*)(?<up>, aufgerundet)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
