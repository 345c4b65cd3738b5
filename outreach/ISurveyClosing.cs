using DigiCheckBot.Assessment.Interviews;

namespace DigiCheckBot.Outreach;

/// <summary>Closes a survey when its time is over. What comes of it is nothing that the outbox knows.</summary>
public interface ISurveyClosing
{
    /// <summary>Closes it by the clock. One that isn't open any more, or whose last day was put off, stays as it is.</summary>
    Task CloseOverdueAsync(RoundId round, CancellationToken ct);
}
