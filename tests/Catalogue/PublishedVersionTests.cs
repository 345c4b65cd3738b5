using System.Security.Cryptography;
using System.Text;
using DigiCheckBot.Catalogue;

namespace DigiCheckBot.Tests.Catalogue;

/// <summary>Law 8: a published version never changes, because rounds are pinned to it.</summary>
public sealed class PublishedVersionTests
{
    [Fact]
    public void Published_files_are_unchanged()
    {
        var shipped = Directory
            .GetDirectories(Catalogues.ShippedFolder)
            .SelectMany(version => Directory.GetFiles(version, "*", SearchOption.AllDirectories))
            .Select(path => $"{Fingerprint(path)}  {Path.GetRelativePath(Catalogues.ShippedFolder, path).Replace('\\', '/')}")
            .OrderBy(line => line[64..], StringComparer.Ordinal)
            .ToList();
        if (Environment.GetEnvironmentVariable("UPDATE_PUBLISHED") == "1")
        {
            File.WriteAllText(SampleFolders.Published, string.Join('\n', shipped) + '\n');
        }

        var changed = File.ReadAllLines(SampleFolders.Published).Where(line => line.Length > 0).Except(shipped).ToList();

        Assert.True(
            changed.Count == 0,
            $"Published and since then changed or removed:\n{string.Join('\n', changed)}\n"
                + "Rounds are pinned to a published version. Undo the change and make it in a new version folder (tests/Catalogue/README.md)."
        );
    }

    // Of the text with LF, so that a checkout with CRLF counts as unchanged.
    private static string Fingerprint(string path) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(File.ReadAllText(path).ReplaceLineEndings("\n"))));
}
