namespace DigiCheckBot.Assessment.Calendars;

/// <summary>The 16 Länder, which decide on public holidays. Each names its code of ISO 3166-2; see <see cref="FederalStateCode"/>.</summary>
public enum FederalState
{
    /// <summary>Baden-Württemberg, DE-BW.</summary>
    BadenWuerttemberg,

    /// <summary>Bayern, DE-BY.</summary>
    Bavaria,

    /// <summary>Berlin, DE-BE.</summary>
    Berlin,

    /// <summary>Brandenburg, DE-BB.</summary>
    Brandenburg,

    /// <summary>Bremen, DE-HB.</summary>
    Bremen,

    /// <summary>Hamburg, DE-HH.</summary>
    Hamburg,

    /// <summary>Hessen, DE-HE.</summary>
    Hesse,

    /// <summary>Mecklenburg-Vorpommern, DE-MV.</summary>
    MecklenburgWesternPomerania,

    /// <summary>Niedersachsen, DE-NI.</summary>
    LowerSaxony,

    /// <summary>Nordrhein-Westfalen, DE-NW.</summary>
    NorthRhineWestphalia,

    /// <summary>Rheinland-Pfalz, DE-RP.</summary>
    RhinelandPalatinate,

    /// <summary>Saarland, DE-SL.</summary>
    Saarland,

    /// <summary>Sachsen, DE-SN.</summary>
    Saxony,

    /// <summary>Sachsen-Anhalt, DE-ST.</summary>
    SaxonyAnhalt,

    /// <summary>Schleswig-Holstein, DE-SH.</summary>
    SchleswigHolstein,

    /// <summary>Thüringen, DE-TH.</summary>
    Thuringia,
}
