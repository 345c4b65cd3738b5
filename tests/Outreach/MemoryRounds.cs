using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Tests.Outreach;

/// <summary>One round in memory.</summary>
internal sealed class MemoryRounds(AssessmentRound round, Steps steps) : IRoundStore
{
    public AssessmentRound Round { get; set; } = round;

    public PublishedResult? Published { get; set; }

    public List<PendingIntent> Pending { get; } = [];

    public List<Participant> Participants { get; } = [];

    public Task<Versioned<AssessmentRound>?> LoadAsync(RoundId round, CancellationToken ct) =>
        Task.FromResult<Versioned<AssessmentRound>?>(round == Round.Id ? new Versioned<AssessmentRound>(Round, "1") : null);

    public Task<PublishedResult?> PublishedAsync(RoundId round, CancellationToken ct) => Task.FromResult(Published);

    public IAsyncEnumerable<RoundSummary> ListAsync(string operatorId, CancellationToken ct) =>
        new[] { new RoundSummary(Round.Id, "Musterstadt", "Bürgeramt", Round.State, default) }.ToAsyncEnumerable();

    public IAsyncEnumerable<PendingIntent> PendingIntentsAsync(RoundId round, CancellationToken ct)
    {
        steps.Take();
        return Pending.ToArray().ToAsyncEnumerable();
    }

    public Task CompleteIntentAsync(PendingIntent intent, CancellationToken ct) => steps.AroundAsync(() => Pending.Remove(intent));

    public IAsyncEnumerable<Participant> ParticipantsAsync(RoundId round, CancellationToken ct) =>
        Participants.ToArray().ToAsyncEnumerable();

    public Task<string> SaveAsync(RoundChange change, CancellationToken ct) => throw new NotSupportedException();

    public Task AddParticipantsAsync(IReadOnlyCollection<Participant> participants, CancellationToken ct) =>
        throw new NotSupportedException();

    public Task<Participant?> ParticipantAsync(RoundId round, ParticipantId participant, CancellationToken ct) =>
        throw new NotSupportedException();
}
