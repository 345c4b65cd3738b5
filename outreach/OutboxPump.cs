using System.Collections.Concurrent;
using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Outreach.Expanding;
using DigiCheckBot.Outreach.Pacing;
using DigiCheckBot.Outreach.Sending;
using DigiCheckBot.Outreach.Sharing;
using DigiCheckBot.Outreach.Timers;
using Microsoft.Extensions.Logging;

namespace DigiCheckBot.Outreach;

/// <summary>
/// Works off what is due in this instance's shards: messages are sent, timers run. Keeps nothing that isn't stored; if it dies at any point,
/// others go on where it was.
/// </summary>
public sealed class OutboxPump
{
    /// <summary>How often it looks when nobody wakes it.</summary>
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(1);

    /// <summary>Entries of a shard that are looked at in one go: a tenant that asked for silence may have thousands there.</summary>
    private const int MostLookedAt = 400;

    /// <summary>What is on its way may come to its end when the process stops, as long as this.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Work that failed for a reason of its own is left alone so long, so that it doesn't run in circles.</summary>
    private static readonly TimeSpan ItemRest = TimeSpan.FromSeconds(30);

    private readonly ConcurrentQueue<RoundId> _taken = new();
    private readonly IOutboxStore _outbox;
    private readonly TimeProvider _time;
    private readonly ILogger<OutboxPump> _logger;
    private readonly WakeUp _taking;
    private readonly WakeUp _wakeUp;
    private readonly InFlight _inFlight;
    private readonly ShardLeases _leases;
    private readonly TenantPlaces _places;
    private readonly MessageSender _sender;
    private readonly IntentExpander _expander;
    private readonly ImmutableDictionary<TimerKind, ITimerHandler> _timers;
    private volatile bool _moreIsDue;

    /// <param name="instance">Tells this process apart from all others, also from one that ran here before.</param>
    /// <param name="timers">More kinds of timers than those of the outbox itself.</param>
    public OutboxPump(
        string instance,
        IOutboxStore outbox,
        ILeaseStore leases,
        IPaceStore pace,
        IMessenger messenger,
        IRoundStore rounds,
        IPeopleStore people,
        IInterviewStore interviews,
        ISurveyClosing closing,
        ICatalogues catalogues,
        OutreachProfile profile,
        IReadOnlyCollection<ITimerHandler> timers,
        TimeProvider time,
        ILogger<OutboxPump> logger
    )
    {
        (_outbox, _time, _logger) = (outbox, time, logger);
        _taking = new WakeUp(time);
        _wakeUp = new WakeUp(time);
        _inFlight = new InFlight(profile.ThreadRest, time);
        _leases = new ShardLeases(instance, leases, outbox.Shards, time, logger);
        _places = new TenantPlaces(pace, profile.Pace, time);

        var agenda = new RoundAgenda(rounds, outbox, profile, time);
        _expander = new IntentExpander(rounds, interviews, outbox, agenda);
        var addresses = new Addresses(people, messenger, _places);
        var cards = new MessageCards(rounds, people, interviews, outbox, catalogues, profile, time);
        _sender = new MessageSender(
            instance,
            outbox,
            messenger,
            cards,
            new MessageTimes(rounds, people, profile, time),
            new InvitedPeople(people),
            addresses,
            _places,
            new SureSaving(outbox, time, logger),
            time,
            logger
        );
        ITimerHandler[] own =
        [
            new ExpandTimer(_expander, time),
            new RemindTimer(rounds, _expander, agenda, time),
            new DeadlineTimer(rounds, closing, _expander, agenda, profile, time),
            new QuarterTimer(rounds, _expander, agenda, time),
            new RetentionTimer(rounds, interviews, people, outbox, profile, time, logger),
            new ProgressTimer(outbox, addresses, messenger, cards, _places, time),
        ];
        _timers = own.Concat(timers).ToImmutableDictionary(t => t.Kind);
    }

    /// <summary>How many messages and timers this instance is working on.</summary>
    public int Working => _inFlight.Count;

    /// <summary>A round has new intents. Losing the call only costs seconds: the storage knows of them, too.</summary>
    public void Take(RoundId round)
    {
        _taken.Enqueue(round);
        _taking.Call();
    }

    /// <summary>There is something new on the agenda.</summary>
    public void Wake() => _wakeUp.Call();

    /// <summary>Runs until stopped; then what is on its way comes to its end, and the shards are handed over.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        using var ending = new CancellationTokenSource();
        try
        {
            await Task.WhenAll(
                _leases.KeepAsync(_wakeUp.Call, stopping),
                RepeatAsync(_taking, () => ExpandTakenAsync(stopping), () => Poll, stopping),
                RepeatAsync(_wakeUp, () => StartDueAsync(stopping, ending.Token), UntilNextLook, stopping)
            );
        }
        catch (Exception) when (stopping.IsCancellationRequested)
        {
            await FinishAsync(ending);
        }
    }

    /// <summary>Does its work whenever it is woken, and now and then. It outlives an outage of the storage: what it works on is stored.</summary>
    private async Task RepeatAsync(WakeUp wakeUp, Func<Task> work, Func<TimeSpan> rest, CancellationToken stopping)
    {
        for (var failures = 0; ; )
        {
            try
            {
                await work();
                failures = 0;
                await wakeUp.RestAsync(rest(), stopping);
            }
            catch (Exception cause) when (!stopping.IsCancellationRequested)
            {
                OutboxLog.PumpFailed(_logger, cause);
                await Task.Delay(Backoff.Outage.After(failures++), _time, stopping);
            }
        }
    }

    /// <summary>What waits only for its chat's rest goes as soon as that is over.</summary>
    private TimeSpan UntilNextLook() => _inFlight.UntilRested is { } rest && rest < Poll ? rest : Poll;

    private async Task ExpandTakenAsync(CancellationToken ct)
    {
        while (_taken.TryPeek(out var round))
        {
            await _expander.ExpandAsync(round, ct);
            _taken.TryDequeue(out _);
            _wakeUp.Call();
        }
    }

    /// <summary>Starts as much as there is room for: the most urgent of all own shards first.</summary>
    private async Task StartDueAsync(CancellationToken stopping, CancellationToken ending)
    {
        bool goesOn;
        do
        {
            _inFlight.Tidy();
            var (due, isCut) = await DueAsync(stopping);
            var started = 0;
            foreach (var item in due.OrderBy(d => d.Priority).ThenBy(d => d.At).Where(_inFlight.TryStart))
            {
                started++;
                _ = RunAsync(item, stopping, ending);
            }

            _moreIsDue = isCut || started < due.Count;
            goesOn = isCut && started > 0 && HasRoom;
        } while (goesOn);
    }

    private bool HasRoom => _inFlight.Count <= InFlight.Most / 2;

    /// <returns>What can be started, and whether there may be more than was looked at.</returns>
    private async Task<(List<DueItem> Due, bool IsCut)> DueAsync(CancellationToken ct)
    {
        var shards = _leases.Mine;
        var due = new List<DueItem>();
        var room = InFlight.Most - _inFlight.Count;
        if (shards.IsEmpty || room <= 0)
        {
            return (due, IsCut: room <= 0);
        }

        // More than an even part, because the shards aren't evenly filled.
        var most = (2 * room / shards.Length) + 4;
        var isCut = false;
        foreach (var shard in shards)
        {
            var found = await _outbox.DueAsync(shard, _time.GetUtcNow(), ct).Take(MostLookedAt).Where(CanStart).Take(most).ToListAsync(ct);
            isCut |= found.Count == most;
            due.AddRange(found);
        }

        return (due, isCut);
    }

    private bool CanStart(DueItem item) => !_places.IsStopped(item.TenantId) && _inFlight.CanStart(item);

    private async Task RunAsync(DueItem item, CancellationToken stopping, CancellationToken ending)
    {
        DateTimeOffset? notBefore = null;
        try
        {
            notBefore = item.Work switch
            {
                DueWork.Send send => await _sender.RunAsync(item.Shard, send, stopping, ending),
                DueWork.Expire expire => await ExpireAsync(expire.Timer, stopping),
                _ => throw new System.Diagnostics.UnreachableException("Work is one of the nested records"),
            };
        }
        catch (Exception cause) when (!stopping.IsCancellationRequested)
        {
            OutboxLog.ItemFailed(_logger, item.Work.GetType().Name, cause);
            notBefore = _time.GetUtcNow() + ItemRest;
        }
        catch (Exception)
        {
            // The process ends; whoever takes the shard over goes on.
        }
        finally
        {
            var isAwaited = _inFlight.Finish(item, notBefore);
            if (isAwaited || (_moreIsDue && HasRoom))
            {
                _wakeUp.Call();
            }
        }
    }

    private async Task<DateTimeOffset?> ExpireAsync(OutboxTimer timer, CancellationToken ct)
    {
        if (_timers.TryGetValue(timer.Kind, out var handler) && await handler.ExpireAsync(timer, ct) is { } next)
        {
            await _outbox.ScheduleAsync(next, ct);
        }

        await _outbox.CompleteAsync(timer, ct);
        _wakeUp.Call();
        return null;
    }

    private async Task FinishAsync(CancellationTokenSource ending)
    {
        await Task.WhenAny(_inFlight.UntilEmptyAsync(), Task.Delay(Patience, _time));
        try
        {
            await _leases.ReleaseAsync(ending.Token);
        }
        catch (Exception cause)
        {
            // They run out by themselves.
            OutboxLog.LeasesNotRenewed(_logger, cause);
        }

        ending.Cancel();
    }
}
