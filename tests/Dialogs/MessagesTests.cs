using System.Text.RegularExpressions;
using System.Xml.Linq;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Rounds.Rights;
using DigiCheckBot.Dialogs;
using DigiCheckBot.Tests.Processes;

namespace DigiCheckBot.Tests.Dialogs;

public sealed partial class MessagesTests
{
    private static readonly Dictionary<string, string> German = Read("Messages.resx");
    private static readonly Dictionary<string, string> English = Read("Messages.en.resx");

    [Fact]
    public void Both_languages_have_the_same_keys() => Assert.Equal(German.Keys.Order(), English.Keys.Order());

    [Fact]
    public void Both_languages_use_the_same_placeholders() =>
        Assert.DoesNotContain(German.Keys, k => !Placeholders(German[k]).SetEquals(Placeholders(English[k])));

    [Fact]
    public void No_text_is_empty_or_has_outer_blanks() =>
        Assert.Empty(German.Concat(English).Where(t => t.Value.Length == 0 || t.Value.Trim() != t.Value).Select(t => t.Key));

    [Fact]
    public void Every_key_is_used()
    {
        var source = string.Concat(
            Directory.EnumerateFiles(RepositoryRoot.Combine("dialogs"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText)
        );
        var named = new HashSet<string>([
            .. Enum.GetNames<RoundRole>().Select(n => $"Role.{n}"),
            .. Enum.GetNames<RoundState>().Select(n => $"State.{n}"),
            .. Enum.GetNames<RoundAction>().Select(n => $"Action.{n}"),
            .. Enum.GetNames<StepProblem>().Select(n => $"StepProblem.{n}"),
        ]);
        Assert.DoesNotContain(German.Keys, k => !named.Contains(k) && !source.Contains(k.Split('.')[^1], StringComparison.Ordinal));
    }

    [Fact]
    public void The_words_of_commands_are_unambiguous()
    {
        var words = German
            .Keys.Where(k => k.StartsWith("Command.", StringComparison.Ordinal))
            .SelectMany(k => Messages.WordsOf(k["Command.".Length..]).Distinct());
        Assert.Empty(words.GroupBy(w => w, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    [Fact]
    public void German_is_spoken_unless_English_is_chosen()
    {
        Assert.Contains("Koordination", Messages.OnlyCoordinators(Language.German), StringComparison.Ordinal);
        Assert.Contains("coordinators", Messages.OnlyCoordinators(Language.English), StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Read(string file) =>
        XDocument
            .Load(RepositoryRoot.Combine(Path.Combine("dialogs", "Resources", file)))
            .Descendants("data")
            .ToDictionary(d => (string)d.Attribute("name")!, d => (string)d.Element("value")!);

    private static HashSet<string> Placeholders(string text) => [.. Placeholder().Matches(text).Select(m => m.Groups[1].Value)];

    [GeneratedRegex(@"\{(\d+)[^}]*\}")]
    private static partial Regex Placeholder();
}
