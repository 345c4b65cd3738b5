using DigiCheckBot.Catalogue.Yaml;

namespace DigiCheckBot.Catalogue.Entries;

/// <summary>vergleichswerte.yaml.</summary>
internal sealed class PublicValuesFile
{
    public PublicValuesFile(MapReader map)
    {
        map.Notes("meta");
        Values = map.Entries("werte", m => new PublicValueEntry(m));
    }

    public IReadOnlyList<PublicValueEntry> Values { get; }
}

/// <summary>A public reference value as written. It has no overlay: both languages stand side by side.</summary>
internal sealed class PublicValueEntry(MapReader map)
{
    public Place At { get; } = map.At;
    public Written<string>? Id { get; } = map.Text("id");
    public BothEntry? Subject { get; } = map.Entry("groesse", m => new BothEntry(m));
    public BothEntry? Value { get; } = map.Entry("wert", m => new BothEntry(m));
    public Written<string>? Year { get; } = map.Text("jahr");
    public IReadOnlyList<Written<string>> Sources { get; } = map.Texts("quelle");
    public BothEntry? Origin { get; } = map.Entry("herkunft", m => new BothEntry(m));
    public IReadOnlyList<Written<string>> Fields { get; } = map.Texts("pruefelder");
    public BothEntry? Caution { get; } = map.OptionalEntry("hinweis", m => new BothEntry(m));

    public IEnumerable<Written<string>> Texts =>
        new[] { Subject, Value, Origin, Caution }
            .OfType<BothEntry>()
            .SelectMany(b => new[] { b.German, b.English })
            .OfType<Written<string>>();
}

/// <summary>A text in both languages.</summary>
internal sealed class BothEntry(MapReader map)
{
    public Written<string>? German { get; } = map.Text("de");
    public Written<string>? English { get; } = map.Text("en");
}
