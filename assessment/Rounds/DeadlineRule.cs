namespace DigiCheckBot.Assessment.Rounds;

/// <summary>Which days may be the last one for answers.</summary>
public static class DeadlineRule
{
    /// <summary>A survey that runs longer was mistyped.</summary>
    public const int LongestDays = 120;

    /// <param name="today">In the operator's time zone.</param>
    public static bool Allows(DateOnly deadline, DateOnly today) => deadline > today && deadline <= today.AddDays(LongestDays);
}
