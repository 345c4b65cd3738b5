using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Tests.Storage;

namespace DigiCheckBot.Tests.Rounds;

public sealed class IntentTests
{
    private static readonly PersonId Somebody = new("tenant", "somebody");

    [Fact]
    public void The_messages_of_a_second_publication_are_others_of_the_same_kind()
    {
        var (first, second) = (new Intent.PublishToLeaders().Key, new Intent.PublishToLeaders(1).Key);

        Assert.NotEqual(first, second);
        Assert.Equal(Intent.PublishToLeadersKey, Intent.KindOf(first));
        Assert.Equal(Intent.PublishToLeadersKey, Intent.KindOf(second));
    }

    [Fact]
    public void Who_joins_gets_the_invitation_that_everybody_gets() =>
        Assert.Equal(new Intent.InviteParticipants().Key, new Intent.Admit(Somebody, "29:a", ParticipantId.New()).MessageKey);

    [Fact]
    public void No_message_names_a_participant()
    {
        var participant = ParticipantId.New();

        Assert.DoesNotContain(participant.Value, new Intent.Admit(Somebody, "29:a", participant).Key, StringComparison.Ordinal);
    }

    public static TheoryData<Intent> OfTheUnfinished =>
        [new Intent.Remind(2), new Intent.Remind(2, 1), new Intent.NewDeadline(2), new Intent.Reopened(1)];

    [Theory]
    [MemberData(nameof(OfTheUnfinished))]
    public void What_only_those_get_who_have_not_finished_is_in_no_report(Intent intent) =>
        Assert.False(DeliveryReport.Shows(Rows.Message() with { Intent = intent.MessageKey }));
}
