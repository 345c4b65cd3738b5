using System.Collections.Immutable;

namespace DigiCheckBot.Catalogue.Findings;

/// <summary>What can be wrong with the setting that chooses a version.</summary>
internal static class SettingFindings
{
    public static CatalogueError NoSuchVersion(string version, ImmutableArray<string> versions) =>
        new("K19", version, 1, $"Die eingestellte Fassung „{version}“ gibt es nicht.", $"Vorhanden sind: {string.Join(", ", versions)}.");
}
