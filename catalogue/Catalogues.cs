using System.Collections.Frozen;
using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.ReferenceValues;
using DigiCheckBot.Catalogue.Findings;
using DigiCheckBot.Catalogue.Yaml;

namespace DigiCheckBot.Catalogue;

/// <summary>All catalogue versions in one folder, read once at start.</summary>
public sealed class Catalogues : ICatalogues
{
    private readonly FrozenDictionary<string, AssessmentCatalogue> _byVersion;

    private Catalogues(ImmutableArray<AssessmentCatalogue> catalogues, string? current, ImmutableArray<PublicValue> publicValues)
    {
        PublicValues = publicValues;
        _byVersion = catalogues.ToFrozenDictionary(c => c.Version);
        Versions = [.. catalogues.Select(c => c.Version)];
        Current = current is null
            ? catalogues[^1]
            : _byVersion.GetValueOrDefault(current) ?? throw new CatalogueException([SettingFindings.NoSuchVersion(current, Versions)]);
    }

    /// <summary>Where the versions lie that ship with the program.</summary>
    public static string ShippedFolder { get; } = Path.Combine(AppContext.BaseDirectory, "catalogue");

    public AssessmentCatalogue Current { get; }

    /// <summary>From the oldest to the newest.</summary>
    public ImmutableArray<string> Versions { get; }

    /// <summary>Figures of public surveys with year and source; the same for all versions.</summary>
    public ImmutableArray<PublicValue> PublicValues { get; }

    /// <param name="folder">Holds one folder per version, and the public reference values.</param>
    /// <param name="current">The version for new rounds; null: the newest.</param>
    /// <exception cref="CatalogueException">Some version or the public values are broken, there is none, or <paramref name="current"/> isn't there.</exception>
    public static Catalogues Load(string folder, string? current = null)
    {
        var readings = VersionFolders(folder).Select(CatalogueReader.Read).ToList();
        var errors = readings.SelectMany(r => r.Errors).ToImmutableArray();
        if (readings.Count == 0)
        {
            errors = [FormFindings.NoFolder(new Place(folder, 1))];
        }

        if (!errors.IsEmpty)
        {
            throw new CatalogueException(errors);
        }

        var values = PublicValuesReader.Read(folder, readings[^1].Catalogue!);
        return values.Errors.IsEmpty
            ? new Catalogues([.. readings.Select(r => r.Catalogue!)], current, values.Values)
            : throw new CatalogueException(values.Errors);
    }

    public AssessmentCatalogue Version(string version) => _byVersion[version];

    /// <summary>The folders with catalogue files in <paramref name="folder"/>, oldest first: 2026.2 comes before 2026.10.</summary>
    internal static IEnumerable<string> VersionFolders(string folder) =>
        !Directory.Exists(folder)
            ? []
            : Directory
                .EnumerateDirectories(folder)
                .Where(path => Directory.EnumerateFiles(path, "*.yaml").Any())
                .OrderBy(path => System.Version.TryParse(Path.GetFileName(path), out var version) ? version : new System.Version())
                .ThenBy(path => path, StringComparer.Ordinal);
}
