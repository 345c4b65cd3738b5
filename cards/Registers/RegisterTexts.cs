using DigiCheckBot.Assessment.Calendars;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Registers;
using DigiCheckBot.Assessment.Registers.Importing;
using DigiCheckBot.Cards.Wording;

namespace DigiCheckBot.Cards.Registers;

/// <summary>How the things of the register are called; also what a table to import may say.</summary>
public static class RegisterTexts
{
    public static string Name(MunicipalitySize size, Language l) => Words.In(l).Size(size);

    public static string Name(FederalState land, Language l) => Words.In(l).Land(land);

    /// <summary>Heading of a column.</summary>
    public static string Name(ImportColumn column, Language l) => Words.In(l).Column(column);
}
