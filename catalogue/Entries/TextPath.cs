namespace DigiCheckBot.Catalogue.Entries;

/// <summary>Where the translation of a text stands in an overlay. The only place that knows these paths.</summary>
internal static class TextPath
{
    public static string Category(string word) => TextOverlay.Path("kategorien", word);

    public static string LevelName(string level) => TextOverlay.Path("stufen", level);

    public static string Field(string id, string key) => TextOverlay.Path("pruefelder", id, key);

    public static string FieldLevel(string id, int level) => TextOverlay.Path("pruefelder", id, "stufen", Digit(level));

    public static string Question(string id, string key) => TextOverlay.Path("fragen", id, key);

    public static string Option(string id, string option) => TextOverlay.Path("fragen", id, "optionen", option);

    public static string Measure(string id, string key) => TextOverlay.Path("massnahmen", id, key);

    public static string Department(string id) => TextOverlay.Path("fachbereiche", id, "name");

    public static string Outside(string id) => TextOverlay.Path("aussensicht", id, "name");

    public static string Criterion(string id, string criterion) => TextOverlay.Path("aussensicht", id, "kriterien", criterion, "text");

    public static string Anchor(string id, string criterion, int level) =>
        TextOverlay.Path("aussensicht", id, "kriterien", criterion, "anker", Digit(level));

    public static string Driver(string id) => TextOverlay.Path("treiber", id, "bedeutung");

    private static string Digit(int level) => level.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
