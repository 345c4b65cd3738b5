namespace DigiCheckBot.Assessment.Retention;

/// <summary>How long the operator keeps what.</summary>
/// <param name="ParticipantsDays">Days after closing until the link between people and interviews goes.</param>
/// <param name="AnswersMonths">Months after closing until the raw answers go; published values remain.</param>
/// <param name="RoundsYears">Years after a round's last change until all of it goes.</param>
public sealed record RetentionPeriods(int ParticipantsDays, int AnswersMonths, int RoundsYears)
{
    public static RetentionPeriods Usual { get; } = new(30, 24, 6);
}
