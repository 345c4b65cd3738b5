using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Catalogue.Yaml;

namespace DigiCheckBot.Catalogue.Entries;

/// <summary>A question as written in fragen.yaml.</summary>
internal sealed class QuestionEntry(MapReader map)
{
    /// <summary>The Prüffeld of questions that give context and belong to none.</summary>
    public const string Context = "kontext";

    public Place At { get; } = map.At;
    public Written<string>? Id { get; } = map.Text("id");
    public Written<string>? Field { get; } = map.Text("pruefeld");
    public Written<Category>? Category { get; } = map.Word("kategorie", Vocabulary.Categories);
    public Written<QuestionAudience>? Audience { get; } = map.Word("zielgruppe", Vocabulary.Audiences);
    public Written<QuestionKind>? Kind { get; } = map.Word("art", Vocabulary.Kinds);
    public Written<bool>? IsCore { get; } = map.Flag("kern");
    public Written<string>? Text { get; } = map.Text("text");
    public Written<string>? Help { get; } = map.Text("hilfe");
    public InputEntry? Input { get; } = map.OptionalEntry("eingabe", m => new InputEntry(m));
    public IReadOnlyList<BandEntry>? Bands { get; } = map.OptionalEntries("baender", m => new BandEntry(m));
    public IReadOnlyList<OptionEntry>? Options { get; } = map.OptionalEntries("optionen", m => new OptionEntry(m));
    public Written<bool>? PointRule { get; } = map.OptionalWord("punkte_regel", Vocabulary.PointRules);
    public Written<AnswerNature>? Nature { get; } = map.Word("antworttyp", Vocabulary.Natures);
    public Written<bool>? IsScored { get; } = map.Flag("bewertet");
    public Written<bool>? AllowsUnknown { get; } = map.Flag("weiss_nicht");
    public Written<string>? VisibleWhen { get; } = map.OptionalText("nur_wenn");
    public Written<Otherwise>? Otherwise { get; } = map.OptionalWord("sonst", Vocabulary.Otherwises);
    public Written<AnswerDisplay>? Display { get; } = map.OptionalWord("anzeige", Vocabulary.Displays);
    public TileEntry? Tile { get; } = map.OptionalEntry("kachel", m => new TileEntry(m));
    public IReadOnlyList<Written<string>>? VisibleTo { get; } = map.OptionalTexts("sichtbar_fuer");
    public IReadOnlyList<Written<string>>? OnlyFor { get; } = map.OptionalTexts("nur_fachbereiche");
    public Written<string>? Reasoning { get; } = map.Text("begruendung");
    public IReadOnlyList<Written<string>> Sources { get; } = map.Texts("quellen");

    public bool IsContext => Field?.Value == Context;

    public bool Scored => IsScored is { Value: true };

    public bool IsSingleChoice => Kind?.Value is QuestionKind.Scale or QuestionKind.Choice or QuestionKind.YesNo;

    public bool IsMultipleChoice => Kind?.Value is QuestionKind.Multiple;

    public bool IsNumber => Kind?.Value is QuestionKind.Number;

    public bool IsFreeText => Kind?.Value is QuestionKind.FreeText;
}

/// <summary>One option (optionen).</summary>
internal sealed class OptionEntry(MapReader map)
{
    public Place At { get; } = map.At;
    public Written<Literal>? Key { get; } = map.Literal("wert");
    public Written<string>? Label { get; } = map.Text("label");
    public Written<decimal>? Points { get; } = map.OptionalNumber("punkte");
    public Written<bool>? Exclusive { get; } = map.OptionalFlag("exklusiv");
    public DropEntry? Drops { get; } = map.OptionalEntry("entfaellt", m => new DropEntry(m));

    public bool IsExclusive => Exclusive is { Value: true };
}

/// <summary>What falls away with an option (entfaellt).</summary>
internal sealed class DropEntry(MapReader map)
{
    public Place At { get; } = map.At;
    public IReadOnlyList<Written<string>> Fields { get; } = map.Texts("pruefelder");
    public Written<bool>? OutsideView { get; } = map.OptionalFlag("aussensicht");
}

/// <summary>Bounds of a number, or length and warning of a text (eingabe).</summary>
internal sealed class InputEntry(MapReader map)
{
    public Place At { get; } = map.At;
    public Written<string>? Unit { get; } = map.OptionalText("einheit");
    public Written<int>? Min { get; } = map.OptionalWhole("min");
    public Written<int>? Max { get; } = map.OptionalWhole("max");
    public Written<int>? MaxLength { get; } = map.OptionalWhole("max_zeichen");
    public Written<string>? Warning { get; } = map.OptionalText("warnhinweis");
}

/// <summary>Points of a number up to a bound (baender).</summary>
internal sealed class BandEntry(MapReader map)
{
    public Place At { get; } = map.At;
    public Written<int>? UpTo { get; } = map.Whole("bis");
    public Written<decimal>? Points { get; } = map.Number("punkte");
}

/// <summary>A tile beside the levels (kachel).</summary>
internal sealed class TileEntry(MapReader map)
{
    public Written<string>? Title { get; } = map.Text("titel");
    public Written<int>? LeastAnswers { get; } = map.Whole("mindestzahl");
}
