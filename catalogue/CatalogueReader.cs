using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Catalogue.Building;
using DigiCheckBot.Catalogue.Rules;

namespace DigiCheckBot.Catalogue;

/// <summary>What one version folder gave.</summary>
/// <param name="Catalogue">Null if there are errors.</param>
/// <param name="Errors">All of them, by file and line.</param>
/// <param name="Warnings">What should be better but does no harm, e.g. missing translations.</param>
public sealed record CatalogueReading(
    AssessmentCatalogue? Catalogue,
    ImmutableArray<CatalogueError> Errors,
    ImmutableArray<CatalogueError> Warnings
);

/// <summary>Reads one version folder strictly: every mistake is found in one go, and only a catalogue without mistakes comes out.</summary>
public static class CatalogueReader
{
    /// <param name="folder">Holds fragen.yaml and the other files; its name is the version, e.g. <c>2026.1</c>.</param>
    public static CatalogueReading Read(string folder)
    {
        var errors = new List<CatalogueError>();
        var entries = new VersionFolder(folder, errors).Entries();
        if (entries is null)
        {
            return new CatalogueReading(null, Sorted(errors), []);
        }

        errors.AddRange(CatalogueRules.Errors(entries));
        var catalogue = errors.Count == 0 ? CatalogueBuilder.Build(entries) : null;
        return new CatalogueReading(catalogue, Sorted(errors), Sorted(CatalogueRules.Warnings(entries)));
    }

    private static ImmutableArray<CatalogueError> Sorted(IEnumerable<CatalogueError> found) =>
        [.. found.OrderBy(e => e.File, StringComparer.Ordinal).ThenBy(e => e.Line).ThenBy(e => e.Code, StringComparer.Ordinal)];
}
