using System.Collections.Immutable;
using DigiCheckBot.Catalogue.Entries;
using DigiCheckBot.Catalogue.Findings;
using DigiCheckBot.Catalogue.Yaml;

namespace DigiCheckBot.Catalogue;

/// <summary>The command <c>catalogue check</c> for the people who write the catalogue.</summary>
public static class CatalogueCheck
{
    /// <summary>Prints every error and warning, and for each version without errors one line of counts as the last.</summary>
    /// <param name="folder">One version, or a folder of versions.</param>
    /// <returns>The exit code: 0, or 1 if there are errors.</returns>
    public static int Run(TextWriter output, string folder)
    {
        string[] versions = File.Exists(Path.Combine(folder, CatalogueFiles.Questions)) ? [folder] : [.. Catalogues.VersionFolders(folder)];
        if (versions.Length == 0)
        {
            output.WriteLine(CheckReport.Error(FormFindings.NoFolder(new Place(folder, 1))));
            return 1;
        }

        var readings = versions.Select(CatalogueReader.Read).ToList();
        var publicErrors = PublicErrors(folder, readings[^1]);
        foreach (var line in publicErrors.Select(CheckReport.Error).Concat(readings.SelectMany(Lines)))
        {
            output.WriteLine(line);
        }

        return publicErrors.IsEmpty && readings.TrueForAll(r => r.Errors.IsEmpty) ? 0 : 1;
    }

    /// <summary>None for a single version, beside which no public values lie, or while the newest version is broken itself.</summary>
    private static ImmutableArray<CatalogueError> PublicErrors(string folder, CatalogueReading newest) =>
        newest.Catalogue is { } catalogue ? PublicValuesReader.Read(folder, catalogue).Errors : [];

    private static IEnumerable<string> Lines(CatalogueReading reading) =>
        [
            .. reading.Errors.Select(CheckReport.Error),
            .. reading.Warnings.Select(CheckReport.Warning),
            reading.Catalogue is { } catalogue
                ? CheckReport.Counts(catalogue, reading.Warnings.Length)
                : CheckReport.Broken(reading.Errors.Length),
        ];
}
