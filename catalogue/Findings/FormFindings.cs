using DigiCheckBot.Catalogue.Yaml;

namespace DigiCheckBot.Catalogue.Findings;

/// <summary>What can be wrong with the form of a file (K01).</summary>
internal static class FormFindings
{
    public const string NoAnchors = "Anker (&), Verweise (*) und Typangaben (!) gehören nicht zum Format";
    public const string NothingHere = "hier fehlt ein Wert";
    public const string Text = "Text";
    public const string Number = "eine Zahl (mit Punkt statt Komma)";
    public const string WholeNumber = "eine ganze Zahl";
    public const string Flag = "true oder false";
    public const string Date = "ein Datum wie '2026-12-31'";
    public const string TextOrNumber = "Text oder eine Zahl";
    public const string SingleValue = "einen einzelnen Wert";
    public const string Block = "einen Block mit Schlüsseln";
    public const string List = "eine Liste";

    public static string OneOf(IEnumerable<string> words) => $"eines von: {string.Join(", ", words)}";

    public static CatalogueError Syntax(Place at, string detail) =>
        Form(at, $"Das ist kein gültiges YAML ({detail}).", "Einrückung, Doppelpunkte und Anführungszeichen in dieser Zeile prüfen.");

    public static CatalogueError NoFile(Place at) =>
        Form(at, "Diese Datei fehlt in der Fassung oder ist leer.", "Die Datei anlegen; eine Fassung braucht alle Dateien.");

    public static CatalogueError NoFolder(Place at) =>
        Form(at, "Hier liegt keine Fassung des Katalogs.", "Einen Ordner wie 2026.1 mit allen Dateien angeben.");

    public static CatalogueError UnknownFile(Place at) =>
        Form(at, "Diese Datei gehört nicht zum Format und würde nie gelesen.", "Den Dateinamen prüfen oder die Datei entfernen.");

    public static CatalogueError NoBlock(Place at) =>
        Form(at, "Die Datei muss auf der obersten Ebene aus Schlüsseln bestehen.", "Mit den Schlüsseln des Formats beginnen.");

    public static CatalogueError UnknownKey(Place at, string key, IReadOnlyCollection<string> known) =>
        Form(
            at,
            $"Den Schlüssel „{key}“ gibt es hier nicht.",
            Spelling.Nearest(key, known) is { } near ? $"Meinten Sie „{near}“?" : $"Erlaubt sind: {string.Join(", ", known)}."
        );

    public static CatalogueError DoubledKey(Place at, string key) =>
        Form(at, $"Der Schlüssel „{key}“ steht hier zweimal.", "Einen der beiden entfernen.");

    public static CatalogueError MissingKey(Place at, string key) => Form(at, $"Es fehlt „{key}“.", $"„{key}“ mit einem Wert ergänzen.");

    public static CatalogueError WrongShape(Place at, string key, string expected) =>
        Form(at, $"„{key}“ hat die falsche Form.", $"Hier {expected} schreiben.");

    public static CatalogueError WrongValue(Place at, string key, string value, string expected) =>
        Form(at, $"„{key}“ hat den unpassenden Wert „{value}“.", $"Erwartet wird {expected}{Quoting(expected)}.");

    private static string Quoting(string expected) => expected == Text ? "; Zahlen, true und false dafür in Anführungszeichen setzen" : "";

    private static CatalogueError Form(Place at, string message, string remedy) => Finding.Of("K01", at, message, remedy);
}
