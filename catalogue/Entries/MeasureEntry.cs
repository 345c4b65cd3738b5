using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Catalogue.Yaml;

namespace DigiCheckBot.Catalogue.Entries;

/// <summary>A measure as written in massnahmen.yaml.</summary>
internal sealed class MeasureEntry(MapReader map)
{
    public Place At { get; } = map.At;
    public Written<string>? Id { get; } = map.Text("id");
    public Written<string>? Title { get; } = map.Text("titel");
    public Written<string>? Description { get; } = map.Text("beschreibung");
    public Written<MeasureLevel>? Level { get; } = map.Word("ebene", Vocabulary.Levels);
    public IReadOnlyList<Written<string>> Fields { get; } = map.Texts("pruefelder");
    public TriggerEntry? Trigger { get; } = map.Entry("ausloeser", m => new TriggerEntry(m));
    public IReadOnlyList<Written<string>> DependsOn { get; } = map.Texts("abhaengig_von");
    public IReadOnlyList<EffectEntry> Effects { get; } = map.Entries("wirkung", m => new EffectEntry(m));
    public Written<PriorityClass>? Priority { get; } = map.Word("prioritaet", Vocabulary.Priorities);
    public Written<string>? MandatoryBecause { get; } = map.OptionalText("zwingend_weil");
    public DutyConditionEntry? Condition { get; } = map.OptionalEntry("bedingung", m => new DutyConditionEntry(m));
    public Written<PriorityOrNone>? Otherwise { get; } = map.OptionalWord("prioritaet_sonst", Vocabulary.PrioritiesOrNone);
    public DeadlineEntry? Deadline { get; } = map.OptionalEntry("frist", m => new DeadlineEntry(m));
    public IReadOnlyList<Written<string>> LegalBasis { get; } = map.Texts("rechtsgrundlage");
    public SynergyEntry? Synergy { get; } = map.OptionalEntry("synergie", m => new SynergyEntry(m));
    public Written<string>? ExpertArea { get; } = map.Text("expertenbereich");
    public CostsEntry? Costs { get; } = map.Entry("kosten", m => new CostsEntry(m));
    public NumberEntry? Weeks { get; } = map.Entry("dauer_wochen", m => new NumberEntry(m));
    public IReadOnlyList<FundingEntry>? Funding { get; } = map.OptionalEntries("foerderung", m => new FundingEntry(m));
    public IReadOnlyList<Written<string>>? Indicators { get; } = map.OptionalTexts("kpi");
    public Written<bool>? FulfilledBy { get; } = map.OptionalWord("erfuellt_durch", new Words<bool>(("runde", true)));
    public Written<string>? FulfilledNote { get; } = map.OptionalText("erfuellt_hinweis");

    public bool IsDuty => Priority?.Value is PriorityClass.Mandatory or PriorityClass.DutyToBeChecked;
}

/// <summary>ausloeser.</summary>
internal sealed class TriggerEntry(MapReader map)
{
    public Place At { get; } = map.At;
    public IReadOnlyList<TestEntry> AnyOf { get; } = map.Entries("einer_von", m => new TestEntry(m));
    public IReadOnlyList<TestEntry>? AndNot { get; } = map.OptionalEntries("und_nicht", m => new TestEntry(m));
    public IReadOnlyList<Written<string>>? OnlyFor { get; } = map.OptionalTexts("nur_fachbereiche");
}

/// <summary>One comparison of a trigger or a duty's condition; exactly one of the three subjects is given.</summary>
internal sealed class TestEntry(MapReader map)
{
    public Place At { get; } = map.At;
    public Written<string>? Field { get; } = map.OptionalText("pruefeld");
    public Written<string>? Question { get; } = map.OptionalText("frage");
    public Written<string>? Outside { get; } = map.OptionalText("aussensicht");
    public Written<TestOperator>? Operator { get; } = map.Word("op", Vocabulary.Operators);
    public Written<Literal>? Value { get; } = map.Literal("wert");
}

/// <summary>bedingung.</summary>
internal sealed class DutyConditionEntry(MapReader map)
{
    public Place At { get; } = map.At;
    public IReadOnlyList<TestEntry>? AnyOf { get; } = map.OptionalEntries("einer_von", m => new TestEntry(m));
    public IReadOnlyList<TestEntry>? AllOf { get; } = map.OptionalEntries("alle_von", m => new TestEntry(m));
    public Written<string>? ExpertQuestion { get; } = map.OptionalText("expertise");
    public Written<string>? FollowUp { get; } = map.OptionalText("rueckfrage");
    public Written<string>? ExpertArea { get; } = map.Text("expertenbereich");

    public IEnumerable<TestEntry> Tests => [.. AnyOf ?? [], .. AllOf ?? []];
}

/// <summary>wirkung.</summary>
internal sealed class EffectEntry(MapReader map)
{
    public OriginEntry Origin { get; } = new(map);
    public Written<string>? Field { get; } = map.Text("pruefeld");
    public Written<decimal>? Levels { get; } = map.Number("stufen");
    public Written<decimal>? UpTo { get; } = map.Number("bis_stufe");
}

/// <summary>frist.</summary>
internal sealed class DeadlineEntry(MapReader map)
{
    public Place At { get; } = map.At;
    public Written<DateOnly>? Date { get; } = map.OptionalDate("datum");
    public Written<DeadlineKind>? Kind { get; } = map.Word("art", Vocabulary.DeadlineKinds);
    public Written<string>? Law { get; } = map.OptionalText("recht");
    public IReadOnlyList<Written<string>> Sources { get; } = map.Texts("quelle");
    public Written<string>? Note { get; } = map.OptionalText("hinweis");
}

/// <summary>synergie.</summary>
internal sealed class SynergyEntry(MapReader map)
{
    public Written<SynergyPotential>? Potential { get; } = map.Word("potenzial", Vocabulary.Potentials);
    public Written<string>? Text { get; } = map.Text("text");
}

/// <summary>foerderung.</summary>
internal sealed class FundingEntry(MapReader map)
{
    public Written<string>? Text { get; } = map.Text("text");
    public Written<string>? State { get; } = map.OptionalText("land");
    public Written<DateOnly>? ValidUntil { get; } = map.OptionalDate("gueltig_bis");
    public IReadOnlyList<Written<string>> Sources { get; } = map.Texts("quelle");
}
