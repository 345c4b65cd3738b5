using System.Diagnostics;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Cards.Wording;

namespace DigiCheckBot.Cards.Decisions;

/// <summary>How decisions are called.</summary>
internal static class DecisionTexts
{
    /// <param name="budgetYear">Calendar year of plan year 1.</param>
    public static string Of(DecisionChoice choice, int budgetYear, Words words) =>
        choice switch
        {
            DecisionChoice.Year1 => words.CalendarYear(budgetYear),
            DecisionChoice.Year2 => words.CalendarYear(budgetYear + 1),
            DecisionChoice.Year3 => words.CalendarYear(budgetYear + 2),
            DecisionChoice.Later => words.DecisionLater,
            DecisionChoice.No => words.DecisionNo,
            _ => throw new UnreachableException("A choice is one of the named"),
        };
}
