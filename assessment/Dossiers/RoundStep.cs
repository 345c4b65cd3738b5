using System.Collections.Immutable;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Assessment.Dossiers;

/// <summary>What a step comes to when it is taken on a dossier. Steps are pure: after a conflict they are taken again on what is stored then.</summary>
public abstract record RoundStep
{
    private RoundStep() { }

    /// <summary>The dossier changes.</summary>
    /// <param name="Detail">Before → after for the audit, never an answer; null: the action says it all.</param>
    public sealed record Changed(RoundWork Work, string? Detail = null) : RoundStep
    {
        /// <summary>What is to be told, in the same transaction.</summary>
        public ImmutableArray<Intent> Intents { get; init; } = [];

        /// <summary>The result depends on what changed and is computed anew.</summary>
        public bool Evaluates { get; init; }

        /// <summary>Further changes of the round itself; its state follows the action.</summary>
        public Func<AssessmentRound, AssessmentRound>? Round { get; init; }
    }

    /// <summary>It was done before, e.g. by an earlier delivery of the same click.</summary>
    public sealed record Unchanged : RoundStep;

    /// <summary>It can't be done, for a reason beside role and state.</summary>
    public sealed record Refused(StepProblem Problem) : RoundStep;
}

/// <summary>Why a step can't be taken. Each has a sentence that says what to do.</summary>
public enum StepProblem
{
    /// <summary>Somebody else changed what the card showed; the newer one is shown.</summary>
    ChangedMeanwhile,

    /// <summary>Not 3 to 8 Prüffelder.</summary>
    WrongNumberOfFields,

    /// <summary>There is nothing to confirm yet.</summary>
    NothingProposed,

    /// <summary>A reason is required.</summary>
    ReasonMissing,

    /// <summary>The measure isn't in the round, or not in the person's area.</summary>
    NotYours,

    /// <summary>A number can't be, e.g. because it is negative or too large.</summary>
    ImpossibleNumber,

    /// <summary>So many measures were added that it would be no recommendation any more.</summary>
    TooManyAdded,

    /// <summary>A day isn't one, or lies in the future.</summary>
    ImpossibleDate,

    /// <summary>Nobody knows any more whose interview is whose, so that nobody could go on with theirs.</summary>
    ParticipantsDeleted,

    /// <summary>The raw answers are deleted, so that nothing can be computed anew.</summary>
    AnswersDeleted,
}
