using System.Collections.Frozen;
using DigiCheckBot.Catalogue.Yaml;

namespace DigiCheckBot.Catalogue.Entries;

/// <summary>All that is written in one version: well-formed, but perhaps wrong. The rules look at this; the builder needs it to be right.</summary>
internal sealed class CatalogueEntries
{
    private IReadOnlyList<QuestionEntry>? _asked;
    private FrozenDictionary<string, QuestionEntry>? _questions;
    private FrozenDictionary<string, FieldEntry>? _fields;
    private FrozenDictionary<string, MeasureEntry>? _measures;

    public required string Version { get; init; }
    public required QuestionsFile QuestionsFile { get; init; }
    public required FieldsFile FieldsFile { get; init; }
    public required MeasuresFile MeasuresFile { get; init; }
    public required DepartmentsFile DepartmentsFile { get; init; }
    public required OutsideFile OutsideFile { get; init; }
    public required TextOverlay English { get; init; }

    /// <summary>Ids of quellen.md.</summary>
    public required FrozenSet<string> SourceIds { get; init; }

    /// <summary>Ids of rechtslage.md.</summary>
    public required FrozenSet<string> LawIds { get; init; }

    /// <summary>In the order in which they are asked.</summary>
    public IReadOnlyList<QuestionEntry> Questions => _asked ??= AskingOrder.Of(this);

    public IReadOnlyList<FieldEntry> Fields => FieldsFile.Fields;
    public IReadOnlyList<MeasureEntry> Measures => MeasuresFile.Measures;
    public IReadOnlyList<DepartmentEntry> Departments => DepartmentsFile.Departments;
    public IReadOnlyList<OutsideEntry> OutsideView => OutsideFile.Categories;
    public ParameterEntry? Parameters => MeasuresFile.Parameters;

    public QuestionEntry? Question(Written<string>? id) => Find(_questions ??= ById(Questions, q => q.Id), id);

    public FieldEntry? Field(Written<string>? id) => Find(_fields ??= ById(Fields, f => f.Id), id);

    public MeasureEntry? Measure(Written<string>? id) => Find(_measures ??= ById(Measures, m => m.Id), id);

    private static T? Find<T>(FrozenDictionary<string, T> entries, Written<string>? id)
        where T : class => id is null ? null : entries.GetValueOrDefault(id.Value);

    // Doubled ids are an error of their own; here the first one counts.
    private static FrozenDictionary<string, T> ById<T>(IEnumerable<T> entries, Func<T, Written<string>?> id)
        where T : class => entries.Where(e => id(e) is not null).DistinctBy(e => id(e)!.Value).ToFrozenDictionary(e => id(e)!.Value);
}
