using System.Text.RegularExpressions;
using DigiCheckBot.Tests.Processes;

namespace DigiCheckBot.Tests.Architecture;

/// <summary>What references between projects can't say.</summary>
public sealed partial class SourceTests
{
    private static readonly string[] Production = ["assessment", "bot", "cards", "catalogue", "dialogs", "outreach", "storage"];

    [Fact]
    public void Both_flavours_of_the_SDK_share_one_source() =>
        Assert.Empty(Lines([.. Production, "sdk", "bench", "tests"]).Where(l => Directive().IsMatch(l.Text)).Select(l => l.Place));

    [Fact]
    public void Nothing_of_ours_lives_in_the_namespaces_of_the_SDK() =>
        Assert.Empty(Lines([.. Production, "bench"]).Where(l => SdkNamespace().IsMatch(l.Text)).Select(l => l.Place));

    [Fact]
    public void Dialogs_show_and_never_send() => Assert.Empty(Lines("dialogs").Where(l => Sending().IsMatch(l.Text)).Select(l => l.Place));

    [Fact]
    public void The_domain_neither_waits_nor_logs_nor_looks_at_the_clock() =>
        Assert.Empty(
            Lines("assessment")
                .Where(l => !l.File.Contains("Store.cs", StringComparison.Ordinal) && Effect().IsMatch(l.Text))
                .Select(l => l.Place)
        );

    [Fact]
    public void Words_that_people_read_stand_in_resources_and_catalogue() =>
        Assert.Empty(Lines("bot", "dialogs", "cards", "outreach").Where(l => GermanWord().IsMatch(l.Text)).Select(l => l.Place));

    [Fact]
    public void Cards_become_JSON_in_one_place() =>
        Assert.Equal(
            ["cards/CardJson.cs"],
            Lines("cards")
                .Where(l =>
                    l.Text.Contains("JObject.FromObject", StringComparison.Ordinal)
                    || l.Text.Contains(".ToJson()", StringComparison.Ordinal)
                )
                .Select(l => l.File)
                .Distinct()
        );

    [Fact]
    public void Files_stay_small_enough_to_be_read_at_once() =>
        Assert.Empty(Files([.. Production, "sdk", "bench"]).Where(f => File.ReadLines(f).Count() > 300).Select(Relative));

    [Fact]
    public void Names_say_what_a_thing_is() =>
        Assert.DoesNotContain(Files([.. Production, "bench", "tests"]).Select(Relative), f => Vague().IsMatch(f));

    private static IEnumerable<SourceLine> Lines(params string[] folders) =>
        Files(folders).SelectMany(file => File.ReadLines(file).Select((text, index) => new SourceLine(Relative(file), index + 1, text)));

    private static IEnumerable<string> Files(params string[] folders) =>
        folders.SelectMany(folder => Directory.EnumerateFiles(RepositoryRoot.Combine(folder), "*.cs", SearchOption.AllDirectories));

    private static string Relative(string file) => Path.GetRelativePath(RepositoryRoot.Path, file).Replace('\\', '/');

    private sealed record SourceLine(string File, int Number, string Text)
    {
        public string Place => $"{File}:{Number}: {Text.Trim()}";
    }

    [GeneratedRegex(@"^\s*#(if|else|elif|endif|region)\b")]
    private static partial Regex Directive();

    [GeneratedRegex(@"^\s*namespace (Microsoft|Azure|AdaptiveCards)\b")]
    private static partial Regex SdkNamespace();

    [GeneratedRegex(@"\b(SendActivit(y|ies)Async|UpdateActivityAsync|DeleteActivityAsync)\b")]
    private static partial Regex Sending();

    [GeneratedRegex(@"\b(async|await|ILogger|TimeProvider|HttpClient)\b")]
    private static partial Regex Effect();

    /// <summary>In code, not in a comment.</summary>
    [GeneratedRegex("^(?!\\s*//).*\"[^\"]*[äöüÄÖÜß][^\"]*\"")]
    private static partial Regex GermanWord();

    [GeneratedRegex(@"/(Common|Helpers?|Utils?|Services|Models|Misc)/|(Helper|Utils?|Manager)\.cs$")]
    private static partial Regex Vague();
}
