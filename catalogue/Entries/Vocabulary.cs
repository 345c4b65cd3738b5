using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Catalogue.Yaml;

namespace DigiCheckBot.Catalogue.Entries;

/// <summary>How a question is written (art).</summary>
internal enum QuestionKind
{
    Scale,
    Choice,
    YesNo,
    Multiple,
    Number,
    FreeText,
}

/// <summary>How a test is written (op).</summary>
internal enum TestOperator
{
    Equal,
    NotEqual,
    AtMost,
    AtLeast,
    Contains,
    ContainsNot,
}

/// <summary>How a deadline is written (frist.art).</summary>
internal enum DeadlineKind
{
    ToCome,
    Passed,
    InForce,
}

/// <summary>Every fixed word of the format with its meaning.</summary>
internal static class Vocabulary
{
    public static Words<Category> Categories { get; } =
        new(
            ("Digitale Ausgangslage", Category.StartingPosition),
            ("Veränderung", Category.Change),
            ("Technologien", Category.Technologies)
        );

    public static Words<QuestionAudience> Audiences { get; } =
        new(("fuehrung", QuestionAudience.Leaders), ("mitarbeitende", QuestionAudience.Staff), ("beide", QuestionAudience.Both));

    public static Words<QuestionKind> Kinds { get; } =
        new(
            ("skala", QuestionKind.Scale),
            ("auswahl", QuestionKind.Choice),
            ("ja_nein", QuestionKind.YesNo),
            ("mehrfach", QuestionKind.Multiple),
            ("zahl", QuestionKind.Number),
            ("freitext", QuestionKind.FreeText)
        );

    public static Words<AnswerNature> Natures { get; } = new(("sachstand", AnswerNature.Fact), ("persoenlich", AnswerNature.Perception));

    public static Words<AnswerDisplay> Displays { get; } =
        new(("eigene_person", AnswerDisplay.OwnPersonOnly), ("kachel", AnswerDisplay.Tile), ("nie", AnswerDisplay.Never));

    public static Words<Otherwise> Otherwises { get; } =
        new(("null_punkte", Otherwise.CountsAsZero), ("entfaellt", Otherwise.DoesNotApply));

    /// <summary>True: the points of the chosen options are summed up to 4; false: they don't count.</summary>
    public static Words<bool> PointRules { get; } = new(("summe_max_4", true), ("ohne", false));

    public static Words<TestOperator> Operators { get; } =
        new(
            ("==", TestOperator.Equal),
            ("!=", TestOperator.NotEqual),
            ("<=", TestOperator.AtMost),
            (">=", TestOperator.AtLeast),
            ("enthaelt", TestOperator.Contains),
            ("enthaelt_nicht", TestOperator.ContainsNot)
        );

    public static Words<MeasureLevel> Levels { get; } =
        new(("fachbereich", MeasureLevel.Department), ("kommune", MeasureLevel.Municipality), ("verbund", MeasureLevel.Association));

    public static Words<PriorityClass> Priorities { get; } =
        new(
            ("zwingend", PriorityClass.Mandatory),
            ("pflicht_pruefen", PriorityClass.DutyToBeChecked),
            ("abhaengigkeit", PriorityClass.Prerequisite),
            ("sichtbarkeit", PriorityClass.Visibility),
            ("synergie", PriorityClass.Synergy),
            ("nachrangig", PriorityClass.Subordinate)
        );

    public static Words<CostKind> CostKinds { get; } =
        new(("extern_eur", CostKind.ExternalEuros), ("extern_pt", CostKind.ExternalDays), ("intern_pt", CostKind.InternalDays));

    public static Words<CostTiming> Timings { get; } = new(("einmalig", CostTiming.Once), ("jaehrlich", CostTiming.Yearly));

    /// <summary>True: the amount is for the whole municipality.</summary>
    public static Words<bool> Extents { get; } = new(("gesamt", true), ("anteil", false));

    public static Words<SynergyPotential> Potentials { get; } =
        new(("gering", SynergyPotential.Small), ("mittel", SynergyPotential.Medium), ("hoch", SynergyPotential.Great));

    public static Words<DeadlineKind> DeadlineKinds { get; } =
        new(("frist", DeadlineKind.ToCome), ("abgelaufen", DeadlineKind.Passed), ("geltend", DeadlineKind.InForce));

    /// <summary>The class that remains when a duty's condition fails; null is kept for entfaellt.</summary>
    public static Words<PriorityOrNone> PrioritiesOrNone { get; } =
        new([("entfaellt", new PriorityOrNone(null)), .. Priorities.All.Select(word => (word, new PriorityOrNone(PriorityOf(word))))]);

    private static PriorityClass? PriorityOf(string word) => Priorities.TryGet(word, out var priority) ? priority : null;
}

/// <summary>A priority class, or none: the measure is struck.</summary>
internal readonly record struct PriorityOrNone(PriorityClass? Priority);
