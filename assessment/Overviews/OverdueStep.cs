using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Assessment.Overviews;

/// <summary>A step of a round that has been open for too long.</summary>
public enum OverdueStep
{
    /// <summary>The last day for answers is over, and the survey is still open.</summary>
    Deadline,

    /// <summary>Vote and choice of the Prüffelder.</summary>
    Vote,

    Review,
    Decision,
}

/// <summary>From when on a step counts as overdue, in days since the round came to it.</summary>
public static class OverdueRule
{
    public const int VoteDays = 14;
    public const int ReviewDays = 14;
    public const int DecisionDays = 60;

    /// <param name="today">The operator's day.</param>
    /// <returns>Null: nothing is overdue.</returns>
    public static OverdueStep? Of(RoundSummary round, DateOnly today) =>
        round.State switch
        {
            RoundState.Survey when today > round.Deadline => OverdueStep.Deadline,
            RoundState.CheckFields when IsOver(round, today, VoteDays) => OverdueStep.Vote,
            RoundState.Review when IsOver(round, today, ReviewDays) => OverdueStep.Review,
            RoundState.Decision when IsOver(round, today, DecisionDays) => OverdueStep.Decision,
            _ => null,
        };

    private static bool IsOver(RoundSummary round, DateOnly today, int days) =>
        round.StateSince is { } since && today.DayNumber - DateOnly.FromDateTime(since.UtcDateTime).DayNumber > days;
}
