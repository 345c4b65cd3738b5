using DigiCheckBot.Catalogue.Yaml;

namespace DigiCheckBot.Catalogue.Entries;

/// <summary>The block parameter of massnahmen.yaml.</summary>
internal sealed class ParameterEntry
{
    // Rules written for people; the program carries them out in code.
    private static readonly string[] Explanations =
    [
        "treiber_regel",
        "umsatzsteuer",
        "regel_zahlen",
        "kostenteile",
        "regel_summe",
        "dauer_quartale",
        "frist_regel",
        "foerderung_regel",
        "haushalt",
        "doppelzaehlung",
        "ausloeser_auswertung",
        "bedingung_auswertung",
        "abhaengigkeit_regel",
        "prioritaet_klassen",
        "wirkung_regel",
        "auswahl",
        "reihenfolge",
    ];

    public ParameterEntry(MapReader map)
    {
        Drivers = map.NamedEntries("treiber", m => new DriverEntry(m));
        Rates = map.Entry("saetze", m => new RatesEntry(m));
        PriceYear = map.Entry("jahr_der_preise", m => new NumberEntry(m));
        Spread = map.Entry("kosten_spanne", m => new SpreadRuleEntry(m));
        Capacity = map.Entry("kapazitaet", m => new CapacityEntry(m));
        NoDuty = map.OptionalEntry("keine_pflicht", m => new NoDutyEntry(m));
        foreach (var explanation in Explanations)
        {
            map.Notes(explanation);
        }
    }

    public IReadOnlyList<Named<DriverEntry>> Drivers { get; }
    public RatesEntry? Rates { get; }
    public NumberEntry? PriceYear { get; }
    public SpreadRuleEntry? Spread { get; }
    public CapacityEntry? Capacity { get; }
    public NoDutyEntry? NoDuty { get; }
}

/// <summary>What a cost is multiplied by (treiber).</summary>
internal sealed class DriverEntry(MapReader map)
{
    public OriginEntry Origin { get; } = new(map);
    public Written<string>? Meaning { get; } = map.Text("bedeutung");
    public Written<string>? Question { get; } = map.OptionalText("frage");
    public Written<Literal>? Default { get; } = map.OptionalLiteral("vorgabe");
    public Written<string>? AtMost { get; } = map.OptionalText("hoechstens");
    public Written<string>? Formula { get; } = map.OptionalText("formel");
    public Written<string>? OnlyWhen { get; } = map.OptionalText("nur_wenn");
}

/// <summary>saetze.</summary>
internal sealed class RatesEntry(MapReader map)
{
    public RangeEntry? InternalDay { get; } = map.Entry("intern_pt_eur", m => new RangeEntry(m));
    public RangeEntry? ExternalDay { get; } = map.Entry("extern_pt_eur", m => new RangeEntry(m));
    public RangeEntry? ScannedSheet { get; } = map.OptionalEntry("scan_je_blatt_eur", m => new RangeEntry(m));
    public NumberEntry? SheetsPerMetre { get; } = map.OptionalEntry("blatt_je_laufendem_meter", m => new NumberEntry(m));
}

/// <summary>kosten_spanne: only the correlation is a number, the rest explains the method.</summary>
internal sealed class SpreadRuleEntry
{
    public SpreadRuleEntry(MapReader map)
    {
        Origin = new OriginEntry(map);
        Correlation = map.Number("korrelation");
        foreach (var explanation in new[] { "verteilung", "sigma", "faktor", "erwartet", "saetze", "worte" })
        {
            map.Notes(explanation);
        }
    }

    public OriginEntry Origin { get; }
    public Written<decimal>? Correlation { get; }
}

/// <summary>kapazitaet.</summary>
internal sealed class CapacityEntry(MapReader map)
{
    public OriginEntry Origin { get; } = new(map);
    public Written<string>? Question { get; } = map.Text("frage");
    public Written<string>? Unit { get; } = map.OptionalText("einheit");
    public IReadOnlyList<Named<Written<decimal>>> DaysPerTen { get; } = map.NamedNumbers("werte");
    public Written<decimal>? Floor { get; } = map.Number("mindestens");
    public Written<string>? Formula { get; } = map.OptionalText("formel");
}

/// <summary>What binds federal or Land bodies only, so that no duty may rest on it or pull it in (keine_pflicht).</summary>
internal sealed class NoDutyEntry(MapReader map)
{
    public IReadOnlyList<Written<string>> LegalBasis { get; } = map.Texts("rechtsgrundlagen");
    public IReadOnlyList<Written<string>> Fields { get; } = map.Texts("pruefelder");
    public Written<string>? Why { get; } = map.Text("warum");
}
