using System.Collections.Immutable;

namespace DigiCheckBot.Assessment.Interviews;

/// <summary>
/// Where the conversation about an interview stands. Kept in the same row as the answers, so that the mark that an input was seen and its
/// effect can't part (rule R9). Emptied at submission (P11).
/// </summary>
/// <param name="Step">Key of the current step: a page, the introduction, the review.</param>
/// <param name="Nonce">Number of the newest rendered card; counts up per interview.</param>
/// <param name="ConsumedNonces">Nonces whose first effective click has acted; the newest 32.</param>
/// <param name="SeenActivities">Ids of typed messages that have acted; the newest 8.</param>
/// <param name="CardActivity">Id of the message that shows the current card; null before the first.</param>
public sealed record InterviewSession(
    string Step,
    int Nonce,
    ImmutableArray<int> ConsumedNonces,
    ImmutableArray<string> SeenActivities,
    string? CardActivity
)
{
    public static InterviewSession Empty { get; } = new("", 0, [], [], null);
}
