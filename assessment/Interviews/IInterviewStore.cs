using DigiCheckBot.Assessment.Proposals;

namespace DigiCheckBot.Assessment.Interviews;

/// <summary>Answers and the conversation about them: one row, so that both change together.</summary>
public sealed record StoredInterview(Interview Interview, InterviewSession Session)
{
    /// <summary>The round is closed, or the person has left. Whoever declined isn't written to either if the survey is reopened.</summary>
    public StoredInterview Expire() =>
        new(
            Interview with
            {
                Status = InterviewStatus.Expired,
            },
            Session with
            {
                RemindersStopped = Session.RemindersStopped || Interview.Status == InterviewStatus.Declined,
            }
        );

    /// <summary>It counts from now on and can't be taken back.</summary>
    public StoredInterview Seal() => this with { Interview = Interview with { IsSealed = true } };

    /// <summary>An interview that was over, or declined, goes on where it was.</summary>
    public StoredInterview Reopen() =>
        this with
        {
            Interview = Interview with
            {
                Status = Session.Step == InterviewStep.Introduction ? InterviewStatus.Invited : InterviewStatus.InProgress,
            },
        };
}

/// <summary>How many interviews of a round were submitted.</summary>
public sealed record SubmissionTally(int Leadership, int Staff);

/// <summary>Keeps interviews. Knows no names: the link to a person is <c>IRoundStore</c>'s participant.</summary>
public interface IInterviewStore
{
    Task<Versioned<StoredInterview>?> LoadAsync(RoundId round, ParticipantId participant, CancellationToken ct);

    /// <summary>Creates what isn't there yet and leaves the rest alone, so that it can be repeated.</summary>
    Task CreateAsync(IReadOnlyCollection<StoredInterview> interviews, CancellationToken ct);

    /// <returns>The new ETag.</returns>
    /// <exception cref="SavedByAnotherException">The stored version isn't the given one.</exception>
    Task<string> SaveAsync(Versioned<StoredInterview> interview, CancellationToken ct);

    /// <summary>
    /// Turns every interview of the round that isn't submitted into an expired one, and seals those that are. When it returns, none can be
    /// submitted or taken back any more: a save on the way in between conflicts. May be repeated.
    /// </summary>
    Task ExpireOpenAsync(RoundId round, CancellationToken ct);

    /// <returns>How many interviews of the round are stored, in whatever state.</returns>
    Task<int> CountAsync(RoundId round, CancellationToken ct);

    /// <summary>Deletes all interviews of a round with their answers and votes; repeating it is harmless.</summary>
    Task DeleteAsync(RoundId round, CancellationToken ct);

    /// <summary>Deletes some of them; repeating it is harmless.</summary>
    Task DeleteAsync(RoundId round, IReadOnlyCollection<ParticipantId> participants, CancellationToken ct);

    /// <summary>Lets the expired interviews of the round go on where they were. May be repeated.</summary>
    /// <param name="except">Those that stay expired.</param>
    Task ReopenExpiredAsync(RoundId round, IReadOnlySet<ParticipantId> except, CancellationToken ct);

    /// <summary>All submitted interviews of a round, in the order of their ids.</summary>
    IAsyncEnumerable<Interview> SubmittedAsync(RoundId round, CancellationToken ct);

    /// <summary>Interviews that may be reminded of: neither finished nor declined nor over, and nobody asked for silence.</summary>
    IAsyncEnumerable<ParticipantId> UnfinishedAsync(RoundId round, CancellationToken ct);

    /// <summary>The votes that were cast after closing, in no order that says anything.</summary>
    IAsyncEnumerable<Ballot> BallotsAsync(RoundId round, CancellationToken ct);

    Task<SubmissionTally> CountSubmittedAsync(RoundId round, CancellationToken ct);
}
