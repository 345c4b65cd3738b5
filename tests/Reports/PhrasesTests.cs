using System.Text.RegularExpressions;
using System.Xml.Linq;
using DigiCheckBot.Tests.Processes;

namespace DigiCheckBot.Tests.Reports;

/// <summary>The words of the reports: complete in both languages, all used, none missing.</summary>
public sealed partial class PhrasesTests
{
    private static readonly Dictionary<string, string> German = Read("Phrases.resx");
    private static readonly Dictionary<string, string> English = Read("Phrases.en.resx");

    private static readonly string[] Sources =
    [
        .. Directory.EnumerateFiles(RepositoryRoot.Combine("reports"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText),
    ];

    [Fact]
    public void Has_the_same_keys_in_both_languages() => Assert.Equal(German.Keys.Order(), English.Keys.Order());

    [Fact]
    public void Has_the_same_placeholders_in_both_languages() =>
        Assert.All(German.Keys, key => Assert.Equal(Placeholders(German[key]), Placeholders(English[key])));

    [Fact]
    public void Has_a_member_for_every_key_and_a_key_for_every_member() =>
        Assert.Equal(German.Keys.Order(), Sources.SelectMany(s => Member().Matches(s)).Select(m => m.Groups[1].Value).Distinct().Order());

    [Fact]
    public void Uses_every_phrase() =>
        Assert.All(German.Keys, key => Assert.Contains(Sources, code => Regex.IsMatch(code, $@"(?<!public string ){key}\b")));

    private static string[] Placeholders(string text) => [.. Placeholder().Matches(text).Select(m => m.Value).Distinct().Order()];

    private static Dictionary<string, string> Read(string file) =>
        XDocument
            .Load(RepositoryRoot.Combine("reports", "Resources", file))
            .Root!.Elements("data")
            .ToDictionary(d => (string)d.Attribute("name")!, d => (string)d.Element("value")!);

    [GeneratedRegex(@"public string (\w+)(?:\([^)]*\))?\s+=>\s+(?:Say\(\)|Fill\()")]
    private static partial Regex Member();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Placeholder();
}
