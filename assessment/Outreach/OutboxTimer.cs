using DigiCheckBot.Assessment.Interviews;

namespace DigiCheckBot.Assessment.Outreach;

/// <summary>What happens to a round by time.</summary>
public enum TimerKind
{
    /// <summary>A change of the round may have left intents to expand.</summary>
    Expand,

    /// <summary>Those who haven't finished are to be reminded.</summary>
    Remind,

    /// <summary>The last day for answers is over.</summary>
    Deadline,

    /// <summary>A draft is to become a round.</summary>
    Start,

    /// <summary>The card with the progress of a sending is to be brought up to date.</summary>
    Progress,

    /// <summary>A quarter of the plan begins: whoever is responsible is asked how far the measures are.</summary>
    Quarter,

    /// <summary>Something of the round may be old enough to be deleted.</summary>
    Retention,
}

/// <summary>
/// Something to look at when its time has come. Its effect must be repeatable: it may run twice, and late. One that came to nothing because
/// things changed meanwhile does no harm.
/// </summary>
/// <param name="Number">Tells timers of one kind apart, e.g. the second reminder; from 0.</param>
/// <param name="Thread">Whom it writes to, so that the limits of that thread are kept; null: nobody directly.</param>
public sealed record OutboxTimer(RoundId Round, TimerKind Kind, int Number, DateTimeOffset Due, Recipient? Thread = null)
{
    /// <summary>Whatever has no recipient of its own waits for nobody, so its round is its thread.</summary>
    public string ThreadKey => Thread?.Key ?? Round.Value;
}
