namespace DigiCheckBot.Tests.Azurite;

/// <summary>Where the sources lie, seen from the compiled tests.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo? folder) =>
        folder is null ? throw new DirectoryNotFoundException("No folder above the tests holds DigiCheckBot.sln.")
        : File.Exists(Path.Combine(folder.FullName, "DigiCheckBot.sln")) ? folder.FullName
        : Find(folder.Parent);
}
