namespace DigiCheckBot.Tests.Catalogue;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("digicheck").FullName;

    public string Version(string version) => System.IO.Path.Combine(Path, version);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
