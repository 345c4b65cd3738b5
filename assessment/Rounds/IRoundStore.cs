using System.Collections.Immutable;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;

namespace DigiCheckBot.Assessment.Rounds;

/// <summary>One change of a round: state, results, what to tell and who did it are stored together or not at all.</summary>
/// <param name="ETag">Of the version that was loaded; null: the round is new.</param>
/// <param name="Published">Set at closing; null keeps what is stored.</param>
public sealed record RoundChange(
    AssessmentRound Round,
    string? ETag,
    PublishedResult? Published,
    ImmutableArray<Intent> Intents,
    AuditEntry Audit
)
{
    /// <summary>What people worked out; null keeps what is stored.</summary>
    public RoundWork? Work { get; init; }

    /// <summary>What <see cref="Published"/> rests on; null keeps what is stored.</summary>
    public ResultBasis? Basis { get; init; }
}

/// <summary>One line of the list of rounds.</summary>
public sealed record RoundSummary(RoundId Id, string Municipality, string DepartmentName, RoundState State, DateOnly Deadline)
{
    /// <summary>Id of the Fachbereich in the register; null: the round was started without it.</summary>
    public string? DepartmentId { get; init; }

    /// <summary>When it came to its state; null: not known.</summary>
    public DateTimeOffset? StateSince { get; init; }

    public ImmutableArray<PersonId> Leaders { get; init; } = [];

    public bool IsRehearsal { get; init; }
}

/// <summary>An intent that isn't fully handed to the outbox yet.</summary>
/// <param name="Since">When the change was made that causes it.</param>
/// <param name="Cursor">The messages of all participants up to this one are in the outbox; null: none are.</param>
public sealed record PendingIntent(RoundId Round, Intent Intent, DateTimeOffset Since, ParticipantId? Cursor = null);

/// <summary>Keeps rounds, their participants and what they cause.</summary>
public interface IRoundStore
{
    Task<Versioned<AssessmentRound>?> LoadAsync(RoundId round, CancellationToken ct);

    /// <returns>The new ETag of the round.</returns>
    /// <exception cref="SavedByAnotherException">The round was changed or created by somebody else.</exception>
    Task<string> SaveAsync(RoundChange change, CancellationToken ct);

    Task<PublishedResult?> PublishedAsync(RoundId round, CancellationToken ct);

    /// <returns>Null: nothing was published yet.</returns>
    Task<ResultBasis?> BasisAsync(RoundId round, CancellationToken ct);

    /// <returns>Empty for a round in which nobody has worked anything out yet.</returns>
    Task<RoundWork> WorkAsync(RoundId round, CancellationToken ct);

    /// <summary>What was done to a round, the oldest first.</summary>
    IAsyncEnumerable<AuditEntry> AuditAsync(RoundId round, CancellationToken ct);

    /// <summary>Adds to the audit what changes nothing in the round itself.</summary>
    Task NoteAsync(RoundId round, AuditEntry entry, CancellationToken ct);

    /// <summary>Deletes the round with its audit, its results and all participants; repeating it is harmless.</summary>
    Task DeleteAsync(AssessmentRound round, CancellationToken ct);

    /// <summary>The operator's rounds, newest first.</summary>
    IAsyncEnumerable<RoundSummary> ListAsync(string operatorId, CancellationToken ct);

    IAsyncEnumerable<PendingIntent> PendingIntentsAsync(RoundId round, CancellationToken ct);

    /// <summary>The outbox has taken the messages up to the intent's cursor; repeating it is harmless.</summary>
    Task AdvanceIntentAsync(PendingIntent intent, CancellationToken ct);

    /// <summary>The outbox has taken all messages of the intent; repeating it is harmless.</summary>
    Task CompleteIntentAsync(PendingIntent intent, CancellationToken ct);

    /// <summary>Deletes the intents that are completed, with the people they name; repeating it is harmless.</summary>
    Task ForgetIntentsAsync(RoundId round, CancellationToken ct);

    /// <summary>Creates what isn't there yet, so that it can be repeated.</summary>
    Task AddParticipantsAsync(IReadOnlyCollection<Participant> participants, CancellationToken ct);

    Task<Participant?> ParticipantAsync(RoundId round, ParticipantId participant, CancellationToken ct);

    /// <returns>Null: not invited, or the link was deleted.</returns>
    Task<Participant?> ParticipantOfAsync(RoundId round, PersonId person, CancellationToken ct);

    /// <summary>All rounds in which a link to the person is left. Looks through all participants.</summary>
    IAsyncEnumerable<Participant> ParticipationsAsync(PersonId person, CancellationToken ct);

    /// <summary>Cuts the link between people and interviews for good; repeating it is harmless.</summary>
    Task RemoveParticipantsAsync(IReadOnlyCollection<Participant> participants, CancellationToken ct);

    /// <summary>In the order of their ids.</summary>
    IAsyncEnumerable<Participant> ParticipantsAsync(RoundId round, CancellationToken ct);

    /// <summary>Those whose ids come after a given one, in the order of their ids.</summary>
    /// <param name="after">Null: from the first on.</param>
    IAsyncEnumerable<Participant> ParticipantsAfterAsync(RoundId round, ParticipantId? after, CancellationToken ct);
}
