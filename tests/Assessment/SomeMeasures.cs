using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Measures;
using DigiCheckBot.Assessment.Roadmaps;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Scoring;

namespace DigiCheckBot.Tests.Assessment;

/// <summary>Small catalogues around measures. The fields are <c>f</c> and <c>g</c>, both at level 1 with target 3 unless a test says so.</summary>
internal static class SomeMeasures
{
    public static readonly DepartmentKindId Kind = new("buergeramt");
    public static readonly CheckFieldId F = new("f");
    public static readonly CheckFieldId G = new("g");
    public static readonly QuestionId People = new("DA-01");
    public static readonly QuestionId Services = new("DA-03");
    public static readonly QuestionId Points = new("TE-01");
    public static readonly QuestionId Secret = new("VE-16");
    public static readonly OutsideCategoryId Search = new("suche");

    public static readonly Trigger Triggered = When(AtMost(F, 2));
    public static readonly Trigger NotTriggered = When(AtMost(F, 0));
    public static readonly Trigger Unknown = When(new Test.QuestionValue(Points, Comparison.AtMost, 2));

    public static Measure Measure(
        string id,
        Trigger? trigger = null,
        PriorityClass priority = PriorityClass.Synergy,
        MeasureLevel level = MeasureLevel.Department,
        string[]? after = null,
        Effect[]? effects = null,
        CostPart[]? costs = null,
        DutyCondition? condition = null,
        PriorityClass? otherwise = null,
        Deadline? deadline = null,
        int weeks = 4,
        CostSpread? spread = null,
        bool fulfilled = false
    ) =>
        new(
            new(id),
            new(id),
            new(id),
            level,
            [F],
            trigger ?? Triggered,
            [.. (after ?? []).Select(a => new MeasureId(a))],
            [.. effects ?? [new Effect(F, 0.25m, 3)]],
            priority,
            null,
            condition,
            otherwise,
            deadline,
            [],
            "",
            new([.. costs ?? [Cost(1000)]], Assumed(spread ?? new CostSpread(0.7m, 1.4m))),
            Assumed(weeks),
            fulfilled
        );

    public static Trigger When(params Test[] anyOf) => new([.. anyOf], [], []);

    public static Test AtMost(CheckFieldId field, decimal value) => new Test.FieldLevel(field, Comparison.AtMost, value);

    public static CostPart Cost(
        decimal amount,
        CostKind kind = CostKind.ExternalEuros,
        CostTiming timing = CostTiming.Once,
        string driver = "fix"
    ) => new(kind, timing, new(driver), Assumed(amount), false);

    public static Sourced<T> Assumed<T>(T value) => new(value, [], true, "Annahme");

    public static AssessmentCatalogue Catalogue(params Measure[] measures) =>
        new(
            "test",
            [Field(F), Field(G)],
            [Number(People), Number(Services), Number(Points), Number(Secret, AnswerDisplay.Never)],
            [.. measures],
            [new(Kind, new("Bürgeramt"), ImmutableSortedDictionary<CheckFieldId, decimal>.Empty)],
            [new(Search, new("Suche"), [], ImmutableSortedDictionary<CheckFieldId, decimal>.Empty.Add(G, 1m))],
            new(Drivers, Assumed(new DayRate(400, 480, 600)), Assumed(new DayRate(840, 1050, 1600)), 0.3m, new("VE-02"), Empty, 5),
            ImmutableSortedDictionary<Category, LocalizedText>.Empty,
            []
        );

    public static RoundSnapshot Snapshot(params Measure[] measures) =>
        new(
            Catalogue(measures),
            Kind,
            InterviewScope.Full,
            5,
            new DateOnly(2026, 11, 22),
            2027,
            [],
            1,
            [],
            0,
            Empty,
            ImmutableSortedDictionary<CheckFieldId, decimal>.Empty,
            ImmutableSortedDictionary<CheckFieldId, decimal>.Empty,
            Empty,
            null
        );

    public static Interview Leader(params (QuestionId Question, int Number)[] answers) =>
        new(
            new("round"),
            new("leader"),
            "test",
            Kind,
            Population.Leadership,
            InterviewScope.Full,
            InterviewStatus.Submitted,
            answers.ToImmutableSortedDictionary(a => a.Question, a => (Answer)new Answer.Number(a.Number))
        );

    public static ShownValues Shown(FieldOutcome? f = null, FieldOutcome? g = null) =>
        new(
            ImmutableSortedDictionary<CheckFieldId, FieldOutcome>.Empty.Add(F, f ?? Rated(1)).Add(G, g ?? Rated(1)),
            ImmutableSortedDictionary<QuestionId, QuestionFinding>.Empty,
            Empty
        );

    public static ShownValues Shown(QuestionId question, QuestionFinding finding) =>
        Shown() with
        {
            Questions = ImmutableSortedDictionary<QuestionId, QuestionFinding>.Empty.Add(question, finding),
        };

    public static FieldOutcome Rated(decimal level) => new FieldOutcome.Rated(level, LevelSource.Leadership);

    public static ShownFacts Facts(ShownValues shown) => ShownFacts.Of(Catalogue(), Kind, shown);

    public static ImmutableSortedDictionary<CheckFieldId, FieldStanding> Standings(decimal f = 1, decimal g = 1) =>
        ImmutableSortedDictionary<CheckFieldId, FieldStanding>.Empty.Add(F, new(f, 3, 1)).Add(G, new(g, 3, 1));

    public static Proposal Propose(params Measure[] measures) => MeasureProposal.For(Snapshot(measures), Shown(), Standings());

    public static ImmutableSortedDictionary<string, decimal> Empty => ImmutableSortedDictionary<string, decimal>.Empty;

    private static ImmutableArray<CostDriver> Drivers =>
        [
            Driver("beschaeftigte", People, null),
            Driver("arbeitsplaetze", new("DA-02"), new(1m, new("beschaeftigte"), false)),
            Driver("arbeitsplaetze_ohne_notebook", null, new(0.5m, new("arbeitsplaetze"), false)),
            Driver("prozesse_ausgewaehlt", null, new(3m, null, false), Services),
            Driver("abgaenge", Secret, new(0.15m, new("beschaeftigte"), true)),
        ];

    private static CostDriver Driver(string id, QuestionId? question, DriverDefault? given, QuestionId? atMost = null) =>
        new(new(id), new(id), question, given, atMost, true, null);

    private static CheckField Field(CheckFieldId id) => new(id, Category.StartingPosition, new(id.Value), new(id.Value), [], null, false);

    private static Question Number(QuestionId id, AnswerDisplay display = AnswerDisplay.Usual) =>
        new(
            id,
            null,
            Category.StartingPosition,
            QuestionAudience.Leaders,
            AnswerNature.Fact,
            true,
            new(id.Value),
            new(id.Value),
            new AnswerFormat.WholeNumber(new(""), 0, 2000),
            false,
            true,
            false,
            display,
            null,
            []
        );
}
