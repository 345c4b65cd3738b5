using DigiCheckBot.Assessment.Calendars;
using Microsoft.Extensions.Options;

namespace DigiCheckBot.Options;

/// <summary>Whether days and hours can be counted as the operator wants: the time zone, the Land with its holidays, the hours of reminders.</summary>
internal sealed class CalendarCheck : IValidateOptions<OperatorOptions>
{
    public ValidateOptionsResult Validate(string? name, OperatorOptions options)
    {
        var failures = Failures(options).ToList();
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> Failures(OperatorOptions options)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(options.TimeZone ?? "", out _))
        {
            yield return $"Operator:TimeZone '{options.TimeZone}' is unknown here. Use an IANA name such as Europe/Berlin, and install the system's time zones (tzdata).";
        }

        if (!FederalStateCode.TryParse(options.Land, out _))
        {
            yield return $"Operator:Land '{options.Land}' is no Land. Use the two letters after DE- of ISO 3166-2, such as NW or BY.";
        }

        if (options.RemindersFrom >= options.RemindersTo)
        {
            yield return $"Operator:RemindersFrom {options.RemindersFrom:HH:mm} must be before Operator:RemindersTo {options.RemindersTo:HH:mm}.";
        }
    }
}
