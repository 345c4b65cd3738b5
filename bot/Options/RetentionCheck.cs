using Microsoft.Extensions.Options;

namespace DigiCheckBot.Options;

/// <summary>Whether the periods can be kept, and whether one that ends earlier than another isn't longer than it.</summary>
internal sealed class RetentionCheck : IValidateOptions<OperatorOptions>
{
    private const int MostDays = 365;
    private const int MostMonths = 120;
    private const int MostYears = 30;
    private const int ShortestMonth = 28;
    private const int MonthsOfAYear = 12;

    public ValidateOptionsResult Validate(string? name, OperatorOptions options)
    {
        var failures = Failures(options.Retention).ToList();
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> Failures(RetentionOptions r)
    {
        if (r.ParticipantsDays is < 1 or > MostDays)
        {
            yield return $"Operator:Retention:ParticipantsDays {r.ParticipantsDays} must be 1 to {MostDays}.";
        }

        if (r.AnswersMonths is < 1 or > MostMonths)
        {
            yield return $"Operator:Retention:AnswersMonths {r.AnswersMonths} must be 1 to {MostMonths}.";
        }

        if (r.RoundsYears is < 1 or > MostYears)
        {
            yield return $"Operator:Retention:RoundsYears {r.RoundsYears} must be 1 to {MostYears}.";
        }

        if (r.ParticipantsDays > r.AnswersMonths * ShortestMonth)
        {
            yield return "Operator:Retention:ParticipantsDays must not be longer than Operator:Retention:AnswersMonths.";
        }

        if (r.AnswersMonths > r.RoundsYears * MonthsOfAYear)
        {
            yield return "Operator:Retention:AnswersMonths must not be longer than Operator:Retention:RoundsYears.";
        }
    }
}
