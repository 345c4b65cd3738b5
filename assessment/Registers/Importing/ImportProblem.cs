namespace DigiCheckBot.Assessment.Registers.Importing;

/// <summary>What is wrong in a table to import; each has a sentence that says what to do.</summary>
public enum ImportProblemKind
{
    /// <summary>A quoted cell has no end.</summary>
    OpenQuote,
    Empty,
    TooManyRows,
    UnknownHeading,
    HeadingTwice,
    HeadingMissing,
    NameLength,

    /// <summary>A spreadsheet would run it.</summary>
    Formula,
    UnknownLand,
    UnknownSize,
    BudgetYear,
    MeasureLimit,

    /// <summary>Another row says something else of the same municipality.</summary>
    Contradiction,
    UnknownKind,
    People,
    DepartmentTwice,
    UnknownTeam,

    /// <summary>Several teams have the name.</summary>
    AmbiguousTeam,

    /// <summary>Another Fachbereich works in it.</summary>
    TeamTaken,
}

/// <param name="Row">From 1, as a spreadsheet shows it.</param>
/// <param name="Column">Null: the row as a whole.</param>
/// <param name="Value">What stands there.</param>
public sealed record ImportProblem(int Row, ImportColumn? Column, ImportProblemKind Kind, string Value = "");
