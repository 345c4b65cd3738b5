using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Catalogue.Yaml;

namespace DigiCheckBot.Catalogue.Entries;

/// <summary>Where a number comes from: sources, or an assumption with its reason.</summary>
internal sealed class OriginEntry(MapReader map)
{
    public Place At { get; } = map.At;
    public IReadOnlyList<Written<string>>? Sources { get; } = map.OptionalTexts("quelle");
    public Written<bool>? Assumption { get; } = map.OptionalFlag("annahme");
    public Written<string>? Why { get; } = map.OptionalText("warum");
    public Written<string>? Note { get; } = map.OptionalText("hinweis");

    public bool IsAssumption => Assumption is { Value: true };
}

/// <summary>A number with its origin, e.g. dauer_wochen.</summary>
internal sealed class NumberEntry(MapReader map)
{
    public OriginEntry Origin { get; } = new(map);
    public Written<decimal>? Value { get; } = map.Number("wert");
}

/// <summary>Low, likely and high with their origin: spanne, saetze.</summary>
internal sealed class RangeEntry(MapReader map)
{
    public OriginEntry Origin { get; } = new(map);
    public Written<decimal>? Low { get; } = map.Number("niedrig");
    public Written<decimal>? Likely { get; } = map.Number("wahrscheinlich");
    public Written<decimal>? High { get; } = map.Number("hoch");
}

/// <summary>kosten.</summary>
internal sealed class CostsEntry(MapReader map)
{
    public Place At { get; } = map.At;
    public IReadOnlyList<CostPartEntry> Parts { get; } = map.Entries("teile", m => new CostPartEntry(m));
    public RangeEntry? Spread { get; } = map.Entry("spanne", m => new RangeEntry(m));
    public Written<bool>? WholeMunicipality { get; } = map.OptionalWord("umfang", Vocabulary.Extents);
}

/// <summary>One part of kosten.teile.</summary>
internal sealed class CostPartEntry(MapReader map)
{
    public OriginEntry Origin { get; } = new(map);
    public Written<CostKind>? Kind { get; } = map.Word("art", Vocabulary.CostKinds);
    public Written<CostTiming>? Timing { get; } = map.Word("zeit", Vocabulary.Timings);
    public Written<string>? Driver { get; } = map.Text("treiber");
    public Written<decimal>? Amount { get; } = map.Number("wert");
}
