using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace DigiCheckBot.Tests.Cards;

/// <summary>The words of the cards: complete in both languages, all used, none missing.</summary>
public sealed partial class WordsTests
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(Here(), "..", "..", "cards"));
    private static readonly Dictionary<string, string> German = Read("Words.resx");
    private static readonly Dictionary<string, string> English = Read("Words.en.resx");

    private static readonly Dictionary<string, string> Sources = Directory
        .EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories)
        .ToDictionary(p => p, File.ReadAllText);

    private static readonly string[] Members =
    [
        .. Sources
            .Where(s => Path.GetFileName(s.Key).StartsWith("Words", StringComparison.Ordinal))
            .SelectMany(s => Member().Matches(s.Value))
            .Select(m => m.Groups[1].Value),
    ];

    [Fact]
    public void Has_the_same_keys_in_both_languages() => Assert.Equal(German.Keys.Order(), English.Keys.Order());

    [Fact]
    public void Has_a_member_for_every_key_and_a_key_for_every_member() => Assert.Equal(German.Keys.Order(), Members.Order());

    [Fact]
    public void Has_the_same_placeholders_in_both_languages() =>
        Assert.All(German.Keys, key => Assert.Equal(Placeholders(German[key]), Placeholders(English[key])));

    [Fact]
    public void Uses_every_word() =>
        Assert.All(Members, name => Assert.Contains(Sources.Values, code => Regex.IsMatch(code, $@"(?<!string ){name}\b")));

    [Fact]
    public void Leaves_no_text_empty() =>
        Assert.All(German.Values.Concat(English.Values), text => Assert.False(string.IsNullOrWhiteSpace(text)));

    private static string[] Placeholders(string text) => [.. Placeholder().Matches(text).Select(m => m.Value).Distinct().Order()];

    private static Dictionary<string, string> Read(string file) =>
        XDocument
            .Load(Path.Combine(Folder, "Resources", file))
            .Root!.Elements("data")
            .ToDictionary(d => (string)d.Attribute("name")!, d => (string)d.Element("value")!);

    private static string Here([CallerFilePath] string source = "") => Path.GetDirectoryName(source)!;

    [GeneratedRegex(@"public string (\w+)(?:\([^)]*\))? =>\s+(?:Say|Fill)\(")]
    private static partial Regex Member();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Placeholder();
}
