using System.Collections.Immutable;
using System.Globalization;

namespace DigiCheckBot.Assessment.Costs;

/// <summary>Numbers that were set by hand can't be: nothing is computed with them. The message names all of them.</summary>
public sealed class CostInputException : Exception
{
    public CostInputException() { }

    public CostInputException(string message)
        : base(message) { }

    public CostInputException(string message, Exception innerException)
        : base(message, innerException) { }

    public CostInputException(ImmutableArray<CostInputProblem> problems)
        : base(string.Join(' ', problems.Select(Sentence))) => Problems = problems;

    public ImmutableArray<CostInputProblem> Problems { get; } = [];

    private static string Sentence(CostInputProblem problem)
    {
        FormattableString sentence = problem.Input switch
        {
            CostInput.UnknownDriver => $"There is no driver \"{problem.Name}\" that could be set to {problem.Value}.",
            CostInput.DriverOverride =>
                $"The driver \"{problem.Name}\" can't be {problem.Value}: 0 to {CostInputs.MostOfDriver} is possible.",
            CostInput.DayRate =>
                $"The day rate \"{problem.Name}\" can't be {problem.Value} euros: above 0 and up to {CostInputs.MostPerDay} is possible.",
            CostInput.UnknownMeasure => $"There is no measure \"{problem.Name}\" that could have a case load.",
            CostInput.Cases =>
                $"The measure \"{problem.Name}\" can't have {problem.Value} cases a year: 0 to {CostInputs.MostCases} is possible.",
            CostInput.Minutes =>
                $"The measure \"{problem.Name}\" can't save {problem.Value} minutes a case: 0 to {CostInputs.MostMinutes} is possible.",
            _ => $"The answer {problem.Value} for the driver \"{problem.Name}\" lies outside the bounds of its question.",
        };
        return sentence.ToString(CultureInfo.InvariantCulture);
    }
}
