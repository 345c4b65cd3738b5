using DigiCheckBot.Catalogue.Entries;

namespace DigiCheckBot.Catalogue.Rules;

/// <summary>All rules. Each is a small generator that knows nothing of the others; a value that isn't there is K01's business only.</summary>
internal static class CatalogueRules
{
    private static readonly Func<CatalogueEntries, IEnumerable<CatalogueError>>[] ErrorRules =
    [
        IdRules.Form,
        IdRules.Uniqueness,
        ReferenceRules.Fields,
        ReferenceRules.Questions,
        ReferenceRules.Measures,
        ReferenceRules.Departments,
        ReferenceRules.OutsideView,
        ReferenceRules.Drivers,
        ReferenceRules.Evidence,
        ConditionRules.LooksBack,
        ConditionRules.ComparesWhatIsThere,
        ConditionRules.CanHold,
        ConditionRules.EverybodyReached,
        AnswerRules.Options,
        AnswerRules.Points,
        AnswerRules.Exclusive,
        AnswerRules.Shape,
        AnswerRules.Bands,
        FieldRules.ScoredQuestion,
        FieldRules.Levels,
        FieldRules.Categories,
        FieldRules.Dropped,
        FieldRules.Restricted,
        TriggerRules.CanHold,
        TriggerRules.ComparesWhatIsThere,
        MeasureRules.Dependencies,
        MeasureRules.Effects,
        DutyRules.Duties,
        DutyRules.Conditions,
        DutyRules.NothingUnboundPulledIn,
        NumberRules.Origins,
        NumberRules.Ranges,
        NumberRules.Amounts,
        DriverRules.Defaults,
        DriverRules.Questions,
        DriverRules.Capacity,
        OutsideRules.Shares,
        TextRules.Texts,
        TextRules.Translations,
    ];

    private static readonly Func<CatalogueEntries, IEnumerable<CatalogueError>>[] WarningRules =
    [
        TextRules.MissingTranslations,
        MeasureRules.FieldsWithoutAdvice,
    ];

    public static IEnumerable<CatalogueError> Errors(CatalogueEntries catalogue) =>
        ErrorRules.SelectMany(rule => rule(catalogue)).Distinct();

    public static IEnumerable<CatalogueError> Warnings(CatalogueEntries catalogue) => WarningRules.SelectMany(rule => rule(catalogue));
}
