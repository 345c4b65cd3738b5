using System.Collections.Immutable;
using DigiCheckBot.Assessment.Calendars;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.People;

namespace DigiCheckBot.Assessment.Registers.Importing;

/// <summary>A column of the table to import.</summary>
public enum ImportColumn
{
    Municipality,
    Land,
    Size,
    BudgetYear,
    MeasureLimit,

    /// <summary>Empty: the row is about the municipality only.</summary>
    Department,
    Kind,
    People,

    /// <summary>Name of a team in which the bot is installed.</summary>
    Team,
}

/// <summary>What may stand in the table, in every language.</summary>
public sealed record ImportVocabulary(
    ImmutableArray<(string Word, ImportColumn Column)> Headings,
    ImmutableArray<(string Word, MunicipalitySize Size)> Sizes,
    ImmutableArray<(string Word, FederalState Land)> Lands,
    ImmutableArray<(string Word, DepartmentKindId Kind)> Kinds,
    ImmutableArray<TeamRecord> Teams
);
