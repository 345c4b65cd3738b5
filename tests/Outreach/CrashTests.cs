using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Bench.Outreach;
using DigiCheckBot.Outreach;

namespace DigiCheckBot.Tests.Outreach;

/// <summary>
/// One message on its way from the intent to its noted outcome. The process dies before or after each single thing that it asks of the storage
/// or of Teams; another one, started at that moment, takes over when leases and claims have run out.
/// </summary>
public sealed class CrashTests
{
    private const string Claim = "save a message as Sending";
    private const string Outcome = "save a message as Sent";

    private static readonly Way[] Ways =
    [
        new("to a known chat", true, false),
        new("to a new chat", false, false),
        new("tried again", true, true),
    ];

    private sealed record Way(string Name, bool IsKnown, bool IsTriedAgain)
    {
        public override string ToString() => Name;
    }

    private sealed record Crash(int Number, string Step, bool IsAfter);

    public static TheoryData<string, int, string, string, bool> Crashes => Cases();

    /// <param name="isClaimed">Between claim and outcome nobody else can know how far the sender came, so nobody guesses.</param>
    [Theory]
    [MemberData(nameof(Crashes))]
    public void Nothing_is_lost_and_nothing_doubled(string way, int number, string moment, string step, bool isClaimed)
    {
        var (cards, state) = After(way, number, moment, step);

        Assert.Equal(isClaimed ? DeliveryState.Uncertain : DeliveryState.Sent, state);
        Assert.InRange(cards, isClaimed ? 0 : 1, 1);
    }

    [Theory]
    [InlineData("to a known chat", "read the intents", "add messages", "complete an intent", Claim, "send a card", Outcome)]
    [InlineData("to a new chat", "open a chat", "save a person", Claim, "send a card", Outcome)]
    [InlineData("tried again", Claim, "send a card", "save a message as Pending", Claim, "send a card", Outcome)]
    public void The_way_of_a_message_has_all_its_steps(string way, params string[] expected)
    {
        var missing = new Queue<string>(expected);
        foreach (var step in StepsOf(WayOf(way)))
        {
            _ = missing.TryPeek(out var next) && step == next && missing.TryDequeue(out _);
        }

        Assert.Empty(missing);
    }

    private static Way WayOf(string name) => Ways.Single(w => w.Name == name);

    private static TheoryData<string, int, string, string, bool> Cases()
    {
        var cases = new TheoryData<string, int, string, string, bool>();
        foreach (var way in Ways)
        {
            var steps = StepsOf(way);
            foreach (var crash in steps.SelectMany((step, n) => new[] { new Crash(n, step, false), new Crash(n, step, true) }))
            {
                cases.Add(way.Name, crash.Number, crash.IsAfter ? "after" : "before", crash.Step, IsClaimed(steps, crash));
            }
        }

        return cases;
    }

    private static bool IsClaimed(List<string> steps, Crash crash) =>
        steps.Take(crash.Number + (crash.IsAfter ? 1 : 0)).LastOrDefault(s => s.StartsWith("save a message", StringComparison.Ordinal))
        == Claim;

    /// <summary>What a process that doesn't die does until the message has its outcome.</summary>
    private static List<string> StepsOf(Way way)
    {
        var steps = new List<string>();
        Run(
            way,
            (_, step, isDone) =>
            {
                if (!isDone && !steps.Contains(Outcome))
                {
                    steps.Add(step);
                }
            }
        );
        return steps;
    }

    private static (int Cards, DeliveryState State) After(string way, int number, string moment, string step)
    {
        var begun = -1;
        return Run(
            WayOf(way),
            (process, name, isDone) =>
            {
                begun += isDone ? 0 : 1;
                if (begun == number && isDone == (moment == "after"))
                {
                    Assert.Equal(step, name);
                    process.Kill();
                }
            }
        );
    }

    private static (int Cards, DeliveryState State) Run(Way way, Action<VirtualProcess, string, bool> watching)
    {
        var outreach = new SimulatedOutreach();
        var person = outreach.Invite(1, areKnown: way.IsKnown)[0];
        var refusals = way.IsTriedAgain ? 1 : 0;
        outreach.Teams.Script = r =>
            r.Operation == TeamsOperation.Send && refusals-- > 0 ? ConnectorAnswer.Refusal(412, "PreconditionFailed", null) : null;

        var instance = outreach.Start(watching);
        instance.Pump.Take(person.Round);
        for (var second = 0; second < 20 && !instance.Process.IsDead; second++)
        {
            outreach.Pass(1);
        }

        outreach.Start();
        for (var second = 0; second < 180 && outreach.Messages is not [{ IsOpen: false }]; second += 5)
        {
            outreach.Pass(5);
        }

        outreach.Pass(15);
        return (outreach.CardsOf(person), outreach.MessageTo(person).State);
    }
}
