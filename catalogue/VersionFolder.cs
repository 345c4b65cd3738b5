using System.Collections.Frozen;
using DigiCheckBot.Catalogue.Entries;
using DigiCheckBot.Catalogue.Findings;
using DigiCheckBot.Catalogue.Yaml;

namespace DigiCheckBot.Catalogue;

/// <summary>The files of one version on disk.</summary>
internal sealed class VersionFolder(string folder, ICollection<CatalogueError> errors)
{
    private const string EnglishLanguage = "en";
    private readonly string _version = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));

    /// <returns>Null if a file is missing or isn't YAML at all: every rule would then complain about what stands in it.</returns>
    public CatalogueEntries? Entries()
    {
        if (!Directory.Exists(folder))
        {
            errors.Add(FormFindings.NoFolder(new Place(folder, 1)));
            return null;
        }

        ReportStrangers();
        var maps = CatalogueFiles.Yaml.ToDictionary(name => name, Map);
        var english = File.Exists(Path.Combine(folder, CatalogueFiles.English)) ? Map(CatalogueFiles.English) : null;
        var sources = Ids(CatalogueFiles.Sources);
        var laws = Ids(CatalogueFiles.Laws);
        if (sources is null || laws is null || maps.Values.Any(map => map is null))
        {
            return null;
        }

        return new CatalogueEntries
        {
            Version = _version,
            FieldsFile = Read(CatalogueFiles.Fields, m => new FieldsFile(m)),
            QuestionsFile = Read(CatalogueFiles.Questions, m => new QuestionsFile(m)),
            MeasuresFile = Read(CatalogueFiles.Measures, m => new MeasuresFile(m)),
            DepartmentsFile = Read(CatalogueFiles.Departments, m => new DepartmentsFile(m)),
            OutsideFile = Read(CatalogueFiles.OutsideView, m => new OutsideFile(m)),
            English = english is null
                ? TextOverlay.Empty
                : TextOverlay.Read(english, Label(CatalogueFiles.English), EnglishLanguage, errors),
            SourceIds = sources,
            LawIds = laws,
        };

        T Read<T>(string name, Func<MapReader, T> read)
        {
            var reader = new MapReader(maps[name]!, Label(name), errors);
            var file = read(reader);
            reader.Finish();
            return file;
        }
    }

    private void ReportStrangers()
    {
        var known = CatalogueFiles.Yaml.Append(CatalogueFiles.English).ToHashSet();
        foreach (var file in Directory.EnumerateFiles(folder, "*.y*ml").Select(Path.GetFileName).Where(name => !known.Contains(name!)))
        {
            errors.Add(FormFindings.UnknownFile(new Place(Label(file!), 1)));
        }
    }

    private YamlValue.Map? Map(string name)
    {
        if (Text(name) is not { } text || YamlTree.Read(text, Label(name), errors) is not { } root)
        {
            return null;
        }

        if (root is YamlValue.Map map)
        {
            return map;
        }

        errors.Add(FormFindings.NoBlock(new Place(Label(name), root.Line)));
        return null;
    }

    private FrozenSet<string>? Ids(string name) => Text(name) is { } text ? EvidenceTable.Ids(text) : null;

    private string? Text(string name)
    {
        var path = Path.Combine(folder, name);
        if (File.Exists(path) && File.ReadAllText(path) is { Length: > 0 } text)
        {
            return text;
        }

        errors.Add(FormFindings.NoFile(new Place(Label(name), 1)));
        return null;
    }

    private string Label(string name) => $"{_version}/{name}";
}
