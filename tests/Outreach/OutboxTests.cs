using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Outreach;
using DigiCheckBot.Tests.Storage;
using static DigiCheckBot.Tests.Outreach.RunningOutbox;

namespace DigiCheckBot.Tests.Outreach;

public sealed class OutboxTests
{
    private static readonly Intent Announce = new Intent.Announce(Rows.Channel);
    private static readonly Intent Invite = new Intent.InviteParticipants();

    [Fact]
    public async Task Everybody_and_the_channel_get_one_card()
    {
        await using var outbox = await StartedAsync(Announce, Invite);

        Assert.Equal(4, outbox.Post.Sent.Select(s => s.To).Distinct().Count());
        Assert.Equal(4, outbox.Post.Sent.Count);
    }

    [Fact]
    public async Task The_channel_reads_before_the_people()
    {
        await using var outbox = await StartedAsync(Invite, Announce);

        Assert.Equal(TheChannel, outbox.Post.Sent[0].To);
    }

    [Fact]
    public async Task An_intent_is_taken_when_the_outbox_is_told_of_it()
    {
        await using var outbox = await StartedAsync();
        await outbox.Causing(Announce).TakeAsync();

        Assert.Equal(1, outbox.Post.SentTo(TheChannel));
    }

    [Fact]
    public async Task An_intent_that_comes_twice_is_sent_once()
    {
        await using var outbox = await StartedAsync(Invite);
        await outbox.Causing(Invite).TakeAsync();

        Assert.Equal(3, outbox.Post.Sent.Count);
    }

    [Fact]
    public async Task Nothing_is_sent_again_after_a_restart()
    {
        await using var outbox = await StartedAsync(Announce, Invite);
        await outbox.RestartAsync();

        Assert.Equal(4, outbox.Post.Sent.Count);
    }

    [Fact]
    public async Task A_refused_message_waits_as_long_as_the_service_says()
    {
        await using var outbox = new RunningOutbox().Causing(Announce);
        outbox.Post.Answer = _ => new Delivery.TryAgain("429", TimeSpan.FromSeconds(25));
        await outbox.StartAsync();

        await outbox.LaterAsync(TimeSpan.FromSeconds(24));
        Assert.Equal(1, outbox.Post.SentTo(TheChannel));
        await outbox.LaterAsync();
        Assert.Equal(2, outbox.Post.SentTo(TheChannel));
    }

    [Fact]
    public async Task A_message_that_is_refused_again_and_again_fails_in_the_end()
    {
        await using var outbox = new RunningOutbox().Causing(Announce);
        outbox.Post.Answer = _ => new Delivery.TryAgain("429", null);
        await outbox.StartAsync();
        for (var pass = 0; pass < 12; pass++)
        {
            await outbox.LaterAsync(TimeSpan.FromHours(1));
        }

        Assert.Equal((8, DeliveryState.Failed), (outbox.Post.SentTo(TheChannel), outbox.Messages.All.Single().State));
    }

    [Fact]
    public async Task A_failed_message_is_not_sent_again()
    {
        await using var outbox = new RunningOutbox().Causing(Announce);
        outbox.Post.Answer = _ => new Delivery.Failed("AppRemoved");
        await outbox.StartAsync();
        await outbox.LaterAsync();

        Assert.Equal((1, "AppRemoved"), (outbox.Post.SentTo(TheChannel), outbox.Messages.All.Single().Failure));
    }

    [Fact]
    public async Task A_message_that_may_have_arrived_is_not_sent_again()
    {
        await using var outbox = new RunningOutbox().Causing(Announce);
        outbox.Post.Answer = _ => new Delivery.Uncertain("ConnectionLost");
        await outbox.StartAsync();
        await outbox.RestartAsync();

        Assert.Equal((1, DeliveryState.Uncertain), (outbox.Post.SentTo(TheChannel), outbox.Messages.All.Single().State));
    }

    [Fact]
    public async Task A_message_whose_sending_breaks_does_not_stop_the_others()
    {
        await using var outbox = new RunningOutbox().Causing(Invite);
        outbox.Post.Answer = to => to == To(outbox.Staff) ? throw new InvalidOperationException() : new Delivery.Sent("a1");
        await outbox.StartAsync();

        Assert.Equal([DeliveryState.Sent, DeliveryState.Sent, DeliveryState.Uncertain], outbox.Messages.All.Select(m => m.State).Order());
    }

    [Fact]
    public async Task A_card_that_cannot_be_made_does_not_stop_the_others()
    {
        await using var outbox = new RunningOutbox().Causing(Invite);
        outbox.People.Broken = outbox.Staff.Person;
        await outbox.StartAsync();

        Assert.Equal((0, 2), (outbox.Post.SentTo(To(outbox.Staff)), outbox.Post.Sent.Count));
    }

    [Fact]
    public async Task A_card_that_could_not_be_made_is_sent_when_it_can()
    {
        await using var outbox = new RunningOutbox().Causing(Invite);
        outbox.People.Broken = outbox.Staff.Person;
        await outbox.StartAsync();
        outbox.People.Broken = null;
        await outbox.LaterAsync();

        Assert.Equal(1, outbox.Post.SentTo(To(outbox.Staff)));
    }

    [Fact]
    public async Task People_are_written_to_in_the_language_they_chose()
    {
        await using var outbox = new RunningOutbox().Causing(Invite);
        outbox.People.Put(PersonRecord.New(outbox.Staff.Person) with { Language = Language.English });
        await outbox.StartAsync();

        Assert.Equal(("en", "de"), (LanguageTo(outbox, outbox.Staff), LanguageTo(outbox, outbox.Leader)));
    }

    [Fact]
    public async Task Who_is_invited_can_answer_by_typing()
    {
        await using var outbox = await StartedAsync(Invite);

        Assert.Equal(new InterviewPointer(outbox.Rounds.Round.Id, outbox.Staff.Id), outbox.People[outbox.Staff.Person]?.Current);
    }

    [Fact]
    public async Task Who_is_in_another_interview_stays_there()
    {
        await using var outbox = new RunningOutbox().Causing(Invite);
        var other = new InterviewPointer(RoundId.New(), ParticipantId.New());
        outbox.People.Put(PersonRecord.New(outbox.Staff.Person) with { Current = other });
        await outbox.StartAsync();

        Assert.Equal(other, outbox.People[outbox.Staff.Person]?.Current);
    }

    [Fact]
    public async Task Nobody_is_invited_to_a_closed_survey()
    {
        await using var outbox = new RunningOutbox().Causing(Invite);
        outbox.Rounds.Round = outbox.Rounds.Round with { State = RoundState.CheckFields };
        await outbox.StartAsync();

        Assert.Empty(outbox.Post.Sent);
    }

    [Fact]
    public async Task Without_the_link_no_interview_is_found()
    {
        await using var outbox = await StartedAsync();
        outbox.Post.Answer = _ => new Delivery.TryAgain("429", null);
        await outbox.Causing(Invite).TakeAsync();
        outbox.Rounds.Participants.Clear();
        await outbox.LaterAsync();

        Assert.Equal(["NothingToSay"], outbox.Messages.All.Select(m => m.Failure).Distinct());
    }

    [Fact]
    public async Task A_result_is_two_cards_in_the_channel_and_two_for_each_leader()
    {
        await using var outbox = new RunningOutbox().Causing(new Intent.PublishToLeaders(), new Intent.PublishToChannel(Rows.Channel));
        outbox.Rounds.Published = PublishedResults.Of(5);
        await outbox.StartAsync();

        Assert.Equal([TheChannel, TheChannel, To(outbox.Leader), To(outbox.Leader)], outbox.Post.Sent.Select(s => s.To));
    }

    private static async Task<RunningOutbox> StartedAsync(params Intent[] intents)
    {
        var outbox = new RunningOutbox().Causing(intents);
        await outbox.StartAsync();
        return outbox;
    }

    private static string? LanguageTo(RunningOutbox outbox, Participant participant) =>
        (string?)outbox.Post.Sent.Single(s => s.To == To(participant)).Card["lang"];
}
