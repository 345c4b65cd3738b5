using System.Runtime.CompilerServices;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Cards;

/// <summary>
/// A card as it was looked at and approved. <c>UPDATE_SNAPSHOTS=1</c> writes them all anew; look at the difference before committing it.
/// </summary>
internal static class Snapshot
{
    public static void Match(JObject card, string name)
    {
        var path = Path.Combine(Folder(), $"{name}.json");
        var actual = card.ToString(Formatting.Indented).ReplaceLineEndings("\n") + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Folder());
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"No snapshot {path}: run with UPDATE_SNAPSHOTS=1, look at it, commit it.");
        Assert.Equal(File.ReadAllText(path), actual);
    }

    private static string Folder([CallerFilePath] string source = "") => Path.Combine(Path.GetDirectoryName(source)!, "snapshots");
}
