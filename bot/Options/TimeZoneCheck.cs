using Microsoft.Extensions.Options;

namespace DigiCheckBot.Options;

/// <summary>Whether this machine knows the operator's time zone.</summary>
internal sealed class TimeZoneCheck : IValidateOptions<OperatorOptions>
{
    public ValidateOptionsResult Validate(string? name, OperatorOptions options) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(options.TimeZone ?? "", out _)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(
                $"Operator:TimeZone '{options.TimeZone}' is unknown here. Use an IANA name such as Europe/Berlin, and install the system's time zones (tzdata)."
            );
}
