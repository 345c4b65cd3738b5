namespace DigiCheckBot.Tests.Catalogue;

/// <summary>The sample files beside the tests, and version folders made of them.</summary>
internal static class SampleFolders
{
    private static readonly string Source = Path.Combine(RepositoryRoot(), "tests", "Catalogue");

    public static string Valid { get; } = Path.Combine(Source, "valid");

    public static string Invalid { get; } = Path.Combine(Source, "invalid");

    public static string Published { get; } = Path.Combine(Source, "published.txt");

    /// <summary>A folder of versions that holds 2026.1: the valid files, replaced by those of <paramref name="changes"/>.</summary>
    public static TemporaryFolder Versions(string? changes = null)
    {
        var folder = new TemporaryFolder();
        var version = Directory.CreateDirectory(folder.Version("2026.1")).FullName;
        foreach (var file in Directory.GetFiles(Valid).Concat(changes is null ? [] : Directory.GetFiles(changes)))
        {
            File.Copy(file, Path.Combine(version, Path.GetFileName(file)), overwrite: true);
        }

        return folder;
    }

    private static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "DigiCheckBot.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests run outside the repository.");
        }

        return folder;
    }
}
