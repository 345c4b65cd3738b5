namespace DigiCheckBot.Tests.Processes;

/// <summary>Reads KEY=VALUE lines, literally; blank lines and lines that begin with # don't count.</summary>
internal static class EnvironmentFile
{
    public static IReadOnlyDictionary<string, string> Read(string path) =>
        File.ReadLines(path)
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('=', 2))
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}
