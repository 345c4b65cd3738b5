using DigiCheckBot.Catalogue.Yaml;

namespace DigiCheckBot.Catalogue.Entries;

/// <summary>The files of a version. Each is read as one map.</summary>
internal static class CatalogueFiles
{
    public const string Questions = "fragen.yaml";
    public const string Fields = "pruefelder.yaml";
    public const string Measures = "massnahmen.yaml";
    public const string Departments = "fachbereiche.yaml";
    public const string OutsideView = "aussensicht.yaml";
    public const string English = "texte.en.yaml";
    public const string Sources = "quellen.md";
    public const string Laws = "rechtslage.md";

    public static IReadOnlyList<string> Yaml { get; } = [Fields, Questions, Measures, Departments, OutsideView];
}

internal sealed class QuestionsFile
{
    public QuestionsFile(MapReader map)
    {
        map.Notes("meta");
        Questions = map.Entries("fragen", m => new QuestionEntry(m));
    }

    public IReadOnlyList<QuestionEntry> Questions { get; }
}

internal sealed class FieldsFile
{
    public FieldsFile(MapReader map)
    {
        At = map.At;
        map.Notes("meta");
        LevelNames = map.NamedTexts("stufen");
        Fields = map.Entries("pruefelder", m => new FieldEntry(m));
    }

    public Place At { get; }
    public IReadOnlyList<Named<Written<string>>> LevelNames { get; }
    public IReadOnlyList<FieldEntry> Fields { get; }
}

internal sealed class MeasuresFile
{
    public MeasuresFile(MapReader map)
    {
        map.Notes("meta");
        Parameters = map.Entry("parameter", m => new ParameterEntry(m));
        Measures = map.Entries("massnahmen", m => new MeasureEntry(m));
    }

    public ParameterEntry? Parameters { get; }
    public IReadOnlyList<MeasureEntry> Measures { get; }
}

internal sealed class DepartmentsFile
{
    public DepartmentsFile(MapReader map)
    {
        map.Notes("meta");
        Departments = map.Entries("fachbereiche", m => new DepartmentEntry(m));
    }

    public IReadOnlyList<DepartmentEntry> Departments { get; }
}

internal sealed class OutsideFile
{
    public OutsideFile(MapReader map)
    {
        map.Notes("meta");
        map.Notes("durchfuehrung");
        Categories = map.Entries("kategorien", m => new OutsideEntry(m));
        Join = map.Entry("verbindung_mit_innensicht", m => new OutsideJoinEntry(m));
    }

    public IReadOnlyList<OutsideEntry> Categories { get; }
    public OutsideJoinEntry? Join { get; }
}
