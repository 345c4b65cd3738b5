using DigiCheckBot.Catalogue.Yaml;

namespace DigiCheckBot.Catalogue.Findings;

/// <summary>What can be wrong with ids and references (K02, K03, K04, K23).</summary>
internal static class IdFindings
{
    public static CatalogueError Malformed(Place at, string id, string example) =>
        Finding.Of("K02", at, $"Die Kennung „{id}“ hat nicht die vereinbarte Form.", $"Eine Kennung wie {example} schreiben.");

    public static CatalogueError Doubled(Place at, string id, int firstLine) =>
        Finding.Of("K03", at, $"Die Kennung „{id}“ gibt es schon (Zeile {firstLine}).", "Eine neue, nie benutzte Kennung vergeben.");

    public static CatalogueError NoSuchField(Place at, string id, string? nearest) => Unresolved(at, "Das Prüffeld", id, nearest);

    public static CatalogueError NoSuchQuestion(Place at, string id, string? nearest) => Unresolved(at, "Die Frage", id, nearest);

    public static CatalogueError NoSuchMeasure(Place at, string id, string? nearest) => Unresolved(at, "Die Maßnahme", id, nearest);

    public static CatalogueError NoSuchDepartment(Place at, string id, string? nearest) => Unresolved(at, "Den Fachbereich", id, nearest);

    public static CatalogueError NoSuchOutside(Place at, string id, string? nearest) => Unresolved(at, "Die Außensicht", id, nearest);

    public static CatalogueError NoSuchCriterion(Place at, string id, string? nearest) => Unresolved(at, "Das Kriterium", id, nearest);

    public static CatalogueError NoSuchDriver(Place at, string id, string? nearest) => Unresolved(at, "Den Treiber", id, nearest);

    public static CatalogueError NoSuchOption(Place at, string question, string option, IEnumerable<string> options) =>
        Finding.Of("K06", at, $"Die Frage {question} hat keine Option „{option}“.", $"Vorhanden sind: {string.Join(", ", options)}.");

    public static CatalogueError NoSuchEvidence(Place at, string id) =>
        Finding.Of(
            "K23",
            at,
            $"Die Quelle „{id}“ steht nicht in quellen.md oder rechtslage.md.",
            "Die Kennung prüfen oder die Quelle dort eintragen."
        );

    private static CatalogueError Unresolved(Place at, string what, string id, string? nearest) =>
        Finding.Of(
            "K04",
            at,
            $"{what} „{id}“ gibt es nicht.",
            nearest is null ? "Eine vorhandene Kennung schreiben." : $"Meinten Sie „{nearest}“?"
        );
}
