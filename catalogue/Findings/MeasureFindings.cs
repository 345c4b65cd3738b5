using System.Globalization;
using DigiCheckBot.Catalogue.Yaml;

namespace DigiCheckBot.Catalogue.Findings;

/// <summary>What can be wrong with measures, costs, parameters and the outside view.</summary>
internal static class MeasureFindings
{
    public static CatalogueError EmptyTrigger(Place at) =>
        Finding.Of(
            "K13",
            at,
            "Dieser Auslöser kann nie wahr sein.",
            "Unter „einer_von“ mindestens einen Vergleich angeben, „nur_fachbereiche“ nicht leer lassen."
        );

    public static CatalogueError NeverTrue(Place at, decimal low, decimal high) =>
        Finding.Of(
            "K13",
            at,
            "Dieser Vergleich kann nie zutreffen.",
            string.Create(CultureInfo.InvariantCulture, $"Einen Wert von {low} bis {high} angeben.")
        );

    public static CatalogueError NotOneSubject(Place at) =>
        Finding.Of(
            "K13",
            at,
            "Ein Vergleich braucht genau eines von pruefeld, frage und aussensicht.",
            "Die übrigen entfernen oder das fehlende ergänzen."
        );

    public static CatalogueError LevelNeedsNumber(Place at) =>
        Finding.Of(
            "K06",
            at,
            "Eine Stufe lässt sich nur mit einer Zahl vergleichen.",
            "<=, >= oder == und eine Zahl von 0 bis 4 schreiben."
        );

    public static CatalogueError WrongOperator(Place at, bool isMultiple) =>
        Finding.Of(
            "K06",
            at,
            "Dieser Vergleich passt nicht zur Art der Frage.",
            isMultiple ? "Bei einer Mehrfachauswahl enthaelt oder enthaelt_nicht schreiben." : "Bei einer Auswahl == oder != schreiben."
        );

    public static CatalogueError Cycle(Place at, string measure, string dependency) =>
        Finding.Of("K14", at, $"{measure} hängt über {dependency} von sich selbst ab.", "Eine der Abhängigkeiten im Kreis entfernen.");

    public static CatalogueError ImpossibleEffect(Place at) =>
        Finding.Of("K26", at, "„stufen“ und „bis_stufe“ liegen über 0 und höchstens bei 4.", "Die Werte anpassen.");

    public static CatalogueError DoubledEffect(Place at, string field) =>
        Finding.Of("K26", at, $"Die Wirkung auf „{field}“ steht zweimal.", "Beide Einträge zusammenfassen.");

    public static CatalogueError NoAdvice(Place at, string field) =>
        Finding.Of("K16", at, $"Keine Maßnahme wirkt auf das Prüffeld „{field}“.", "Eine Maßnahme ergänzen.");

    public static CatalogueError UnreasonedDuty(Place at) =>
        Finding.Of(
            "K22",
            at,
            "Eine Pflicht braucht zwingend_weil, rechtsgrundlage und frist.",
            "Das Fehlende ergänzen oder die Priorität ändern."
        );

    public static CatalogueError ReasonWithoutDuty(Place at) =>
        Finding.Of(
            "K22",
            at,
            "zwingend_weil, bedingung und frist gehören nur zu Pflichten.",
            "Entfernen, oder die Priorität auf zwingend oder pflicht_pruefen ändern."
        );

    public static CatalogueError DeadlineWithoutDate(Place at) =>
        Finding.Of("K22", at, "Eine Frist der Art „frist“ braucht ein Datum.", "„datum“ ergänzen oder „art: geltend“ schreiben.");

    public static CatalogueError ConditionWithoutOtherwise(Place at) =>
        Finding.Of("K22", at, "„bedingung“ und „prioritaet_sonst“ gehören zusammen.", "Das Fehlende ergänzen.");

    public static CatalogueError OtherwiseIsDuty(Place at) =>
        Finding.Of(
            "K22",
            at,
            "Ohne die Bedingung ist die Maßnahme keine Pflicht.",
            "Als prioritaet_sonst entfaellt oder eine andere Klasse schreiben."
        );

    public static CatalogueError UnprovableCondition(Place at) =>
        Finding.Of(
            "K22",
            at,
            "Diese Bedingung lässt sich nicht immer klären.",
            "„expertise“ ergänzen, oder einer_von/alle_von zusammen mit „rueckfrage“."
        );

    public static CatalogueError NothingToCheck(Place at) =>
        Finding.Of(
            "K22",
            at,
            "„pflicht_pruefen“ braucht eine Frage an den Expertenbereich.",
            "In „bedingung“ den Schlüssel „expertise“ ergänzen."
        );

    public static CatalogueError NoDuty(Place at, string law) =>
        Finding.Of(
            "K22",
            at,
            $"{law} bindet Kommunen nicht und begründet keine Pflicht.",
            "Die Rechtsgrundlage oder die Priorität ändern."
        );

    public static CatalogueError PulledInByDuty(Place at, string duty, string needed) =>
        Finding.Of(
            "K22",
            at,
            $"Die Pflicht {duty} zieht {needed} mit, wozu Kommunen nicht verpflichtet sind.",
            "Die Abhängigkeit entfernen."
        );

    public static CatalogueError NoOrigin(Place at) =>
        Finding.Of("K15", at, "Diese Zahl hat keine Herkunft.", "„quelle“ angeben, oder „annahme: true“ mit „warum“.");

    public static CatalogueError NoSource(Place at) =>
        Finding.Of("K15", at, "Dieser Vergleichswert hat keine Quelle.", "„quelle“ mit mindestens einer Kennung aus quellen.md angeben.");

    public static CatalogueError NoYear(Place at) =>
        Finding.Of("K15", at, "„jahr“ ist kein Jahr.", "Ein Jahr wie '2024' oder einen Zeitraum wie '2018–2023' schreiben.");

    public static CatalogueError TwoOrigins(Place at) =>
        Finding.Of(
            "K15",
            at,
            "Diese Zahl hat eine Quelle und ist zugleich eine Annahme.",
            "Eines von beiden entfernen; Erläuterungen unter „hinweis“."
        );

    public static CatalogueError ImpossibleSpread(Place at) =>
        Finding.Of(
            "K15",
            at,
            "Die Spanne muss niedrig ≤ 1 ≤ hoch erfüllen, mit wahrscheinlich 1 und niedrig über 0.",
            "Die Faktoren anpassen."
        );

    public static CatalogueError SkewedSpread(Place at) =>
        Finding.Of(
            "K15",
            at,
            "Der Erwartungswert dieser Spanne liegt über „hoch“.",
            "„hoch“ anheben oder „niedrig“ näher an 1 legen; üblich ist niedrig × hoch rund 1."
        );

    public static CatalogueError ImpossibleRate(Place at) =>
        Finding.Of("K15", at, "Ein Satz muss 0 < niedrig ≤ wahrscheinlich ≤ hoch erfüllen.", "Die Beträge anpassen.");

    public static CatalogueError NegativeAmount(Place at) => Finding.Of("K15", at, "Der Betrag ist negativ.", "Einen Betrag ab 0 angeben.");

    public static CatalogueError ImpossibleWeeks(Place at) =>
        Finding.Of("K15", at, "Die Dauer ist keine ganze Zahl von Wochen ab 1.", "Ganze Wochen angeben.");

    public static CatalogueError ExtentMisplaced(Place at) =>
        Finding.Of(
            "K15",
            at,
            "„umfang“ steht genau bei Maßnahmen mit ebene kommune oder verbund.",
            "„umfang: gesamt“ oder „umfang: anteil“ ergänzen oder entfernen."
        );

    public static CatalogueError NoCostParts(Place at) =>
        Finding.Of(
            "K15",
            at,
            "Diese Maßnahme kostet nichts, nicht einmal eigene Zeit.",
            "Kostenteile ergänzen oder „erfuellt_durch: runde“ angeben."
        );

    public static CatalogueError ImpossibleCorrelation(Place at) =>
        Finding.Of("K15", at, "Die Korrelation liegt zwischen 0 und 1.", "Den Wert anpassen.");

    public static CatalogueError ImpossibleWeight(Place at) =>
        Finding.Of("K15", at, "Ein Gewicht liegt über 0 und höchstens bei 3; 1,0 ist üblich.", "Den Wert anpassen.");

    public static CatalogueError MalformedDefault(Place at, string text) =>
        Finding.Of(
            "K21",
            at,
            $"Die Vorgabe „{text}“ ist nicht lesbar.",
            "Erlaubt: eine Zahl ab 0, ein Treiber, „0.5 × treiber“, jeweils mit „, aufgerundet“."
        );

    public static CatalogueError CircularDefault(Place at, string driver) =>
        Finding.Of("K21", at, $"Die Vorgabe von „{driver}“ hängt von sich selbst ab.", "Im Kreis eine Zahl angeben.");

    public static CatalogueError DriverNeedsNumber(Place at, string question) =>
        Finding.Of("K21", at, $"{question} wird nicht mit einer Zahl beantwortet.", "Eine Frage der Art zahl nennen.");

    public static CatalogueError CapacityDiffers(Place at, string question) =>
        Finding.Of(
            "K27",
            at,
            $"Die Werte der Kapazität passen nicht zu den Optionen von {question}.",
            "Zu jeder Option genau einen Wert angeben."
        );

    public static CatalogueError ImpossibleShare(Place at) =>
        Finding.Of("K25", at, "Ein Anteil liegt über 0 und höchstens bei 1.", "Den Anteil anpassen.");

    public static CatalogueError TooManyShares(Place at) =>
        Finding.Of("K25", at, "Die Anteile dieser Kategorie ergeben zusammen mehr als 1.", "Die Anteile unter „verbindung“ anpassen.");

    public static CatalogueError JoinNotWhole(Place at) =>
        Finding.Of("K25", at, "Innen und außen ergeben zusammen nicht 1.", "Die Anteile anpassen.");
}
