using System.Collections.Immutable;
using System.Globalization;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Bench.Coverage;

namespace DigiCheckBot.Bench.Outreach;

/// <summary>Many people are invited at once by several instances, of which some die; all of it in virtual time.</summary>
internal sealed class OutreachRun
{
    private static readonly TimeSpan BetweenTellings = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan BeforeNextStart = TimeSpan.FromSeconds(10);

    private readonly OutreachPlan _plan;
    private readonly TextWriter _progress;
    private readonly ICatalogues _catalogues;
    private readonly CancellationToken _ct;
    private readonly VirtualTime _time = new(VirtualTime.UsualStart);
    private readonly MemoryStorage _storage = new();
    private readonly SimulatedTeams _teams;
    private readonly SendingProgress _sending;
    private readonly SeededNumbers _chance;
    private readonly List<OutreachInstance> _living = [];
    private int _started;
    private int _kills;
    private int _mostInFlight;
    private bool _isOver;

    public OutreachRun(OutreachPlan plan, ICatalogues catalogues, TextWriter progress, CancellationToken ct)
    {
        (_plan, _catalogues, _progress, _ct) = (plan, catalogues, progress, ct);
        _teams = new SimulatedTeams(_time, plan.Seed, plan.Failures);
        _sending = new SendingProgress(_storage.Outbox, plan.People);
        _chance = new SeededNumbers((ulong)plan.Seed + 1);
    }

    public OutreachOutcome Run() => _time.Run(SimulateAsync);

    private async Task<OutreachOutcome> SimulateAsync()
    {
        var began = _time.Now;
        var invited = new OutreachWorld(_storage, _catalogues.Current, began).Invite(_plan);
        var openings = invited.Count(p => _storage.People[p.Person]?.Reference is null);
        for (var i = 0; i < _plan.Instances; i++)
        {
            StartOne();
        }

        foreach (var (round, index) in invited.Select(p => p.Round).Distinct().Select((round, index) => (round, index)))
        {
            _living[index % _living.Count].Pump.Take(round);
        }

        var aside = Task.WhenAll(KillNowAndThenAsync(), TellAsync());
        var isFinished = await UntilDoneAsync();
        _isOver = true;
        var (lastRequest, allNoted) = (_teams.LastRequest - began, _time.Now - began);
        var got = invited.Select(p => _teams.TakenBy(KeyOf(p))).ToImmutableArray();
        var messages = _storage.Outbox.All.ToDictionary(m => m.Value.Recipient.Key);
        await aside;

        SendUncertainAgain([.. messages.Values]);
        isFinished &= await UntilDoneAsync();
        return new OutreachOutcome(
            [.. invited.Select((p, i) => ReachedOf(messages.GetValueOrDefault(KeyOf(p))?.Value, got[i], _teams.TakenBy(KeyOf(p))))],
            openings,
            lastRequest,
            allNoted,
            isFinished,
            _kills,
            _teams.Requests,
            _teams.Refused,
            _teams.Violations,
            _living.Aggregate(_mostInFlight, (most, i) => Math.Max(most, i.Messenger.MostInFlight)),
            _sending.HeapGrowth
        );
    }

    private static string KeyOf(Participant participant) => $"{participant.Person.TenantId}|{participant.Person.ObjectId}";

    private static PersonReached ReachedOf(OutboxMessage? message, int got, int gotInTheEnd) =>
        new(message?.State, message?.Problem, got, gotInTheEnd);

    private void StartOne()
    {
        _started++;
        var seed = ((ulong)_plan.Seed << 16) + (ulong)_started;
        var instance = new OutreachInstance($"instance-{_started}", _time, _storage, _teams, OutreachWorld.Profile, _catalogues, seed);
        _living.Add(instance);
        instance.Start(_ct);
    }

    /// <summary>40 to 80 seconds lie between two deaths.</summary>
    private async Task KillNowAndThenAsync()
    {
        while (_plan.Kills)
        {
            await Task.Delay(TimeSpan.FromSeconds(40 + (40 * _chance.Next())), _time, _ct);
            if (_isOver)
            {
                return;
            }

            var victim = _living[(int)(_chance.Next() * _living.Count)];
            victim.Process.Kill();
            _living.Remove(victim);
            _mostInFlight = Math.Max(_mostInFlight, victim.Messenger.MostInFlight);
            _kills++;
            await Task.Delay(BeforeNextStart, _time, _ct);
            StartOne();
        }
    }

    private async Task TellAsync()
    {
        while (!_isOver)
        {
            await _progress.WriteLineAsync(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{(_time.Now - VirtualTime.UsualStart).TotalMinutes:0} min: {_sending.Closed} of {_plan.People} done, {_kills} killed"
                )
            );
            await Task.Delay(BetweenTellings, _time, _ct);
        }
    }

    /// <returns>False: it takes so long that it will never end.</returns>
    private async Task<bool> UntilDoneAsync()
    {
        var latest = _time.Now + TimeSpan.FromMinutes(30) + (TimeSpan.FromSeconds(_plan.People / OutreachPlan.Rate) * 5);
        while (!_sending.IsDone && _time.Now < latest)
        {
            await Task.Delay(BetweenLooks, _time, _ct);
        }

        return _sending.IsDone;
    }

    /// <summary>As a coordinator does who prefers two cards to none.</summary>
    private void SendUncertainAgain(IEnumerable<Assessment.Versioned<OutboxMessage>> messages)
    {
        foreach (var message in messages.Where(m => m.Value.State == DeliveryState.Uncertain))
        {
            var again = message.Value with
            {
                State = DeliveryState.Pending,
                Attempts = 0,
                Due = _time.Now,
                ClaimedBy = null,
                ClaimedUntil = null,
            };
            _storage.Outbox.Save(message, again);
        }
    }
}
