using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Outreach;
using DigiCheckBot.Outreach.Sending;
using DigiCheckBot.Tests.Storage;

namespace DigiCheckBot.Tests.Outreach;

public sealed class OutcomeTests
{
    private static readonly DateTimeOffset Now = Rows.Noon.AddMinutes(1);
    private readonly OutboxMessage _claimed = Rows.Message() with
    {
        State = DeliveryState.Sending,
        Attempts = 1,
        ClaimedBy = "a",
        ClaimedUntil = Now.AddSeconds(30),
    };

    [Fact]
    public void What_was_sent_keeps_its_activity_and_no_problem()
    {
        var sent = After(_claimed with { Problem = DeliveryProblem.ServiceBusy, Code = "412" }, new Delivery.Sent("a7"));

        Assert.Equal((DeliveryState.Sent, "a7", null, null), (sent.State, sent.ActivityId, sent.Problem, sent.Code));
    }

    [Fact]
    public void What_was_not_taken_waits_and_waits_longer_each_time()
    {
        var waits = Enumerable.Range(1, 7).Select(n => After(_claimed with { Attempts = n }, Busy).Due - Now);

        Assert.Equal([2, 4, 8, 16, 32, 60, 60], waits.Select(w => w.TotalSeconds));
    }

    [Fact]
    public void It_waits_as_long_as_the_service_says() =>
        Assert.Equal(Now.AddSeconds(9), After(_claimed, Busy with { After = TimeSpan.FromSeconds(9) }).Due);

    [Fact]
    public void The_eighth_refusal_is_final() =>
        Assert.Equal((DeliveryState.Failed, DeliveryProblem.ServiceBusy), StateOf(After(_claimed with { Attempts = 8 }, Busy)));

    [Fact]
    public void A_coordinator_can_give_it_eight_more_attempts()
    {
        var failed = After(_claimed with { Attempts = 8 }, Busy);
        var again = Outcome.Again(failed, Now) with { Attempts = 9 };

        Assert.Equal((DeliveryState.Pending, Now.AddSeconds(2)), (After(again, Busy).State, After(again, Busy).Due));
        Assert.Equal(DeliveryState.Failed, After(again with { Attempts = 16 }, Busy).State);
    }

    [Fact]
    public void What_is_tried_again_counts_as_throttled_anew() =>
        Assert.Null(Outcome.Again(_claimed with { ThrottledSince = Now.AddDays(-1) }, Now).ThrottledSince);

    [Fact]
    public void Being_throttled_counts_as_no_attempt()
    {
        var throttled = After(_claimed with { Attempts = 8 }, new Delivery.Throttled("429", TimeSpan.FromSeconds(5)));

        Assert.Equal((DeliveryState.Pending, 7, Now.AddSeconds(5)), (throttled.State, throttled.Attempts, throttled.Due));
    }

    [Fact]
    public void Being_throttled_for_more_than_a_day_is_final()
    {
        var throttled = After(_claimed, new Delivery.Throttled("429", null));
        var late = Now.AddDays(1).AddSeconds(1);

        Assert.Equal(
            (DeliveryState.Failed, DeliveryProblem.Throttled),
            StateOf(Outcome.After(throttled, new Delivery.Throttled("429", null), late))
        );
    }

    [Fact]
    public void An_old_message_may_still_be_throttled() =>
        Assert.Equal(DeliveryState.Pending, Outcome.After(_claimed, new Delivery.Throttled("429", null), _claimed.Since.AddDays(9)).State);

    [Fact]
    public void What_may_have_arrived_is_uncertain_and_says_why()
    {
        var lost = After(_claimed, new Delivery.Uncertain(DeliveryProblem.ConnectionLost, "Reset"));

        Assert.Equal((DeliveryState.Uncertain, DeliveryProblem.ConnectionLost), StateOf(lost));
        Assert.False(lost.IsOpen);
    }

    [Fact]
    public void Afterwards_nobody_has_claimed_it() =>
        Assert.All(
            new Delivery[]
            {
                new Delivery.Sent("a"),
                Busy,
                new Delivery.Failed(DeliveryProblem.UserLeft, "404"),
                new Delivery.Throttled("429", null),
            },
            d => Assert.Equal((null, null), (After(_claimed, d).ClaimedBy, After(_claimed, d).ClaimedUntil))
        );

    private static Delivery.TryAgain Busy => new(DeliveryProblem.ServiceBusy, "412");

    private static OutboxMessage After(OutboxMessage message, Delivery delivery) => Outcome.After(message, delivery, Now);

    private static (DeliveryState, DeliveryProblem?) StateOf(OutboxMessage message) => (message.State, message.Problem);
}
