using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Bench.Outreach;
using DigiCheckBot.Catalogue;
using DigiCheckBot.Outreach;

namespace DigiCheckBot.Tests.Outreach;

/// <summary>Instances that send, the storage that they share, and Teams: all on a clock of their own, so that a run is the same each time.</summary>
internal sealed class SimulatedOutreach
{
    private static readonly Catalogues Shipped = Catalogues.Load(Catalogues.ShippedFolder);

    private int _started;

    public SimulatedOutreach()
    {
        World = new OutreachWorld(Storage, Shipped.Current, Time.Now);
        Teams = new SimulatedTeams(Time, seed: 1, faults: 0) { Taking = r => Taken.Add((r, Time.Now - VirtualTime.UsualStart)) };
    }

    public VirtualTime Time { get; } = new(VirtualTime.UsualStart);

    public MemoryStorage Storage { get; } = new();

    public OutreachWorld World { get; }

    public SimulatedTeams Teams { get; }

    public OutreachProfile Profile { get; init; } = OutreachWorld.Profile;

    /// <summary>The cards that arrived, in their order.</summary>
    public List<(TeamsRequest Request, TimeSpan At)> Taken { get; } = [];

    public IReadOnlyList<OutboxMessage> Messages => [.. Storage.Outbox.All.Select(m => m.Value)];

    public static string KeyOf(Participant participant) => $"{participant.Person.TenantId}|{participant.Person.ObjectId}";

    /// <summary>A round whose participants are to be invited.</summary>
    /// <param name="first">Number of the first person.</param>
    public Participant[] Invite(int people, string tenant = OutreachWorld.Tenant, int first = 0, bool areKnown = true)
    {
        var round = World.AddRound(tenant);
        var invited = Enumerable.Range(first, people).Select(n => World.AddParticipant(round, n, areKnown)).ToArray();
        World.Cause(round, new Intent.InviteParticipants(), Time.Now);
        return invited;
    }

    /// <param name="watching">Is told of each of its calls before and after they take effect; may kill it.</param>
    /// <param name="stopping">Asks it to end.</param>
    public OutreachInstance Start(Action<VirtualProcess, string, bool>? watching = null, CancellationToken stopping = default)
    {
        var seed = (ulong)++_started;
        var instance = new OutreachInstance($"instance-{seed}", Time, Storage, Teams, Profile, Shipped, seed);
        instance.Process.Watching = watching is null ? null : (step, isDone) => watching(instance.Process, step, isDone);
        Time.Run(() =>
        {
            instance.Start(stopping);
            return Task.CompletedTask;
        });
        return instance;
    }

    public void Pass(double seconds) => Time.Pass(TimeSpan.FromSeconds(seconds));

    public int CardsOf(Participant participant) => Teams.TakenBy(KeyOf(participant));

    public OutboxMessage MessageTo(Participant participant) => Messages.Single(m => m.Recipient.Key == KeyOf(participant));
}
