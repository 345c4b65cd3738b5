using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Assessment.Retention;

/// <summary>When what is stored of a round is to be deleted, as the round stands now.</summary>
/// <param name="Participants">The link between people and interviews; null: the survey isn't over.</param>
/// <param name="Answers">The raw answers; null: the survey isn't over.</param>
/// <param name="Round">All of it.</param>
public sealed record RetentionDates(DateTimeOffset? Participants, DateTimeOffset? Answers, DateTimeOffset Round)
{
    /// <param name="lastChange">Of the round; deleting because of age is none.</param>
    /// <remarks>A survey that was cancelled is over with that, its last change; one that was reopened isn't over.</remarks>
    public static RetentionDates Of(AssessmentRound round, DateTimeOffset lastChange, RetentionPeriods periods)
    {
        DateTimeOffset? over = round.State switch
        {
            RoundState.Draft or RoundState.Survey => null,
            RoundState.Cancelled => round.ClosedAt ?? lastChange,
            _ => round.ClosedAt,
        };
        return new RetentionDates(
            over?.AddDays(periods.ParticipantsDays),
            over?.AddMonths(periods.AnswersMonths),
            lastChange.AddYears(periods.RoundsYears)
        );
    }

    /// <summary>
    /// When to look at the round again. Each change can only put dates off or begin a period anew, and the shortest period is that of the
    /// participants: whoever looks that often at a round that still changes is never late.
    /// </summary>
    public DateTimeOffset NextLook(bool stillChanges, DateTimeOffset now, RetentionPeriods periods)
    {
        var dates = new[] { Participants, Answers, Round }.OfType<DateTimeOffset>().Where(d => d > now);
        return (stillChanges ? dates.Append(now.AddDays(periods.ParticipantsDays)) : dates).Min();
    }
}
