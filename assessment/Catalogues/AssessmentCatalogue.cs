using System.Collections.Frozen;
using System.Collections.Immutable;

namespace DigiCheckBot.Assessment.Catalogues;

/// <summary>
/// One published version of the content: questions, Prüffelder, measures, kinds of Fachbereich, outside view. Immutable; a round is pinned
/// to its version. Built by the strict reader only, so every reference resolves.
/// </summary>
public sealed class AssessmentCatalogue
{
    private readonly FrozenDictionary<QuestionId, Question> _questions;
    private readonly FrozenDictionary<CheckFieldId, CheckField> _fields;
    private readonly FrozenDictionary<MeasureId, Measure> _measures;
    private readonly FrozenDictionary<DepartmentKindId, DepartmentKind> _kinds;

    public AssessmentCatalogue(
        string version,
        ImmutableArray<CheckField> fields,
        ImmutableArray<Question> questions,
        ImmutableArray<Measure> measures,
        ImmutableArray<DepartmentKind> departmentKinds,
        ImmutableArray<OutsideCategory> outsideView,
        CatalogueParameters parameters,
        ImmutableSortedDictionary<Category, LocalizedText> categoryNames,
        ImmutableArray<LocalizedText> levelNames
    )
    {
        Version = version;
        Fields = fields;
        Questions = questions;
        Measures = measures;
        DepartmentKinds = departmentKinds;
        OutsideView = outsideView;
        Parameters = parameters;
        CategoryNames = categoryNames;
        LevelNames = levelNames;
        _questions = questions.ToFrozenDictionary(q => q.Id);
        _fields = fields.ToFrozenDictionary(f => f.Id);
        _measures = measures.ToFrozenDictionary(m => m.Id);
        _kinds = departmentKinds.ToFrozenDictionary(k => k.Id);
    }

    /// <summary>E.g. <c>2026.1</c>.</summary>
    public string Version { get; }

    /// <summary>The Prüffelder, by category, in the order in which they are asked and shown.</summary>
    public ImmutableArray<CheckField> Fields { get; }

    /// <summary>In the order in which they are asked; conditions look back only.</summary>
    public ImmutableArray<Question> Questions { get; }

    public ImmutableArray<Measure> Measures { get; }

    public ImmutableArray<DepartmentKind> DepartmentKinds { get; }

    public ImmutableArray<OutsideCategory> OutsideView { get; }

    /// <summary>The outside view doesn't apply when more than half of the leaders who answered chose this option; null: always applies.</summary>
    public OptionRef? OutsideViewDroppedWhen { get; init; }

    public CatalogueParameters Parameters { get; }

    public ImmutableSortedDictionary<Category, LocalizedText> CategoryNames { get; }

    /// <summary>Names of the levels 0 to 4.</summary>
    public ImmutableArray<LocalizedText> LevelNames { get; }

    /// <exception cref="KeyNotFoundException">The id isn't of this version.</exception>
    public Question this[QuestionId id] => _questions[id];

    /// <inheritdoc cref="this[QuestionId]"/>
    public CheckField this[CheckFieldId id] => _fields[id];

    /// <inheritdoc cref="this[QuestionId]"/>
    public Measure this[MeasureId id] => _measures[id];

    /// <inheritdoc cref="this[QuestionId]"/>
    public DepartmentKind this[DepartmentKindId id] => _kinds[id];

    /// <summary>The same with measures of one round, which lie behind the catalogue's.</summary>
    public AssessmentCatalogue With(ImmutableArray<Measure> further) =>
        new(Version, Fields, Questions, Measures.AddRange(further), DepartmentKinds, OutsideView, Parameters, CategoryNames, LevelNames)
        {
            OutsideViewDroppedWhen = OutsideViewDroppedWhen,
        };

    public Question? Find(QuestionId id) => _questions.GetValueOrDefault(id);

    public Measure? Find(MeasureId id) => _measures.GetValueOrDefault(id);

    public DepartmentKind? Find(DepartmentKindId id) => _kinds.GetValueOrDefault(id);
}
