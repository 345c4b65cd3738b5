using System.Globalization;
using DigiCheckBot.Assessment.Catalogues;

namespace DigiCheckBot.Catalogue.Findings;

/// <summary>The lines of <c>catalogue check</c>.</summary>
internal static class CheckReport
{
    public static string Error(CatalogueError error) => $"Fehler  {error}";

    public static string Warning(CatalogueError warning) => $"Hinweis {warning}";

    public static string Broken(int errors) =>
        string.Create(CultureInfo.InvariantCulture, $"{errors} Fehler; die Fassung ist nicht benutzbar.");

    public static string Counts(AssessmentCatalogue catalogue, int warnings) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"Fassung {catalogue.Version}, {warnings} Hinweise: {catalogue.Fields.Length} Prüffelder, {catalogue.Questions.Length} Fragen, {catalogue.Measures.Length} Maßnahmen, {catalogue.DepartmentKinds.Length} Arten von Fachbereichen"
        );
}
