using DigiCheckBot.Catalogue.Yaml;

namespace DigiCheckBot.Catalogue.Findings;

/// <summary>What can be wrong with texts and translations (K17, K18).</summary>
internal static class TextFindings
{
    public static CatalogueError Empty(Place at) => Finding.Of("K17", at, "Der Text ist leer.", "Einen Text schreiben.");

    public static CatalogueError Blanks(Place at, string text) =>
        Finding.Of("K17", at, $"Der Text „{Start(text)}“ hat Leerzeichen am Rand, doppelte Leerzeichen oder Umbrüche.", "Diese entfernen.");

    public static CatalogueError TooLong(Place at, string text, int max) =>
        Finding.Of("K17", at, $"Der Text „{Start(text)}“ hat {text.Length} Zeichen, Platz ist für {max}.", "Den Text kürzen.");

    public static CatalogueError StraightQuotes(Place at, string text) =>
        Finding.Of("K17", at, $"Der Text „{Start(text)}“ enthält gerade Anführungszeichen.", "„ und “ verwenden.");

    public static CatalogueError WrongLanguage(Place at, string language) =>
        Finding.Of("K18", at, "Die Sprache der Übersetzung fehlt oder passt nicht zum Dateinamen.", $"„sprache: {language}“ schreiben.");

    public static CatalogueError NoSuchText(Place at, string path, string? nearest) =>
        Finding.Of(
            "K18",
            at,
            $"Zu dieser Übersetzung gibt es keinen deutschen Text ({path}).",
            nearest is null ? "Kennung und Schlüssel prüfen oder den Eintrag entfernen." : $"Meinten Sie {nearest}?"
        );

    public static CatalogueError NotTranslated(Place at, string path) =>
        Finding.Of("K18", at, $"Es fehlt die Übersetzung von {path}.", "In texte.en.yaml ergänzen; bis dahin erscheint der deutsche Text.");

    private static string Start(string text) => text.Length <= 40 ? text : $"{text[..40]}…";
}
