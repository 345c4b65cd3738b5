using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;

namespace DigiCheckBot.Tests.Cards;

/// <summary>A small catalogue with every kind of question, and one whose texts are as long as the longest shipped ones.</summary>
internal static class SampleCatalogue
{
    private static readonly ImmutableArray<(string Id, Category Category, string German, string English)> FieldNames =
    [
        ("online-zugang", Category.StartingPosition, "Online-Zugang und OZG-Reife", "Online access and OZG maturity"),
        ("ende-zu-ende", Category.StartingPosition, "Durchgängigkeit der Prozesse", "End-to-end continuity of processes"),
        ("informationssicherheit", Category.StartingPosition, "Informationssicherheit im Alltag", "Information security in daily work"),
        ("kompetenzen", Category.Change, "Digitale Kompetenzen", "Digital skills"),
        ("wissensmanagement", Category.Change, "Wissen und Nachfolge", "Knowledge and succession"),
        ("dms-archiv", Category.Technologies, "DMS und Archiv", "Document management and archive"),
    ];

    public static AssessmentCatalogue Small { get; } =
        Of(
            [.. FieldNames.Select(f => Field(f.Id, f.Category, f.German, f.English))],
            [
                Question(
                    "DA-01",
                    null,
                    "Wie viele Personen arbeiten in Ihrem Fachbereich?",
                    "How many people work in your department?",
                    Number()
                ),
                Question(
                    "DA-04",
                    null,
                    "Welche drei Leistungen haben die meisten Fälle?",
                    "Which three services have the most cases?",
                    FreeText()
                ),
                Question("DA-05", "online-zugang", "Wie kann man Ihre häufigste Leistung beantragen?", "How can people apply?", Single()),
                Question("DA-07", "online-zugang", "Was davon gibt es online?", "Which of these are online?", Multiple()),
                Question("DA-14", "online-zugang", "Wie viele Leistungen sind online?", "How many services are online?", Number()),
                Question("DA-15", "online-zugang", "Wie oft wird online beantragt?", "How often is it used online?", Single()),
                Question("DA-16", "online-zugang", "Was fehlt Ihnen am meisten?", "What do you miss most?", FreeText()),
                Question("DA-10", "ende-zu-ende", "Wie läuft ein typischer Vorgang?", "How does a typical case run?", Single()),
                Question(
                    "VE-11",
                    "kompetenzen",
                    "Wie sicher fühlen Sie sich mit Ihren Programmen?",
                    "How confident are you with your software?",
                    Single()
                ),
            ],
            [
                Measure(
                    "M-OZ-01",
                    "Leistungsinventur mit OZG-/LeiKa-Abgleich",
                    "Service inventory matched to the catalogue",
                    MeasureLevel.Department
                ),
                Measure(
                    "M-OZ-02",
                    "Online-Dienst für die häufigste Leistung",
                    "Online service for the most frequent case",
                    MeasureLevel.Department
                ),
                Measure("M-AK-01", "E-Akte für neue Vorgänge", "Electronic file for new cases", MeasureLevel.Department),
                Measure("M-KO-01", "Lernzeit und Multiplikatoren", "Learning time and multipliers", MeasureLevel.Department),
                Measure("M-WM-01", "Wissen vor dem Ausscheiden sichern", "Keep knowledge before people leave", MeasureLevel.Department),
                Measure("M-IS-01", "Notfallkarte und Übung", "Emergency card and exercise", MeasureLevel.Department),
                Measure("M-PR-01", "Prozesse aufnehmen und vereinfachen", "Record and simplify processes", MeasureLevel.Department),
                Measure("M-KM-01", "BundID an das Portal anschließen", "Connect BundID to the portal", MeasureLevel.Municipality),
            ]
        );

    /// <summary>19 Prüffelder, a page of four questions with eight options each, 20 measures: texts as long as the longest of 2026.1.</summary>
    public static AssessmentCatalogue Long { get; } =
        Of(
            [.. Enumerable.Range(1, 19).Select(n => Field($"feld-{n:00}", (Category)(n / 7), Filled($"Prüffeld {n}", 60)))],
            [
                .. Enumerable
                    .Range(1, 19)
                    .SelectMany(f =>
                        Enumerable
                            .Range(1, 4)
                            .Select(n => Question($"F{f:00}-{n}", $"feld-{f:00}", Filled("Frage", 160), null, LongChoice(n)))
                    ),
            ],
            [.. Enumerable.Range(1, 25).Select(n => Measure($"M-{n:00}", Filled($"Maßnahme {n}", 90), null, MeasureLevel.Department, 400))]
        );

    public static DepartmentKind Kind => Small.DepartmentKinds[0];

    private static AssessmentCatalogue Of(
        ImmutableArray<CheckField> fields,
        ImmutableArray<Question> questions,
        ImmutableArray<Measure> measures
    ) =>
        new(
            "2026.1",
            fields,
            questions,
            measures,
            [
                .. Enumerable
                    .Range(1, 16)
                    .Select(n => new DepartmentKind(
                        new DepartmentKindId(n == 1 ? "buergeramt" : $"kind-{n}"),
                        n == 1 ? new LocalizedText("Bürgeramt", "Citizens’ office") : new LocalizedText($"Fachbereichstyp Nummer {n}"),
                        ImmutableSortedDictionary<CheckFieldId, decimal>.Empty
                    )),
            ],
            [
                new OutsideCategory(
                    new("suche"),
                    new LocalizedText("Suche", "Search"),
                    [],
                    ImmutableSortedDictionary<CheckFieldId, decimal>.Empty
                ),
            ],
            Parameters,
            ImmutableSortedDictionary<Category, LocalizedText>
                .Empty.Add(Category.StartingPosition, new LocalizedText("Digitale Ausgangslage", "Digital starting position"))
                .Add(Category.Change, new LocalizedText("Veränderung", "Change"))
                .Add(Category.Technologies, new LocalizedText("Technologien", "Technologies")),
            [
                new LocalizedText("nicht vorhanden", "not in place"),
                new LocalizedText("punktuell", "in isolated cases"),
                new LocalizedText("in Teilen geregelt", "partly regulated"),
                new LocalizedText("durchgängig gelebt", "consistently practised"),
                new LocalizedText("gesteuert und laufend verbessert", "managed and continuously improved"),
            ]
        );

    private static CatalogueParameters Parameters =>
        new(
            [
                new CostDriver(
                    new("beschaeftigte"),
                    new LocalizedText("Personen im Fachbereich", "People in the department"),
                    new("DA-01"),
                    null,
                    null,
                    false,
                    null
                ),
            ],
            new Sourced<DayRate>(new DayRate(400, 480, 600), ["Q78"], false, null),
            new Sourced<DayRate>(new DayRate(840, 1050, 1600), ["Q75"], false, null),
            0.3m,
            new("VE-02"),
            ImmutableSortedDictionary<string, decimal>.Empty,
            5
        );

    private static CheckField Field(string id, Category category, string german, string? english = null) =>
        new(new(id), category, new LocalizedText(german, english), new LocalizedText(german), [], null, id == "informationssicherheit");

    private static Question Question(string id, string? field, string german, string? english, AnswerFormat format) =>
        new(
            new(id),
            field is null ? null : new CheckFieldId(field),
            field is "kompetenzen" ? Category.Change : Category.StartingPosition,
            field is null ? QuestionAudience.Leaders : QuestionAudience.Both,
            AnswerNature.Fact,
            true,
            new LocalizedText(german, english),
            german.Length > 100
                ? new LocalizedText(Filled("Hilfe", 260))
                : new LocalizedText("Wählen Sie, was heute gilt.", "Choose what is true today."),
            format,
            true,
            format is not AnswerFormat.FreeText,
            false,
            AnswerDisplay.Usual,
            null,
            []
        );

    private static AnswerFormat.SingleChoice Single() =>
        new([
            new Option("0", new LocalizedText("Nur persönlich oder auf Papier", "Only in person or on paper"), 0),
            new Option("2", new LocalizedText("Teilweise online", "Partly online"), 2),
            new Option("4", new LocalizedText("Ganz online", "Fully online"), 4),
        ]);

    private static AnswerFormat.MultipleChoice Multiple() =>
        new([
            new Option("antrag", new LocalizedText("Antrag", "Application"), 1),
            new Option("zahlung", new LocalizedText("Zahlung", "Payment"), 1),
            new Option("nichts", new LocalizedText("Nichts davon", "None of these"), 0, IsExclusive: true),
        ]);

    private static AnswerFormat.MultipleChoice LongChoice(int question) =>
        new([
            .. Enumerable
                .Range(1, 8)
                .Select(n => new Option($"option_mit_langem_schluessel_{question}_{n}", new LocalizedText(Filled("Antwort", 140)), 1)),
        ]);

    private static AnswerFormat.WholeNumber Number() => new(new LocalizedText("Personen", "people"), 1, 2000);

    private static AnswerFormat.FreeText FreeText() =>
        new(600, new LocalizedText("Bitte keine Namen oder persönlichen Angaben", "Please no names or personal details"));

    private static Measure Measure(string id, string german, string? english, MeasureLevel level, int description = 0) =>
        new(
            new(id),
            new LocalizedText(german, english),
            new LocalizedText(description == 0 ? $"{german}: was dafür zu tun ist." : Filled("Beschreibung", description), english),
            level,
            [],
            new Trigger([], [], []),
            [],
            [],
            PriorityClass.Visibility,
            null,
            null,
            null,
            null,
            [],
            "IT",
            new MeasureCosts([], new Sourced<CostSpread>(new CostSpread(0.7m, 1.6m), [], true, null)),
            new Sourced<int>(8, [], true, null),
            false
        );

    private static string Filled(string start, int length) =>
        (start + " " + string.Concat(Enumerable.Repeat("Bürgerdienst ", length)))[..length].TrimEnd();
}
