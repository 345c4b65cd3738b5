using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Proposals;
using DigiCheckBot.Tests.Cards;

namespace DigiCheckBot.Tests.Interviews;

public sealed class ErasedInterviewTests
{
    [Fact]
    public void Nothing_of_it_is_left()
    {
        var erased = (SampleCards.Started() with { Ballot = new Ballot([new("online-zugang")]) }).Erased();

        Assert.Equal((0, InterviewStatus.Invited, null), (erased.Answers.Count, erased.Status, erased.Ballot));
        Assert.False(erased.HasContent);
    }

    [Fact]
    public void No_old_card_can_act_any_more()
    {
        var session = InterviewSession.Empty.Rendered("a").Rendered("b").Rendered("c");

        var erased = session.Erased().Rendered("a");

        Assert.All(Enumerable.Range(1, session.Nonce), nonce => Assert.False(erased.MayAct(nonce)));
        Assert.True(erased.MayAct(erased.Nonce));
    }

    [Fact]
    public void Nobody_is_reminded_of_what_was_deleted() => Assert.True(InterviewSession.Empty.Erased().RemindersStopped);
}
