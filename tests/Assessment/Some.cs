using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Tests.Assessment;

/// <summary>Valid values of the domain; a test states only what matters to it.</summary>
internal static class Some
{
    public static readonly DepartmentKindId Kind = new("buergeramt");
    public static readonly RoundId RoundId = new("r1");

    public static ImmutableArray<Option> Scale { get; } =
    [.. Enumerable.Range(0, 5).Select(i => new Option($"{i}", new LocalizedText($"Stufe {i}", $"Level {i}"), i))];

    public static ImmutableArray<Option> YesNo { get; } =
    [new("ja", new LocalizedText("Ja", "Yes"), null), new("nein", new LocalizedText("Nein", "No"), null)];

    public static ImmutableArray<Option> Tools { get; } =
    [
        new("video", new LocalizedText("Video, auch mit Büro", "Video"), 1.5m),
        new("chat", new LocalizedText("Chat und Mail", "Chat and mail"), 1.5m),
        new("wiki", new LocalizedText("Wiki", "Wiki"), 1.5m),
        new("nichts", new LocalizedText("Nichts davon", "None of these"), 0, IsExclusive: true),
    ];

    /// <summary>A scored scale of five for both populations, in the Prüffeld "feld".</summary>
    public static Question Question(string id, string? field = "feld", Condition? visibleWhen = null, AnswerFormat? format = null) =>
        new(
            new QuestionId(id),
            field is null ? null : new CheckFieldId(field),
            Category.StartingPosition,
            QuestionAudience.Both,
            AnswerNature.Perception,
            IsCore: true,
            new LocalizedText($"Frage {id}"),
            new LocalizedText("Hilfe"),
            format ?? new AnswerFormat.SingleChoice(Scale),
            IsScored: field is not null && format is not AnswerFormat.FreeText,
            AllowsUnknown: true,
            IsRestricted: false,
            AnswerDisplay.Usual,
            visibleWhen,
            OnlyFor: []
        );

    public static Condition When(string question, Comparison comparison, string value, Otherwise otherwise = Otherwise.DoesNotApply) =>
        new(new QuestionId(question), comparison, value, otherwise);

    public static AnswerFormat Number(int min = 0, int max = 2000) => new AnswerFormat.WholeNumber(new LocalizedText("Personen"), min, max);

    public static AnswerFormat FreeText(int max = 600) => new AnswerFormat.FreeText(max, new LocalizedText("Bitte keine Namen"));

    public static CheckField Field(string id = "feld", Category category = Category.StartingPosition, bool isRestricted = false) =>
        new(
            new CheckFieldId(id),
            category,
            new LocalizedText(id),
            new LocalizedText("Gegenstand"),
            [.. Enumerable.Range(0, 5).Select(i => new LocalizedText($"Stand {i}"))],
            DroppedWhen: null,
            isRestricted
        );

    /// <summary>A catalogue of these questions; fields that aren't given are made in the order of the questions.</summary>
    public static AssessmentCatalogue Catalogue(IEnumerable<Question> questions, params CheckField[] fields)
    {
        var asked = questions.ToImmutableArray();
        var given = fields.Select(f => f.Id).ToHashSet();
        var missing = asked.Select(q => q.Field).OfType<CheckFieldId>().Distinct().Where(f => !given.Contains(f));
        return new AssessmentCatalogue(
            "test",
            [.. fields, .. missing.Select(f => Field(f.Value))],
            asked,
            measures: [],
            [new DepartmentKind(Kind, new LocalizedText("Bürgeramt"), ImmutableSortedDictionary<CheckFieldId, decimal>.Empty)],
            outsideView: [],
            Parameters,
            ImmutableSortedDictionary<Category, LocalizedText>.Empty,
            levelNames: []
        );
    }

    public static AssessmentCatalogue With(AssessmentCatalogue catalogue, params Measure[] measures) =>
        new(
            catalogue.Version,
            catalogue.Fields,
            catalogue.Questions,
            [.. measures],
            catalogue.DepartmentKinds,
            catalogue.OutsideView,
            catalogue.Parameters,
            catalogue.CategoryNames,
            catalogue.LevelNames
        );

    /// <summary>A measure of the Fachbereich that brings the Prüffeld one level and costs nothing.</summary>
    public static Measure Measure(string id, Test trigger, string field = "feld") =>
        new(
            new MeasureId(id),
            new LocalizedText(id),
            new LocalizedText("Beschreibung"),
            MeasureLevel.Department,
            [new CheckFieldId(field)],
            new Trigger([trigger], AndNot: [], OnlyFor: []),
            DependsOn: [],
            [new Effect(new CheckFieldId(field), Levels: 1, UpTo: 4)],
            PriorityClass.Visibility,
            MandatoryBecause: null,
            DutyCondition: null,
            OtherwisePriority: null,
            Deadline: null,
            LegalBasis: [],
            "it",
            new MeasureCosts([], new Sourced<CostSpread>(new CostSpread(1, 1), [], IsAssumption: true, Note: null)),
            new Sourced<int>(4, [], IsAssumption: true, Note: null),
            FulfilledByRound: false
        );

    public static AssessmentCatalogue With(AssessmentCatalogue catalogue, params OutsideCategory[] outsideView) =>
        new(
            catalogue.Version,
            catalogue.Fields,
            catalogue.Questions,
            catalogue.Measures,
            catalogue.DepartmentKinds,
            [.. outsideView],
            catalogue.Parameters,
            catalogue.CategoryNames,
            catalogue.LevelNames
        );

    /// <summary>Answers are written as option keys; "?" is "Weiß ich nicht", a comma separates several.</summary>
    public static Interview Interview(Population population, params (string Question, string Answer)[] answers) =>
        new(
            RoundId,
            new ParticipantId("p"),
            "test",
            Kind,
            population,
            InterviewScope.Full,
            InterviewStatus.Submitted,
            answers.ToImmutableSortedDictionary(a => new QuestionId(a.Question), a => Answer(a.Answer))
        );

    public static Interview Leader(params (string Question, string Answer)[] answers) => Interview(Population.Leadership, answers);

    public static Interview Staff(params (string Question, string Answer)[] answers) => Interview(Population.Staff, answers);

    /// <summary>One staff interview per answer, each to the one question.</summary>
    public static Interview[] StaffAnswering(string question, params int[] answers) => [.. answers.Select(a => Staff((question, $"{a}")))];

    public static RoundSnapshot Round(AssessmentCatalogue catalogue, IEnumerable<Interview> leaders, IEnumerable<Interview> staff)
    {
        var (open, anonymous) = (leaders.ToImmutableArray(), staff.ToImmutableArray());
        return new RoundSnapshot(
            catalogue,
            Kind,
            InterviewScope.Full,
            Threshold: 5,
            new DateOnly(2026, 11, 30),
            BudgetYear: 2027,
            open,
            LeadersInvited: open.Length,
            anonymous,
            StaffInvited: anonymous.Length,
            OutsideLevels: ImmutableSortedDictionary<string, decimal>.Empty,
            TalkLevels: ImmutableSortedDictionary<CheckFieldId, decimal>.Empty,
            Targets: ImmutableSortedDictionary<CheckFieldId, decimal>.Empty,
            DriverOverrides: ImmutableSortedDictionary<string, decimal>.Empty,
            RateOverrides: null
        );
    }

    private static CatalogueParameters Parameters { get; } =
        new(
            Drivers: [],
            Rate(400),
            Rate(1_000),
            Correlation: 0.3m,
            new QuestionId("VE-02"),
            ImmutableSortedDictionary<string, decimal>.Empty,
            CapacityFloorDays: 5
        );

    private static Sourced<DayRate> Rate(decimal euros) => new(new DayRate(euros, euros, euros), [], IsAssumption: true, Note: null);

    private static Answer Answer(string text) =>
        text switch
        {
            "?" => new Answer.Unknown(),
            ['#', .. var number] => new Answer.Number(int.Parse(number, System.Globalization.CultureInfo.InvariantCulture)),
            _ => new Answer.Chosen([.. text.Split(',')]),
        };
}
