namespace DigiCheckBot.Dialogs.Interviews;

/// <summary>Where a step of the interview leads: results of its dialogs, plain strings because dialog results cross the SDK.</summary>
public static class Leads
{
    public const string Next = "next";
    public const string Back = "back";
    public const string Submit = "submit";

    private const string GoToPrefix = "goTo:";

    public static string GoTo(string step) => GoToPrefix + step;

    /// <returns>The step to go to; null when the result says something else.</returns>
    public static string? Target(object? result) =>
        result is string text && text.StartsWith(GoToPrefix, StringComparison.Ordinal) ? text[GoToPrefix.Length..] : null;
}
