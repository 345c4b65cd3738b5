using System.Text.RegularExpressions;

namespace DigiCheckBot.Cards;

/// <summary>Words that stand in a text block are shown as they are written.</summary>
internal static partial class Markdown
{
    /// <summary>Escapes what Adaptive Cards would read as Markdown: emphasis, links, and a list mark at the start of a line.</summary>
    public static string Plain(string words) => ListMark().Replace(Mark().Replace(words, @"\$0"), @"$1\$2");

    [GeneratedRegex(@"[\\*\[\]]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])")]
    private static partial Regex Mark();

    [GeneratedRegex(@"^(\s*\d*)([-+.)])(?=\s)", RegexOptions.Multiline)]
    private static partial Regex ListMark();
}
