using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Catalogue;
using DigiCheckBot.Outreach;
using DigiCheckBot.Tests.Clocks;
using DigiCheckBot.Tests.Storage;
using Microsoft.Extensions.Logging.Abstractions;
using Moq;

namespace DigiCheckBot.Tests.Outreach;

/// <summary>An outbox with stores in memory and a clock that the test moves. It can die and be started anew on the same stores.</summary>
internal sealed class RunningOutbox : IAsyncDisposable
{
    /// <summary>How long the outbox rests when nothing wakes it.</summary>
    public static readonly TimeSpan Rest = TimeSpan.FromSeconds(10);

    private static readonly Catalogues Shipped = Catalogues.Load(Catalogues.ShippedFolder);

    private readonly HandClock _clock = new();
    private readonly Mock<IInterviewStore> _interviews = new();
    private Outbox? _outbox;

    /// <param name="staff">One leader and so many staff are invited.</param>
    public RunningOutbox(int staff = 2)
    {
        Rounds = new MemoryRounds(Rows.Round("operator"), Steps);
        Messages = new MemoryMessages(Steps);
        People = new MemoryPeople(Steps);
        Post = new Post(Steps);
        Rounds.Participants.Add(Rows.Participant(Rounds.Round.Id, population: Population.Leadership));
        Rounds.Participants.AddRange(Enumerable.Range(0, staff).Select(_ => Rows.Participant(Rounds.Round.Id)));
        _interviews
            .Setup(s => s.LoadAsync(Rounds.Round.Id, It.IsAny<ParticipantId>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync(new Versioned<StoredInterview>(Rows.Interview(Rounds.Round.Id), "1"));
    }

    public Steps Steps { get; } = new();

    public MemoryRounds Rounds { get; }

    public MemoryMessages Messages { get; }

    public MemoryPeople People { get; }

    public Post Post { get; }

    public Participant Leader => Rounds.Participants[0];

    public Participant Staff => Rounds.Participants[1];

    public static Recipient To(Participant participant) => new Recipient.OnePerson(participant.Person, participant.TeamsUserId);

    public static Recipient TheChannel => new Recipient.Channel(Rows.Channel);

    /// <summary>Stores intents as a change of the round does, without telling the outbox.</summary>
    public RunningOutbox Causing(params Intent[] intents)
    {
        Rounds.Pending.AddRange(intents.Select(i => new PendingIntent(Rounds.Round.Id, i, _clock.GetUtcNow())));
        return this;
    }

    /// <summary>Starts, and returns when the first pass is done.</summary>
    public async Task StartAsync()
    {
        _outbox = new Outbox(
            Rounds,
            Messages,
            Post,
            People,
            _interviews.Object,
            Shipped,
            new OutreachProfile("operator", "Rechenzentrum", Language.German),
            _clock,
            NullLogger<Outbox>.Instance
        );
        await _outbox.StartAsync(CancellationToken.None);
        await _clock.UntilSomebodyWaitsAsync();
    }

    /// <summary>Tells the outbox of a change, and returns when it has worked on it.</summary>
    public async Task TakeAsync()
    {
        _outbox!.Take(Rounds.Round.Id);
        await _clock.UntilSomebodyWaitsAsync();
    }

    /// <summary>Lets time pass, at least a rest, and returns when the next pass is done.</summary>
    public async Task LaterAsync(TimeSpan? time = null)
    {
        _clock.Advance(time ?? Rest);
        await _clock.UntilSomebodyWaitsAsync();
    }

    /// <summary>The process ends and a new one starts.</summary>
    public async Task RestartAsync()
    {
        await StopAsync();
        Steps.Revive();
        await StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _clock.Dispose();
    }

    private async Task StopAsync()
    {
        if (_outbox is not null)
        {
            await _outbox.StopAsync(CancellationToken.None);
            _outbox.Dispose();
        }
    }
}
