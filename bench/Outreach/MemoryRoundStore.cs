using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Bench.Outreach;

/// <summary>Rounds, their participants and what they cause, in memory.</summary>
internal sealed class MemoryRoundStore(MemoryOutboxStore outbox)
{
    private const int Page = 1000;
    private static readonly TimeSpan SecondLook = TimeSpan.FromSeconds(5);

    private readonly VersionedRows<RoundId, AssessmentRound> _rounds = new();
    private readonly Dictionary<RoundId, PublishedResult> _published = [];
    private readonly Dictionary<RoundId, SortedDictionary<string, PendingIntent>> _pending = [];
    private readonly Dictionary<RoundId, SortedDictionary<string, Participant>> _participants = [];

    public AssessmentRound this[RoundId round] => _rounds.Find(round)!.Value;

    public void Put(AssessmentRound round) => _rounds.Put(round.Id, round);

    public void Put(PublishedResult result, RoundId round) => _published[round] = result;

    public void Put(Participant participant) => Rows(_participants, participant.Round)[participant.Id.Value] = participant;

    public void Forget(Participant participant) => Rows(_participants, participant.Round).Remove(participant.Id.Value);

    /// <summary>As a change of the round does: the intent, and a timer that looks for it.</summary>
    public void Put(PendingIntent intent)
    {
        outbox.Schedule(new OutboxTimer(intent.Round, TimerKind.Expand, 0, intent.Since + SecondLook));
        Rows(_pending, intent.Round)[intent.Intent.Key] = intent;
    }

    public IRoundStore For(StorageLine line) => new View(this, line);

    private static SortedDictionary<string, T> Rows<T>(Dictionary<RoundId, SortedDictionary<string, T>> all, RoundId round)
    {
        if (!all.TryGetValue(round, out var rows))
        {
            all[round] = rows = new SortedDictionary<string, T>(StringComparer.Ordinal);
        }

        return rows;
    }

    private sealed class View(MemoryRoundStore all, StorageLine line) : IRoundStore
    {
        public Task<Versioned<AssessmentRound>?> LoadAsync(RoundId round, CancellationToken ct) =>
            line.CallAsync("load a round", () => all._rounds.Find(round), ct);

        public Task<string> SaveAsync(RoundChange change, CancellationToken ct) =>
            line.CallAsync(
                "save a round",
                () =>
                {
                    var saved = all._rounds.Save(change.Round.Id, change.Round, change.ETag);
                    foreach (var intent in change.Intents)
                    {
                        all.Put(new PendingIntent(change.Round.Id, intent, change.Audit.At));
                    }

                    return saved.ETag;
                },
                ct
            );

        public Task<PublishedResult?> PublishedAsync(RoundId round, CancellationToken ct) =>
            line.CallAsync("load a result", () => all._published.GetValueOrDefault(round), ct);

        /// <summary>Messages don't depend on it.</summary>
        public Task<ResultBasis?> BasisAsync(RoundId round, CancellationToken ct) =>
            line.CallAsync("load what a result rests on", () => (ResultBasis?)null, ct);

        /// <inheritdoc cref="BasisAsync"/>
        public Task<RoundWork> WorkAsync(RoundId round, CancellationToken ct) =>
            line.CallAsync("load what was worked out", () => RoundWork.Empty, ct);

        /// <summary>Messages don't depend on the audit, and nothing gets old enough to be deleted.</summary>
        public IAsyncEnumerable<AuditEntry> AuditAsync(RoundId round, CancellationToken ct) => AsyncEnumerable.Empty<AuditEntry>();

        public Task NoteAsync(RoundId round, AuditEntry entry, CancellationToken ct) => Task.CompletedTask;

        public Task ForgetIntentsAsync(RoundId round, CancellationToken ct) => throw new NotSupportedException();

        public Task DeleteAsync(AssessmentRound round, CancellationToken ct) => throw new NotSupportedException();

        public Task RemoveParticipantsAsync(IReadOnlyCollection<Participant> participants, CancellationToken ct) =>
            throw new NotSupportedException();

        public IAsyncEnumerable<Participant> ParticipationsAsync(PersonId person, CancellationToken ct) =>
            throw new NotSupportedException();

        public IAsyncEnumerable<RoundSummary> ListAsync(string operatorId, CancellationToken ct) =>
            line.PagesAsync<RoundSummary>("list the rounds", Page, last => RoundsAfter(operatorId, last), ct);

        public IAsyncEnumerable<PendingIntent> PendingIntentsAsync(RoundId round, CancellationToken ct) =>
            line.PagesAsync<PendingIntent>("read the intents", Page, last => After(Rows(all._pending, round), last?.Intent.Key), ct);

        public Task AdvanceIntentAsync(PendingIntent intent, CancellationToken ct) =>
            line.CallAsync("advance an intent", () => Rows(all._pending, intent.Round)[intent.Intent.Key] = intent, ct);

        public Task CompleteIntentAsync(PendingIntent intent, CancellationToken ct) =>
            line.CallAsync("complete an intent", () => Rows(all._pending, intent.Round).Remove(intent.Intent.Key), ct);

        public Task AddParticipantsAsync(IReadOnlyCollection<Participant> participants, CancellationToken ct) =>
            line.CallAsync(
                "add participants",
                () =>
                {
                    foreach (var participant in participants)
                    {
                        Rows(all._participants, participant.Round).TryAdd(participant.Id.Value, participant);
                    }
                },
                ct
            );

        public Task<Participant?> ParticipantAsync(RoundId round, ParticipantId participant, CancellationToken ct) =>
            line.CallAsync("load a participant", () => Rows(all._participants, round).GetValueOrDefault(participant.Value), ct);

        public Task<Participant?> ParticipantOfAsync(RoundId round, PersonId person, CancellationToken ct) =>
            line.CallAsync("find a participant", () => Rows(all._participants, round).Values.FirstOrDefault(p => p.Person == person), ct);

        public IAsyncEnumerable<Participant> ParticipantsAsync(RoundId round, CancellationToken ct) =>
            ParticipantsAfterAsync(round, null, ct);

        public IAsyncEnumerable<Participant> ParticipantsAfterAsync(RoundId round, ParticipantId? after, CancellationToken ct) =>
            line.PagesAsync<Participant>(
                "read the participants",
                Page,
                last => After(Rows(all._participants, round), last?.Id.Value ?? after?.Value),
                ct
            );

        private static IEnumerable<T> After<T>(SortedDictionary<string, T> rows, string? key) =>
            rows.Where(r => key is null || string.CompareOrdinal(r.Key, key) > 0).Select(r => r.Value);

        private IEnumerable<RoundSummary> RoundsAfter(string operatorId, RoundSummary? last) =>
            all
                ._rounds.All.Select(r => r.Value)
                .Where(r => r.OperatorId == operatorId)
                .OrderByDescending(r => r.StartedAt)
                .Select(r => new RoundSummary(r.Id, r.Settings.Municipality, r.Settings.DepartmentName, r.State, r.Settings.Deadline))
                .SkipWhile(r => last is not null && r != last)
                .Skip(last is null ? 0 : 1);
    }
}
