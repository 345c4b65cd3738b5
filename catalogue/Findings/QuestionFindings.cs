using DigiCheckBot.Catalogue.Yaml;

namespace DigiCheckBot.Catalogue.Findings;

/// <summary>What can be wrong with questions and Prüffelder.</summary>
internal static class QuestionFindings
{
    public static CatalogueError MalformedCondition(Place at, string text) =>
        Finding.Of("K05", at, $"Die Bedingung „{text}“ ist nicht lesbar.", "Schreiben Sie: Frage, dann ==, !=, <= oder >=, dann den Wert.");

    public static CatalogueError NotEarlier(Place at, string question) =>
        Finding.Of(
            "K05",
            at,
            $"Die Bedingung verweist auf {question}; diese Frage gibt es nicht oder sie wird nicht vorher gestellt.",
            "Nur auf Fragen verweisen, die vorher gestellt werden."
        );

    public static CatalogueError ConditionWithoutOtherwise(Place at) =>
        Finding.Of(
            "K05",
            at,
            "„nur_wenn“ und „sonst“ gehören zusammen.",
            "„sonst: null_punkte“ oder „sonst: entfaellt“ ergänzen, oder beides weglassen."
        );

    public static CatalogueError NoPointsToCompare(Place at, string question) =>
        Finding.Of(
            "K06",
            at,
            $"Bei {question} lassen sich so keine Punkte vergleichen.",
            "Punkte von 0 bis 4 vergleichen, oder mit == eine Option."
        );

    public static CatalogueError NeverHolds(Place at) =>
        Finding.Of("K07", at, "Diese Bedingung kann nie zutreffen.", "Den Wert an die Optionen und Punkte der Frage anpassen.");

    public static CatalogueError ReachesNobody(Place at) =>
        Finding.Of("K20", at, "Diese Frage wird niemandem gestellt.", "„nur_fachbereiche“ an die Bedingung anpassen oder weglassen.");

    public static CatalogueError TooFewOptions(Place at) =>
        Finding.Of("K08", at, "Eine Auswahl braucht mindestens zwei Optionen.", "Optionen ergänzen.");

    public static CatalogueError PointsOutOfRange(Place at) =>
        Finding.Of("K08", at, "Punkte liegen zwischen 0 und 4.", "Die Punkte anpassen, oder „punkte: null“ für „zählt nicht“.");

    public static CatalogueError NoLowest(Place at) =>
        Finding.Of("K08", at, "Keine Antwort dieser bewerteten Frage hat 0 Punkte.", "Die schlechteste Antwort mit 0 Punkten angeben.");

    public static CatalogueError NoHighest(Place at) =>
        Finding.Of("K08", at, "Mit dieser bewerteten Frage sind keine 4 Punkte erreichbar.", "Die beste Antwort mit 4 Punkten angeben.");

    public static CatalogueError ExclusiveOptions(Place at, int count) =>
        Finding.Of(
            "K09",
            at,
            $"Eine Mehrfachauswahl braucht genau eine Option mit „exklusiv: true“ und 0 Punkten; hier sind es {count}.",
            "Eine Option „Nichts davon“ mit punkte: 0 angeben."
        );

    public static CatalogueError ExclusiveInSingleChoice(Place at) =>
        Finding.Of("K09", at, "„exklusiv“ hat nur bei einer Mehrfachauswahl einen Sinn.", "„exklusiv“ entfernen.");

    public static CatalogueError NoScoredQuestion(Place at, string field) =>
        Finding.Of("K10", at, $"Das Prüffeld „{field}“ hat keine bewertete Frage.", "Mindestens eine Frage mit „bewertet: true“ zuordnen.");

    public static CatalogueError NoScoredQuestionAlways(Place at, string field) =>
        Finding.Of(
            "K10",
            at,
            $"Das Prüffeld „{field}“ hat keine bewertete Frage, die immer gestellt wird.",
            "Eine bewertete Frage ohne Bedingung vorsehen."
        );

    public static CatalogueError WrongShape(Place at, string kind, string detail) =>
        Finding.Of("K11", at, $"Zur Art „{kind}“ passt das nicht: {detail}.", "Die Angaben an die Art der Frage anpassen.");

    public static CatalogueError NotFiveLevels(Place at) =>
        Finding.Of("K12", at, "Es müssen genau die Stufen 0, 1, 2, 3 und 4 in dieser Reihenfolge sein.", "Stufen ergänzen oder ordnen.");

    public static CatalogueError OtherCategory(Place at, string field) =>
        Finding.Of("K24", at, $"Frage und Prüffeld „{field}“ stehen in verschiedenen Kategorien.", "Die Kategorie angleichen.");

    public static CatalogueError DropsDiffer(Place at, string field) =>
        Finding.Of(
            "K24",
            at,
            $"„entfaellt_wenn“ des Prüffelds „{field}“ und „entfaellt“ der Option sagen Verschiedenes.",
            "Beide Stellen angleichen (op: ==, gruppe: auskunft)."
        );

    public static CatalogueError NotRestricted(Place at, string field) =>
        Finding.Of(
            "K28",
            at,
            $"Das Prüffeld „{field}“ ist nicht für alle sichtbar, diese Frage schon.",
            "„sichtbar_fuer“ an der Frage ergänzen."
        );

    public static CatalogueError UnknownViewer(Place at, string viewer) =>
        Finding.Of("K28", at, $"„{viewer}“ gibt es in sichtbar_fuer nicht.", "Erlaubt sind leitung, koordination und expertise.");

    public static CatalogueError TileWithoutTitle(Place at) =>
        Finding.Of("K28", at, "„anzeige: kachel“ und der Block „kachel“ gehören zusammen.", "Beides angeben oder keines.");
}
