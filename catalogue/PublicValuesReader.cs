using System.Collections.Frozen;
using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.ReferenceValues;
using DigiCheckBot.Catalogue.Building;
using DigiCheckBot.Catalogue.Entries;
using DigiCheckBot.Catalogue.Findings;
using DigiCheckBot.Catalogue.Rules;
using DigiCheckBot.Catalogue.Yaml;

namespace DigiCheckBot.Catalogue;

/// <summary>What the file of public reference values gave.</summary>
/// <param name="Values">In the order of the file; empty if there are errors.</param>
/// <param name="Errors">All of them, by line.</param>
public sealed record PublicValuesReading(ImmutableArray<PublicValue> Values, ImmutableArray<CatalogueError> Errors);

/// <summary>
/// Reads vergleichswerte.yaml as strictly as a version. It lies beside the versions, since public figures age without any round changing;
/// Prüffelder and sources are those of the newest version.
/// </summary>
public static class PublicValuesReader
{
    public const string FileName = "vergleichswerte.yaml";

    /// <param name="folder">The folder of versions. Without the file there are no values.</param>
    /// <param name="newest">The newest version in it.</param>
    public static PublicValuesReading Read(string folder, AssessmentCatalogue newest)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            return new([], []);
        }

        var errors = new List<CatalogueError>();
        var entries = Entries(File.ReadAllText(path), errors);
        errors.AddRange(PublicValueRules.Errors(entries, [.. newest.Fields.Select(f => f.Id.Value)], Sources(folder, newest.Version)));
        return errors.Count == 0
            ? new([.. entries.Select(Build)], [])
            : new([], [.. errors.OrderBy(e => e.Line).ThenBy(e => e.Code, StringComparer.Ordinal)]);
    }

    private static IReadOnlyList<PublicValueEntry> Entries(string text, List<CatalogueError> errors)
    {
        if (YamlTree.Read(text, FileName, errors) is not { } root)
        {
            return [];
        }

        if (root is not YamlValue.Map map)
        {
            errors.Add(FormFindings.NoBlock(new Place(FileName, root.Line)));
            return [];
        }

        var reader = new MapReader(map, FileName, errors);
        var file = new PublicValuesFile(reader);
        reader.Finish();
        return file.Values;
    }

    private static FrozenSet<string> Sources(string folder, string version) =>
        EvidenceTable.Ids(File.ReadAllText(Path.Combine(folder, version, CatalogueFiles.Sources)));

    private static PublicValue Build(PublicValueEntry value) =>
        new(
            value.Id.Value(),
            Text(value.Subject.There()),
            Text(value.Value.There()),
            value.Year.Value(),
            [.. value.Sources.Select(s => s.Value)],
            Text(value.Origin.There()),
            [.. value.Fields.Select(f => new CheckFieldId(f.Value))],
            value.Caution is { } caution ? Text(caution) : null
        );

    private static LocalizedText Text(BothEntry text) => new(text.German.Value(), text.English.Value());
}
