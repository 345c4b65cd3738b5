using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace DigiCheckBot.Bench.Rehearsals;

/// <summary>Somebody of the local team.</summary>
/// <param name="Name">The part that the person plays.</param>
/// <param name="TeamsId">The id by which Teams names the person to the bot.</param>
/// <param name="ObjectId">Entra object id.</param>
public sealed record LocalPerson(string Name, string TeamsId, string ObjectId);

/// <summary>The local team as the Playground's configuration has it: the one place for its ids.</summary>
/// <param name="Others">Everybody but the coordinator, whom the browser shows.</param>
public sealed partial record LocalTeam(string TenantId, string BotId, string BotName, ImmutableArray<LocalPerson> Others)
{
    /// <summary>More names than this make no local round.</summary>
    public const int MostPeople = 60;

    /// <param name="yaml">Text of <c>infra/local/.m365agentsplayground.yml</c>.</param>
    /// <param name="people">How many others; the team is enlarged when it has fewer.</param>
    public static LocalTeam Read(string yaml, int people)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(Enlarged(yaml, people)));
        var root = (YamlMappingNode)stream.Documents[0].RootNode;
        var bot = (YamlMappingNode)root["bot"];
        var users = (YamlSequenceNode)root["users"];
        return new LocalTeam(
            Text(root, "tenantId"),
            Text(bot, "id"),
            Text(bot, "name"),
            [
                .. users
                    .OfType<YamlMappingNode>()
                    .Take(people)
                    .Select(u => new LocalPerson(Text(u, "name"), Text(u, "id"), Text(u, "aadObjectId"))),
            ]
        );
    }

    /// <summary>The same configuration with at least <paramref name="people"/> users; the added ones follow the pattern of the last.</summary>
    public static string Enlarged(string yaml, int people)
    {
        var lines = yaml.Split('\n').ToList();
        var last = lines.FindLastIndex(l => Numbered().IsMatch(l));
        var present = lines.Count(l => l.StartsWith("  - { id: \"29:", StringComparison.Ordinal));
        if (last < 0 || people <= present)
        {
            return yaml;
        }

        var pattern = lines[last];
        var number = int.Parse(Numbered().Match(pattern).Groups["number"].Value, CultureInfo.InvariantCulture);
        lines.InsertRange(last + 1, Enumerable.Range(1, people - present).Select(step => Following(pattern, number, step)));
        return string.Join('\n', lines);
    }

    private static string Following(string pattern, int number, int step)
    {
        var next = (number + step).ToString(CultureInfo.InvariantCulture);
        var named = pattern
            .Replace($"mitarbeit{number}", $"mitarbeit{next}", StringComparison.Ordinal)
            .Replace($"Mitarbeit {number}", $"Mitarbeit {next}", StringComparison.Ordinal);
        named = Surname().Replace(named, $"surname: \"{next}\"");
        return EndOfObjectId()
            .Replace(
                named,
                id => (long.Parse(id.Value, CultureInfo.InvariantCulture) + step).ToString("D12", CultureInfo.InvariantCulture)
            );
    }

    private static string Text(YamlMappingNode node, string key) => ((YamlScalarNode)node[key]).Value ?? "";

    [GeneratedRegex("""^  - \{ id: "29:mitarbeit(?<number>\d+)".*\}""")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"surname: \S+")]
    private static partial Regex Surname();

    [GeneratedRegex(@"(?<=aadObjectId: [0-9a-f-]{24})\d{12}")]
    private static partial Regex EndOfObjectId();
}
