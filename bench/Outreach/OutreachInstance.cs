using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Outreach;
using Microsoft.Extensions.Logging.Abstractions;

namespace DigiCheckBot.Bench.Outreach;

/// <summary>One instance of the program as far as it sends: a pump in a process of its own.</summary>
internal sealed class OutreachInstance
{
    /// <param name="seed">Of its latencies.</param>
    public OutreachInstance(
        string name,
        VirtualTime time,
        MemoryStorage storage,
        SimulatedTeams teams,
        OutreachProfile profile,
        ICatalogues catalogues,
        ulong seed
    )
    {
        Process = new VirtualProcess(name, time, seed);
        Messenger = teams.For(Process);
        var stores = storage.For(Process);
        Pump = new OutboxPump(
            name,
            stores.Outbox,
            stores.Leases,
            stores.Pace,
            Messenger,
            stores.Rounds,
            stores.People,
            stores.Interviews,
            new ClosingWithoutResult(stores.Rounds, Process.Time),
            catalogues,
            profile,
            [],
            Process.Time,
            NullLogger<OutboxPump>.Instance
        );
    }

    public VirtualProcess Process { get; }

    public SimulatedMessenger Messenger { get; }

    public OutboxPump Pump { get; }

    /// <summary>Ends when the pump does.</summary>
    public Task Running { get; private set; } = Task.CompletedTask;

    /// <summary>To be called on the thread of the virtual time.</summary>
    /// <param name="stopping">Asks it to end, as a host does.</param>
    public void Start(CancellationToken stopping) => Running = Pump.RunAsync(stopping);
}
