using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Proposals;

namespace DigiCheckBot.Bench.Outreach;

/// <summary>Interviews in memory.</summary>
internal sealed class MemoryInterviewStore
{
    private const int Page = 1000;

    private readonly VersionedRows<(RoundId Round, ParticipantId Participant), StoredInterview> _interviews = new();

    public void Put(StoredInterview stored) => _interviews.Put(KeyOf(stored), stored);

    public IInterviewStore For(StorageLine line) => new View(_interviews, line);

    private static (RoundId Round, ParticipantId Participant) KeyOf(StoredInterview stored) =>
        (stored.Interview.Round, stored.Interview.Participant);

    private sealed class View(VersionedRows<(RoundId Round, ParticipantId Participant), StoredInterview> interviews, StorageLine line)
        : IInterviewStore
    {
        public Task<Versioned<StoredInterview>?> LoadAsync(RoundId round, ParticipantId participant, CancellationToken ct) =>
            line.CallAsync("load an interview", () => interviews.Find((round, participant)), ct);

        public Task CreateAsync(IReadOnlyCollection<StoredInterview> created, CancellationToken ct) =>
            line.CallAsync(
                "create interviews",
                () =>
                {
                    foreach (var stored in created)
                    {
                        interviews.TryAdd(KeyOf(stored), stored);
                    }
                },
                ct
            );

        public Task<string> SaveAsync(Versioned<StoredInterview> interview, CancellationToken ct) =>
            line.CallAsync("save an interview", () => interviews.Save(KeyOf(interview.Value), interview.Value, interview.ETag).ETag, ct);

        public Task ExpireOpenAsync(RoundId round, CancellationToken ct) =>
            line.CallAsync("expire interviews", () => Array.ForEach([.. Of(round).Where(IsOpen)], s => Put(s.Expire())), ct);

        public Task ReopenExpiredAsync(RoundId round, IReadOnlySet<ParticipantId> except, CancellationToken ct) =>
            line.CallAsync(
                "reopen interviews",
                () =>
                    Array.ForEach(
                        [.. Of(round).Where(s => IsExpired(s) && !except.Contains(s.Interview.Participant))],
                        s => Put(s.Reopen())
                    ),
                ct
            );

        public Task<int> CountAsync(RoundId round, CancellationToken ct) => throw new NotSupportedException();

        public Task DeleteAsync(RoundId round, CancellationToken ct) => throw new NotSupportedException();

        public Task DeleteAsync(RoundId round, IReadOnlyCollection<ParticipantId> participants, CancellationToken ct) =>
            throw new NotSupportedException();

        public IAsyncEnumerable<Interview> SubmittedAsync(RoundId round, CancellationToken ct) =>
            line.PagesAsync<Interview>(
                "read the submitted interviews",
                Page,
                last => After(Submitted(round), i => i.Participant, last?.Participant),
                ct
            );

        public async IAsyncEnumerable<ParticipantId> UnfinishedAsync(
            RoundId round,
            [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct
        )
        {
            var unfinished = Of(round).Where(s => IsUnfinished(s) && !s.Session.RemindersStopped).Select(s => s.Interview.Participant);
            foreach (var participant in await line.CallAsync("read who hasn't finished", () => unfinished.ToArray(), ct))
            {
                yield return participant;
            }
        }

        public IAsyncEnumerable<Ballot> BallotsAsync(RoundId round, CancellationToken ct) =>
            line.PagesAsync<Ballot>(
                "read the votes",
                Page,
                last => last is null ? Of(round).Select(s => s.Interview.Ballot).OfType<Ballot>() : [],
                ct
            );

        public Task<SubmissionTally> CountSubmittedAsync(RoundId round, CancellationToken ct) =>
            line.CallAsync(
                "count the submitted interviews",
                () =>
                    new SubmissionTally(
                        Submitted(round).Count(i => i.Population == Population.Leadership),
                        Submitted(round).Count(i => i.Population == Population.Staff)
                    ),
                ct
            );

        private static bool IsUnfinished(StoredInterview stored) =>
            stored.Interview.Status is InterviewStatus.Invited or InterviewStatus.InProgress;

        private static IEnumerable<T> After<T>(IEnumerable<T> ordered, Func<T, ParticipantId> idOf, ParticipantId? last) =>
            ordered.Where(e => last is null || string.CompareOrdinal(idOf(e).Value, last.Value.Value) > 0);

        private static bool IsExpired(StoredInterview stored) => stored.Interview.Status == InterviewStatus.Expired;

        private static bool IsOpen(StoredInterview stored) =>
            stored.Interview.Status is not (InterviewStatus.Submitted or InterviewStatus.Expired);

        private void Put(StoredInterview stored) => interviews.Put(KeyOf(stored), stored);

        private IEnumerable<StoredInterview> Of(RoundId round) =>
            interviews
                .All.Select(v => v.Value)
                .Where(s => s.Interview.Round == round)
                .OrderBy(s => s.Interview.Participant.Value, StringComparer.Ordinal);

        private IEnumerable<Interview> Submitted(RoundId round) =>
            Of(round).Where(s => s.Interview.Status == InterviewStatus.Submitted).Select(s => s.Interview);
    }
}
