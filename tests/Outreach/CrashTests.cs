using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Tests.Storage;

namespace DigiCheckBot.Tests.Outreach;

/// <summary>The process dies before or after any single thing that it does, and another one takes over.</summary>
public sealed class CrashTests
{
    [Fact]
    public async Task Nobody_gets_a_card_twice()
    {
        await foreach (var outbox in AfterEveryCrashAsync())
        {
            Assert.All(outbox.Post.Sent.GroupBy(s => s.To), g => Assert.Single(g));
        }
    }

    [Fact]
    public async Task No_message_is_forgotten()
    {
        await foreach (var outbox in AfterEveryCrashAsync())
        {
            Assert.Equal(4, outbox.Messages.All.Count);
            Assert.All(outbox.Messages.All, m => Assert.True(m.State is DeliveryState.Sent or DeliveryState.Uncertain, $"{m.State}"));
        }
    }

    [Fact]
    public async Task At_most_one_message_is_left_uncertain()
    {
        await foreach (var outbox in AfterEveryCrashAsync())
        {
            Assert.InRange(outbox.Messages.All.Count(m => m.State == DeliveryState.Uncertain), 0, 1);
        }
    }

    [Fact]
    public async Task What_says_that_it_was_sent_was_sent()
    {
        await foreach (var outbox in AfterEveryCrashAsync())
        {
            Assert.All(
                outbox.Messages.All.Where(m => m.State == DeliveryState.Sent),
                m => Assert.Equal(1, outbox.Post.SentTo(m.Recipient))
            );
        }
    }

    private static async IAsyncEnumerable<RunningOutbox> AfterEveryCrashAsync()
    {
        var died = true;
        for (var steps = 1; died; steps++)
        {
            await using var outbox = new RunningOutbox().Causing(new Intent.Announce(Rows.Channel), new Intent.InviteParticipants());
            outbox.Steps.DieAfter(steps);
            await outbox.StartAsync();
            died = outbox.Steps.IsDead;
            await outbox.RestartAsync();
            yield return outbox;
        }

        Assert.False(died);
    }
}
