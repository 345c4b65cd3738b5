using DigiCheckBot.Catalogue.Yaml;

namespace DigiCheckBot.Catalogue.Entries;

/// <summary>A category of the outside view as written in aussensicht.yaml.</summary>
internal sealed class OutsideEntry(MapReader map)
{
    public Place At { get; } = map.At;
    public Written<string>? Id { get; } = map.Text("id");
    public Written<string>? Name { get; } = map.Text("name");
    public Written<string>? SourceWording { get; } = map.OptionalText("quelle_wortlaut");
    public IReadOnlyList<CriterionEntry> Criteria { get; } = map.Entries("kriterien", m => new CriterionEntry(m));
    public IReadOnlyList<Named<Written<decimal>>> Shares { get; } = map.NamedNumbers("verbindung");
}

/// <summary>One criterion with its anchors (kriterien).</summary>
internal sealed class CriterionEntry(MapReader map)
{
    public Place At { get; } = map.At;
    public Written<string>? Id { get; } = map.Text("id");
    public Written<string>? Text { get; } = map.Text("text");
    public IReadOnlyList<LevelEntry> Anchors { get; } = map.Entries("anker", m => new LevelEntry(m));
}

/// <summary>How outside and inside view are joined (verbindung_mit_innensicht).</summary>
internal sealed class OutsideJoinEntry(MapReader map)
{
    public Written<string>? Rule { get; } = map.Text("regel");
    public Written<string>? Total { get; } = map.Text("gesamtwert");
    public NumberEntry? LeastShare { get; } = map.Entry("mindestanteil", m => new NumberEntry(m));
    public Written<string>? Drops { get; } = map.Text("entfaellt");
    public SharesEntry? Shares { get; } = map.Entry("anteile", m => new SharesEntry(m));
    public Written<string>? BlindSpot { get; } = map.OptionalText("blinder_fleck");
    public Written<string>? HiddenStrength { get; } = map.OptionalText("versteckte_staerke");
    public IReadOnlyList<PairEntry> Pairs { get; } = map.Entries("fragenpaare", m => new PairEntry(m));
    public Written<string>? Reference { get; } = map.OptionalText("referenzwert");
}

internal sealed class SharesEntry(MapReader map)
{
    public OriginEntry Origin { get; } = new(map);
    public Written<decimal>? Inside { get; } = map.Number("innen");
    public Written<decimal>? Outside { get; } = map.Number("aussen");
}

/// <summary>A question and the criteria that look at the same thing from outside.</summary>
internal sealed class PairEntry(MapReader map)
{
    public Written<string>? Question { get; } = map.Text("frage");
    public IReadOnlyList<Written<string>> Criteria { get; } = map.Texts("kriterien");
}
