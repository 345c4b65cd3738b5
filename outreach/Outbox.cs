using System.Threading.Channels;
using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Outreach;

/// <summary>
/// The single pump of this process: expands intents into messages and sends what is due. At its start it looks for what an earlier process
/// left: intents that weren't expanded, and messages of which nobody knows whether they arrived, which are not sent again.
/// </summary>
public sealed class Outbox : BackgroundService, IOutbox
{
    private const int MaxAttempts = 8;
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(2);

    private readonly Channel<RoundId> _work = Channel.CreateUnbounded<RoundId>();
    private readonly IRoundStore _rounds;
    private readonly IOutboxStore _messages;
    private readonly IMessenger _messenger;
    private readonly MessageCards _cards;
    private readonly InvitedPeople _invited;
    private readonly OutreachProfile _profile;
    private readonly TimeProvider _time;
    private readonly ILogger<Outbox> _logger;

    public Outbox(
        IRoundStore rounds,
        IOutboxStore messages,
        IMessenger messenger,
        IPeopleStore people,
        IInterviewStore interviews,
        ICatalogues catalogues,
        OutreachProfile profile,
        TimeProvider time,
        ILogger<Outbox> logger
    )
    {
        _rounds = rounds;
        _messages = messages;
        _messenger = messenger;
        _cards = new MessageCards(rounds, people, interviews, catalogues, profile);
        _invited = new InvitedPeople(rounds, people);
        _profile = profile;
        _time = time;
        _logger = logger;
    }

    public void Take(RoundId round) => _work.Writer.TryWrite(round);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var recovered = false;
        var failures = 0;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                recovered = recovered || await RecoverAsync(stoppingToken);
                await ExpandTakenAsync(stoppingToken);
                await SendDueAsync(stoppingToken);
                failures = 0;
            }
            catch (Exception cause) when (!stoppingToken.IsCancellationRequested)
            {
                // The pump must outlive an outage of the storage: what it works on is stored.
                // It rests even if there is work, or it would run in circles.
                OutboxLog.PumpFailed(_logger, cause);
                recovered = false;
                await Task.Delay(RestAfter(++failures), _time, stoppingToken);
                continue;
            }

            await WaitForWorkAsync(stoppingToken);
        }
    }

    /// <summary>A short outage shouldn't be felt: one second, then twice as long each time, at most <see cref="Rest"/>.</summary>
    private static TimeSpan RestAfter(int failures) => failures > 3 ? Rest : TimeSpan.FromSeconds(Math.Pow(2, failures - 1));

    private async Task WaitForWorkAsync(CancellationToken ct)
    {
        using var rest = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var resting = Task.Delay(Rest, _time, rest.Token);
        var working = _work.Reader.WaitToReadAsync(rest.Token).AsTask();
        await Task.WhenAny(resting, working);
        await rest.CancelAsync();
    }

    private async Task<bool> RecoverAsync(CancellationToken ct)
    {
        await foreach (var round in _rounds.ListAsync(_profile.OperatorId, ct))
        {
            await ExpandAsync(round.Id, ct);
        }

        await foreach (var message in _messages.DueAsync(_time.GetUtcNow(), ct))
        {
            if (message.Value.State == DeliveryState.Sending)
            {
                await NoteAsync(message, new Delivery.Uncertain("Interrupted"), ct);
            }
        }

        return true;
    }

    private async Task ExpandTakenAsync(CancellationToken ct)
    {
        while (_work.Reader.TryPeek(out var round))
        {
            await ExpandAsync(round, ct);
            _work.Reader.TryRead(out _);
        }
    }

    private async Task ExpandAsync(RoundId round, CancellationToken ct)
    {
        var pending = await _rounds.PendingIntentsAsync(round, ct).ToListAsync(ct);
        if (pending.Count == 0)
        {
            return;
        }

        var participants = await _rounds.ParticipantsAsync(round, ct).ToListAsync(ct);
        foreach (var intent in pending)
        {
            await _messages.AddAsync(IntentExpansion.Expand(intent, participants), ct);
            await _rounds.CompleteIntentAsync(intent, ct);
        }
    }

    /// <summary>A channel reads first what its people are then written to about.</summary>
    private async Task SendDueAsync(CancellationToken ct)
    {
        var due = await _messages.DueAsync(_time.GetUtcNow(), ct).ToListAsync(ct);
        foreach (
            var message in due.Where(m => m.Value.State == DeliveryState.Pending)
                .OrderBy(m => m.Value.Since)
                .ThenBy(m => m.Value.Recipient is Recipient.Channel ? 0 : 1)
                .ThenBy(m => m.Value.Part)
        )
        {
            await SendAsync(message, ct);
        }
    }

    /// <summary>A message that can't be made is tried again like one that was refused, so that the others go on.</summary>
    private async Task SendAsync(Versioned<OutboxMessage> message, CancellationToken ct)
    {
        var tried = message.Value with { Attempts = message.Value.Attempts + 1 };
        JObject? card;
        try
        {
            card = await _cards.CardOfAsync(message.Value, ct);
            await _invited.PointToInterviewAsync(message.Value, ct);
        }
        catch (Exception cause) when (!ct.IsCancellationRequested)
        {
            OutboxLog.NotMade(_logger, tried.Round, tried.Intent, cause);
            await NoteAsync(new Versioned<OutboxMessage>(tried, message.ETag), new Delivery.TryAgain(cause.GetType().Name, null), ct);
            return;
        }

        if (card is null)
        {
            await NoteAsync(message, new Delivery.Failed("NothingToSay"), ct);
            return;
        }

        var sending = tried with { State = DeliveryState.Sending };
        var etag = await _messages.SaveAsync(new Versioned<OutboxMessage>(sending, message.ETag), ct);
        await NoteAsync(new Versioned<OutboxMessage>(sending, etag), await DeliverAsync(sending, card, ct), ct);
    }

    private async Task<Delivery> DeliverAsync(OutboxMessage message, JObject card, CancellationToken ct)
    {
        try
        {
            return await _messenger.SendAsync(message.Recipient, card, ct);
        }
        catch (Exception cause) when (!ct.IsCancellationRequested)
        {
            // Nobody knows how far it came.
            OutboxLog.NotMade(_logger, message.Round, message.Intent, cause);
            return new Delivery.Uncertain(cause.GetType().Name);
        }
    }

    private async Task NoteAsync(Versioned<OutboxMessage> message, Delivery delivery, CancellationToken ct)
    {
        var noted = Outcome(message.Value, delivery, _time.GetUtcNow());
        OutboxLog.Delivered(_logger, noted.Round, noted.Intent, noted.State, noted.Failure);
        await _messages.SaveAsync(new Versioned<OutboxMessage>(noted, message.ETag), ct);
    }

    private static OutboxMessage Outcome(OutboxMessage message, Delivery delivery, DateTimeOffset now) =>
        delivery switch
        {
            Delivery.Sent sent => message with { State = DeliveryState.Sent, ActivityId = sent.ActivityId, Failure = null },
            Delivery.Failed failed => message with { State = DeliveryState.Failed, Failure = failed.Code },
            Delivery.Uncertain uncertain => message with { State = DeliveryState.Uncertain, Failure = uncertain.Code },
            Delivery.TryAgain again when message.Attempts >= MaxAttempts => message with
            {
                State = DeliveryState.Failed,
                Failure = again.Code,
            },
            Delivery.TryAgain again => message with
            {
                State = DeliveryState.Pending,
                Failure = again.Code,
                Due = now + (again.After ?? FirstWait * Math.Pow(2, message.Attempts - 1)),
            },
            _ => throw new System.Diagnostics.UnreachableException("A delivery is one of the nested records"),
        };
}

internal static partial class OutboxLog
{
    [LoggerMessage(EventId = 300, Level = LogLevel.Information, Message = "A message of round {Round} ({Intent}): {State} {Failure}")]
    public static partial void Delivered(ILogger logger, RoundId round, string intent, DeliveryState state, string? failure);

    [LoggerMessage(EventId = 302, Level = LogLevel.Warning, Message = "A message of round {Round} ({Intent}) could not be made or sent")]
    public static partial void NotMade(ILogger logger, RoundId round, string intent, Exception cause);

    [LoggerMessage(EventId = 301, Level = LogLevel.Warning, Message = "The outbox stopped in the middle of its work and goes on later")]
    public static partial void PumpFailed(ILogger logger, Exception cause);
}
