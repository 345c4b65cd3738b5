using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Bench.Outreach;
using DigiCheckBot.Outreach;

namespace DigiCheckBot.Tests.Outreach;

/// <summary>What leaves when: pace, priorities, newer cards, and tenants that ask for silence.</summary>
public sealed class SendingOrderTests
{
    private const string Other = "other-tenant";

    private readonly SimulatedOutreach _outreach = new();
    private readonly AssessmentRound _round;

    public SendingOrderTests() => _round = _outreach.World.AddRound();

    [Fact]
    public void A_tenant_that_refuses_is_left_alone_as_long_as_it_asks()
    {
        RefuseOnce(after: 50, TimeSpan.FromSeconds(30));
        _outreach.Invite(400);
        _outreach.Start();
        _outreach.Pass(120);

        var longest = Gaps(_outreach.Taken.Select(t => t.At)).Max();
        Assert.InRange(longest, TimeSpan.FromSeconds(29), TimeSpan.FromSeconds(33));
    }

    [Fact]
    public void All_instances_leave_a_tenant_alone_that_refuses()
    {
        RefuseOnce(after: 50, TimeSpan.FromSeconds(30));
        _outreach.Invite(400);
        _outreach.Start();
        _outreach.Start();
        _outreach.Start();
        _outreach.Pass(120);

        var longest = Gaps(_outreach.Taken.Select(t => t.At)).Max();
        Assert.InRange(longest, TimeSpan.FromSeconds(28), TimeSpan.FromSeconds(33));
    }

    [Fact]
    public void Others_go_on_while_a_tenant_is_left_alone()
    {
        RefuseOnce(after: 10, TimeSpan.FromSeconds(120));
        _outreach.Invite(400);
        _outreach.Invite(400, Other, first: 1000);
        _outreach.Start();
        _outreach.Pass(60);

        Assert.Equal(400, _outreach.Taken.Count(t => t.Request.TenantId == Other));
    }

    [Fact]
    public void Everybody_is_reached_after_a_refusal()
    {
        RefuseOnce(after: 50, TimeSpan.FromSeconds(30));
        _outreach.Invite(400);
        _outreach.Start();
        _outreach.Pass(180);

        Assert.All(_outreach.Messages, m => Assert.Equal(DeliveryState.Sent, m.State));
    }

    [Fact]
    public void Reminders_wait_for_invitations()
    {
        const int startedAtMost = 48;
        AddMany(MessagePriority.Low, "remind-1", first: 0);
        AddMany(MessagePriority.Normal, Intent.InviteKey, first: 100);
        _outreach.Start();
        _outreach.Pass(60);

        var invited = Enumerable.Range(100, 100).Select(n => $"tenant|person-{n}");
        Assert.Equal(200, _outreach.Taken.Count);
        Assert.Subset(invited.ToHashSet(), _outreach.Taken.Take(100 - startedAtMost).Select(t => t.Request.Thread).ToHashSet());
    }

    [Fact]
    public void What_is_urgent_passes_those_who_wait()
    {
        _outreach.Invite(800);
        _outreach.Start();
        _outreach.Pass(12);
        var channel = OutreachWorld.ChannelOf(OutreachWorld.Tenant);
        Add(MessagePriority.Urgent, Intent.AnnounceKey, new Recipient.Channel(channel));
        _outreach.Pass(5);

        Assert.Equal(1, _outreach.Teams.TakenBy($"tenant|{channel.ChannelId}"));
        Assert.True(_outreach.Taken.Count < 700, "Everybody was written to before.");
    }

    [Fact]
    public void A_newer_card_replaces_one_that_has_not_left()
    {
        var round = _outreach.World.AddRound();
        _outreach.World.AddParticipant(round, 1);
        _outreach.World.Cause(round, new Intent.Remind(1), _outreach.Time.Now - TimeSpan.FromDays(1));
        _outreach.World.Cause(round, new Intent.Remind(2), _outreach.Time.Now);
        _outreach.Start();
        _outreach.Pass(60);

        Assert.Equal(
            [("remind-1", DeliveryState.Obsolete), ("remind-2", DeliveryState.Sent)],
            _outreach.Messages.Select(m => (m.Intent, m.State)).OrderBy(m => m.Intent)
        );
    }

    [Fact]
    public void A_second_card_to_the_same_person_waits_two_seconds() =>
        Assert.All(GapsOfFiveCards(_outreach), g => Assert.True(g >= TimeSpan.FromSeconds(2), $"{g}"));

    [Fact]
    public void It_goes_as_soon_as_they_are_over() =>
        Assert.All(GapsOfFiveCards(_outreach), g => Assert.True(g < TimeSpan.FromSeconds(2.9), $"{g}"));

    [Fact]
    public void It_waits_as_long_as_is_said()
    {
        var patient = new SimulatedOutreach { Profile = OutreachWorld.Profile with { ThreadRest = TimeSpan.FromSeconds(7) } };

        Assert.All(GapsOfFiveCards(patient), g => Assert.InRange(g, TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(7.9)));
    }

    [Fact]
    public void Nothing_leaves_faster_than_the_pace()
    {
        _outreach.Invite(400);
        _outreach.Start();
        _outreach.Start();
        _outreach.Pass(60);

        var times = _outreach.Taken.Select(t => t.At).ToList();
        Assert.All(times, from => Assert.InRange(times.Count(t => t >= from && t < from + TimeSpan.FromSeconds(1)), 1, 49));
    }

    private void AddMany(MessagePriority priority, string intent, int first)
    {
        foreach (var participant in Enumerable.Range(first, 100).Select(n => _outreach.World.AddParticipant(_round, n)))
        {
            Add(priority, intent, new Recipient.OnePerson(participant.Person, participant.TeamsUserId));
        }
    }

    /// <summary>Puts a message into the outbox, as if its intent had been expanded.</summary>
    private void Add(MessagePriority priority, string intent, Recipient recipient)
    {
        var now = _outreach.Time.Now;
        var id = $"{intent} {recipient.Key}";
        _outreach.Storage.Outbox.Add(new OutboxMessage(id, _round.Id, intent, recipient, priority, null, now, now));
    }

    private void RefuseOnce(int after, TimeSpan retryAfter)
    {
        var refusedAt = DateTimeOffset.MinValue;
        _outreach.Teams.Script = r =>
        {
            if (refusedAt != DateTimeOffset.MinValue || r.TenantId == Other || _outreach.Taken.Count < after)
            {
                return null;
            }

            refusedAt = _outreach.Time.Now;
            return ConnectorAnswer.Refusal(429, "Throttled", retryAfter);
        };
    }

    private static List<TimeSpan> GapsOfFiveCards(SimulatedOutreach outreach)
    {
        foreach (var _ in Enumerable.Range(0, 5))
        {
            outreach.Invite(1);
        }

        outreach.Start();
        outreach.Pass(60);

        Assert.Equal(5, outreach.Taken.Count);
        return [.. Gaps(outreach.Taken.Select(t => t.At))];
    }

    private static IEnumerable<TimeSpan> Gaps(IEnumerable<TimeSpan> times) => times.Zip(times.Skip(1), (a, b) => b - a);
}
