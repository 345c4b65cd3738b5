using System.Collections.Immutable;
using static DigiCheckBot.Assessment.Calendars.FederalState;

namespace DigiCheckBot.Assessment.Calendars;

/// <summary>
/// The holidays of the Länder in force from 2024 on. Sources: article 2 of the Einigungsvertrag (3 October) and the Feiertagsgesetze of the
/// Länder (FTG BW, BayFTG, FeiertG BE and so on); for the two single days of Berlin its Gesetz- und Verordnungsblatt of 2024.
/// A row also names a Land where only some of its municipalities keep the day.
/// </summary>
internal static class HolidayTable
{
    private static readonly ImmutableArray<FederalState> All = [.. Enum.GetValues<FederalState>()];

    public static readonly ImmutableArray<Holiday> Rows =
    [
        // New Year (Neujahr)
        Holiday.Yearly(1, 1, All),
        // Epiphany (Heilige Drei Könige)
        Holiday.Yearly(1, 6, BadenWuerttemberg, Bavaria, SaxonyAnhalt),
        // International Women's Day (Frauentag): Berlin since 2019, Mecklenburg-Vorpommern since 2023
        Holiday.Yearly(3, 8, Berlin, MecklenburgWesternPomerania),
        // Good Friday (Karfreitag)
        Holiday.AfterEaster(-2, All),
        // Easter Sunday (Ostersonntag)
        Holiday.AfterEaster(0, Brandenburg),
        // Easter Monday (Ostermontag)
        Holiday.AfterEaster(1, All),
        // Labour Day (Tag der Arbeit)
        Holiday.Yearly(5, 1, All),
        // 80 years since the end of the war
        Holiday.Once(2025, 5, 8, Berlin),
        // Ascension Day (Christi Himmelfahrt)
        Holiday.AfterEaster(39, All),
        // Whit Sunday (Pfingstsonntag)
        Holiday.AfterEaster(49, Brandenburg),
        // Whit Monday (Pfingstmontag)
        Holiday.AfterEaster(50, All),
        // Corpus Christi (Fronleichnam): Saxony and Thuringia in some Catholic municipalities
        Holiday.AfterEaster(60, BadenWuerttemberg, Bavaria, Hesse, NorthRhineWestphalia, RhinelandPalatinate, Saarland, Saxony, Thuringia),
        // 75 years since the uprising of 17 June 1953; a Saturday
        Holiday.Once(2028, 6, 17, Berlin),
        // Augsburg's Peace Festival (Friedensfest): only that city
        Holiday.Yearly(8, 8, Bavaria),
        // Assumption Day (Mariä Himmelfahrt): Bavaria in most municipalities
        Holiday.Yearly(8, 15, Bavaria, Saarland),
        // World Children's Day (Weltkindertag), since 2019
        Holiday.Yearly(9, 20, Thuringia),
        // Day of German Unity (Tag der Deutschen Einheit)
        Holiday.Yearly(10, 3, All),
        // Reformation Day (Reformationstag): the four in the north since 2018
        Holiday.Yearly(
            10,
            31,
            Brandenburg,
            Bremen,
            Hamburg,
            LowerSaxony,
            MecklenburgWesternPomerania,
            Saxony,
            SaxonyAnhalt,
            SchleswigHolstein,
            Thuringia
        ),
        // All Saints' Day (Allerheiligen)
        Holiday.Yearly(11, 1, BadenWuerttemberg, Bavaria, NorthRhineWestphalia, RhinelandPalatinate, Saarland),
        // Day of Repentance and Prayer (Buß- und Bettag)
        Holiday.RepentanceDay(Saxony),
        // Christmas Day and Boxing Day (Weihnachtstage)
        Holiday.Yearly(12, 25, All),
        Holiday.Yearly(12, 26, All),
    ];
}
