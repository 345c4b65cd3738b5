namespace DigiCheckBot.Bench.Rehearsals;

/// <summary>Where the local team's configuration lies.</summary>
internal static class LocalFiles
{
    private const string Configuration = "infra/local/.m365agentsplayground.yml";

    /// <summary>Found from this program upwards, so that the working directory doesn't matter.</summary>
    public static string TeamFile()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, Configuration);
            if (File.Exists(file))
            {
                return file;
            }
        }

        throw new ArgumentException($"{Configuration} was not found; name the file with --team.");
    }
}
