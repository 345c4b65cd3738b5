using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Catalogue.Yaml;

namespace DigiCheckBot.Catalogue.Entries;

/// <summary>A Prüffeld as written in pruefelder.yaml.</summary>
internal sealed class FieldEntry(MapReader map)
{
    public Place At { get; } = map.At;
    public Written<string>? Id { get; } = map.Text("id");
    public Written<Category>? Category { get; } = map.Word("kategorie", Vocabulary.Categories);
    public Written<string>? Name { get; } = map.Text("name");
    public Written<string>? Definition { get; } = map.Text("definition");
    public Written<string>? Measurands { get; } = map.Text("messgroessen");
    public IReadOnlyList<LevelEntry> Levels { get; } = map.Entries("stufen", m => new LevelEntry(m));
    public IReadOnlyList<Written<string>> Kienbaum { get; } = map.Texts("kienbaum");
    public IReadOnlyList<Written<string>> Themes { get; } = map.Texts("krz_themen");
    public IReadOnlyList<Written<string>> Facets { get; } = map.Texts("facetten");
    public Written<string>? Korschenbroich { get; } = map.OptionalText("korschenbroich");
    public DroppedWhenEntry? DroppedWhen { get; } = map.OptionalEntry("entfaellt_wenn", m => new DroppedWhenEntry(m));
    public IReadOnlyList<Written<string>>? VisibleTo { get; } = map.OptionalTexts("sichtbar_fuer");
    public IReadOnlyList<Written<string>> Sources { get; } = map.Texts("quellen");
}

/// <summary>The observable text of one level (stufen, anker).</summary>
internal sealed class LevelEntry(MapReader map)
{
    public Place At { get; } = map.At;
    public Written<int>? Level { get; } = map.Whole("stufe");
    public Written<string>? Text { get; } = map.Text("text");
}

/// <summary>When a Prüffeld falls away (entfaellt_wenn).</summary>
internal sealed class DroppedWhenEntry(MapReader map)
{
    public Place At { get; } = map.At;
    public Written<string>? Question { get; } = map.Text("frage");
    public Written<TestOperator>? Operator { get; } = map.Word("op", Vocabulary.Operators);
    public Written<Literal>? Value { get; } = map.Literal("wert");
    public Written<bool>? Population { get; } = map.Word("gruppe", new Words<bool>(("auskunft", true)));
}

/// <summary>A kind of Fachbereich as written in fachbereiche.yaml.</summary>
internal sealed class DepartmentEntry(MapReader map)
{
    public Place At { get; } = map.At;
    public Written<string>? Id { get; } = map.Text("id");
    public Written<string>? Name { get; } = map.Text("name");
    public IReadOnlyList<Written<string>> Levels { get; } = map.Texts("ebene");
    public IReadOnlyList<Written<string>> Applications { get; } = map.Texts("fachverfahren_beispiele");
    public Written<string>? ApplicationsNote { get; } = map.OptionalText("fachverfahren_hinweis");
    public IReadOnlyList<Written<string>> Services { get; } = map.Texts("leistungen");
    public Written<string>? ServicesNote { get; } = map.OptionalText("leistungen_hinweis");
    public IReadOnlyList<Written<string>> VolumeDrivers { get; } = map.Texts("fallzahl_treiber");
    public IReadOnlyList<Written<string>> LegalBasis { get; } = map.Texts("rechtsgrundlagen");
    public IReadOnlyList<Named<Written<decimal>>> Weights { get; } = map.NamedNumbers("gewichte");
    public Written<string>? WeightsNote { get; } = map.OptionalText("gewichte_hinweis");
    public Written<string>? Peculiarity { get; } = map.OptionalText("besonderheit");
    public IReadOnlyList<Written<string>> Sources { get; } = map.Texts("quellen");
}
