using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Registers.Importing;
using DigiCheckBot.Cards.Registers;

namespace DigiCheckBot.Dialogs.Registers;

/// <summary>Says where in a table something is wrong and what to do.</summary>
internal static class ImportSentences
{
    private const int LongestValue = 60;

    public static string Of(ImportProblem problem, Language l)
    {
        var column = problem.Column is { } named ? RegisterTexts.Name(named, l) : "";
        return Messages.ImportAt(problem.Row, column, WhatIsWrong(problem, l), l);
    }

    private static string WhatIsWrong(ImportProblem problem, Language l) =>
        problem.Kind switch
        {
            ImportProblemKind.OpenQuote or ImportProblemKind.Empty or ImportProblemKind.TooManyRows or ImportProblemKind.HeadingMissing =>
                Messages.ImportProblem(problem.Kind, l),
            ImportProblemKind.UnknownHeading
            or ImportProblemKind.HeadingTwice
            or ImportProblemKind.NameLength
            or ImportProblemKind.Formula
            or ImportProblemKind.UnknownLand
            or ImportProblemKind.UnknownSize
            or ImportProblemKind.BudgetYear
            or ImportProblemKind.MeasureLimit
            or ImportProblemKind.Contradiction
            or ImportProblemKind.UnknownKind
            or ImportProblemKind.People
            or ImportProblemKind.DepartmentTwice
            or ImportProblemKind.UnknownTeam
            or ImportProblemKind.AmbiguousTeam
            or ImportProblemKind.TeamTaken => Messages.ImportProblem(problem.Kind, l, Short(problem.Value)),
            _ => throw new System.Diagnostics.UnreachableException("Every kind has a sentence"),
        };

    private static string Short(string value) => value.Length <= LongestValue ? value : value[..LongestValue] + "…";
}
