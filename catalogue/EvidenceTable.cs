using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace DigiCheckBot.Catalogue;

/// <summary>The tables of quellen.md and rechtslage.md, of which only the ids are read.</summary>
internal static partial class EvidenceTable
{
    public static FrozenSet<string> Ids(string text) => RowId().Matches(text).Select(m => m.Groups[1].Value).ToFrozenSet();

    // The first column of a table row.
    [GeneratedRegex(@"^\| ([QR]\d+) \|", RegexOptions.Multiline)]
    private static partial Regex RowId();
}
