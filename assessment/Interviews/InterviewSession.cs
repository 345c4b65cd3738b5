using System.Collections.Immutable;

namespace DigiCheckBot.Assessment.Interviews;

/// <summary>
/// Where the conversation about an interview stands. Kept in the same row as the answers, so that the mark that an input was seen and its
/// effect can't part (rule R9). Emptied at submission (P11).
/// </summary>
/// <param name="Step">Key of the current step (see <see cref="InterviewStep"/>).</param>
/// <param name="Nonce">Number of the newest rendered card; counts up per interview.</param>
/// <param name="ConsumedNonces">Nonces whose first effective click has acted; the newest 32.</param>
/// <param name="SeenActivities">Ids of typed messages that have acted; the newest 8.</param>
/// <param name="CardActivity">Id of the message that shows the current card; null before the first.</param>
/// <param name="RemindersStopped">The person asked for silence.</param>
/// <param name="IsPaused">The person asked for a pause: "weiter" then shows the current step instead of the next.</param>
public sealed record InterviewSession(
    string Step,
    int Nonce,
    ImmutableArray<int> ConsumedNonces,
    ImmutableArray<string> SeenActivities,
    string? CardActivity,
    bool IsPaused = false,
    bool RemindersStopped = false
)
{
    private const int KeptNonces = 32;
    private const int KeptActivities = 8;

    /// <summary>More cards than one interview ever shows.</summary>
    private const int CardsOfAnInterview = 1000;

    public static InterviewSession Empty { get; } = new("", 0, [], [], null);

    /// <summary>
    /// After the answers were deleted: the numbers go on far above all earlier ones, so that a click on an old card that arrives late brings
    /// nothing back. Whoever deletes isn't reminded.
    /// </summary>
    public InterviewSession Erased() => Empty with { Nonce = Nonce + CardsOfAnInterview, IsPaused = true, RemindersStopped = true };

    /// <summary>A new card is rendered for a step.</summary>
    public InterviewSession Rendered(string step) => this with { Step = step, Nonce = Nonce + 1 };

    public InterviewSession Consume(int nonce) => this with { ConsumedNonces = Newest(ConsumedNonces, nonce, KeptNonces) };

    public InterviewSession Saw(string activityId) => this with { SeenActivities = Newest(SeenActivities, activityId, KeptActivities) };

    public bool HasSeen(string? activityId) => activityId is not null && SeenActivities.Contains(activityId);

    /// <summary>
    /// Whether a click with this nonce may still act: it was rendered, its card hasn't acted yet, and it isn't so old that nobody knows.
    /// </summary>
    public bool MayAct(int nonce) => nonce > Nonce - KeptNonces && nonce <= Nonce && nonce > 0 && !ConsumedNonces.Contains(nonce);

    private static ImmutableArray<T> Newest<T>(ImmutableArray<T> kept, T added, int limit)
    {
        var all = kept.Add(added);
        return all.Length <= limit ? all : all[^limit..];
    }
}
