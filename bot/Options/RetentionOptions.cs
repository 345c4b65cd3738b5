using DigiCheckBot.Assessment.Retention;

namespace DigiCheckBot.Options;

/// <summary>How long the operator keeps what; see <see cref="RetentionCheck"/> for the ranges.</summary>
internal sealed class RetentionOptions
{
    /// <summary>Days after closing until nobody can find an interview's person any more.</summary>
    public int ParticipantsDays { get; init; } = RetentionPeriods.Usual.ParticipantsDays;

    /// <summary>Months after closing until the raw answers are deleted.</summary>
    public int AnswersMonths { get; init; } = RetentionPeriods.Usual.AnswersMonths;

    /// <summary>Years after the last change until a round is deleted.</summary>
    public int RoundsYears { get; init; } = RetentionPeriods.Usual.RoundsYears;

    public RetentionPeriods Periods() => new(ParticipantsDays, AnswersMonths, RoundsYears);
}
