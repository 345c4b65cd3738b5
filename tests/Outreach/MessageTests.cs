using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Tests.Storage;

namespace DigiCheckBot.Tests.Outreach;

/// <summary>Which messages an intent becomes, and what they do with the people whom they reach.</summary>
public sealed class MessageTests
{
    private readonly SimulatedOutreach _outreach = new();
    private readonly AssessmentRound _round;
    private readonly Participant _person;

    public MessageTests()
    {
        _round = _outreach.World.AddRound();
        _person = _outreach.World.AddParticipant(_round, 1);
    }

    [Fact]
    public void The_channel_and_everybody_get_one_card()
    {
        Run(new Intent.Announce(_round.Channel!), new Intent.InviteParticipants());

        Assert.Equal([KeyOfChannel, SimulatedOutreach.KeyOf(_person)], _outreach.Taken.Select(t => t.Request.Thread));
    }

    [Fact]
    public void An_intent_that_comes_twice_is_sent_once()
    {
        Run(new Intent.InviteParticipants());
        Run(new Intent.InviteParticipants());

        Assert.Equal(1, _outreach.CardsOf(_person));
    }

    [Fact]
    public void Stand_and_recommendation_are_a_card_each()
    {
        _outreach.Storage.Rounds.Put(PublishedResults.Of(5), _round.Id);
        Run(new Intent.PublishToChannel(_round.Channel!));
        Run(new Intent.Recommend(_round.Channel!));

        Assert.Equal([Intent.PublishToChannelKey, Intent.RecommendKey], _outreach.Messages.Select(m => m.Intent).Order());
        Assert.All(_outreach.Messages, m => Assert.Equal(DeliveryState.Sent, m.State));
    }

    [Fact]
    public void People_are_written_to_in_the_language_they_chose()
    {
        var english = _outreach.World.AddParticipant(_round, 2);
        Change(english, p => p with { Language = Language.English });
        Run(new Intent.InviteParticipants());

        Assert.Equal(("de", "en"), (LanguageTo(_person), LanguageTo(english)));
    }

    [Fact]
    public void Who_is_invited_can_answer_by_typing()
    {
        Run(new Intent.InviteParticipants());

        Assert.Equal(new InterviewPointer(_round.Id, _person.Id), _outreach.Storage.People[_person.Person]?.Current);
    }

    [Fact]
    public void Who_is_in_another_interview_stays_there()
    {
        var other = new InterviewPointer(RoundId.New(), ParticipantId.New());
        Change(_person, p => p with { Current = other });
        Run(new Intent.InviteParticipants());

        Assert.Equal(other, _outreach.Storage.People[_person.Person]?.Current);
    }

    [Fact]
    public void Nobody_is_invited_to_a_closed_survey()
    {
        _outreach.Storage.Rounds.Put(_round with { State = RoundState.CheckFields });
        Run(new Intent.InviteParticipants());

        Assert.Equal((0, DeliveryState.Obsolete), (_outreach.Taken.Count, _outreach.MessageTo(_person).State));
    }

    [Fact]
    public void Who_removed_the_app_is_not_even_tried()
    {
        Change(_person, p => p with { Reachable = false });
        Run(new Intent.InviteParticipants());

        Assert.Equal((0, DeliveryProblem.AppRemoved), (_outreach.Teams.Requests, _outreach.MessageTo(_person).Problem));
    }

    [Fact]
    public void A_team_that_removed_the_app_is_not_even_tried()
    {
        _outreach.Storage.People.Put(new TeamRecord(_round.Channel!, "Team", "{}", Installed: false));
        Run(new Intent.Announce(_round.Channel!));

        Assert.Equal((0, DeliveryProblem.AppRemoved), (_outreach.Teams.Requests, _outreach.Messages.Single().Problem));
    }

    [Fact]
    public void A_chat_that_is_opened_is_kept_for_the_next_message()
    {
        var unknown = _outreach.World.AddParticipant(_round, 2, isKnown: false);
        Run(new Intent.InviteParticipants());
        Assert.NotNull(_outreach.Storage.People[unknown.Person]?.Reference);
        var requests = _outreach.Teams.Requests;
        _outreach.Storage.Rounds.Put(_round with { State = RoundState.Survey });
        Run(new Intent.Remind(1));

        Assert.Equal(requests + 2, _outreach.Teams.Requests);
    }

    [Fact]
    public void What_may_have_arrived_is_remembered_for_the_persons_next_turn()
    {
        _outreach.Teams.Script = _ => new DigiCheckBot.Outreach.Delivery.Uncertain(DeliveryProblem.ConnectionLost, "Reset");
        Run(new Intent.InviteParticipants());

        var message = _outreach.MessageTo(_person);
        Assert.Equal(DeliveryState.Uncertain, message.State);
        Assert.Equal(new MessageReference(_round.Id, message.Id), Assert.Single(_outreach.Storage.People[_person.Person]!.Unconfirmed));
    }

    [Fact]
    public void Only_who_has_not_finished_is_reminded()
    {
        var finished = _outreach.World.AddParticipant(_round, 2);
        var silent = _outreach.World.AddParticipant(_round, 3);
        _outreach.Storage.Interviews.Put(InterviewOf(finished, InterviewStatus.Submitted));
        _outreach.Storage.Interviews.Put(
            InterviewOf(silent, InterviewStatus.InProgress) with
            {
                Session = InterviewSession.Empty with { RemindersStopped = true },
            }
        );
        Run(new Intent.Remind(1));

        Assert.Equal([SimulatedOutreach.KeyOf(_person)], _outreach.Taken.Select(t => t.Request.Thread));
    }

    [Fact]
    public void Who_finishes_while_a_reminder_waits_gets_none()
    {
        _outreach.Teams.Script = _ => new DigiCheckBot.Outreach.Delivery.TryAgain(
            DeliveryProblem.ServiceBusy,
            "412",
            TimeSpan.FromMinutes(1)
        );
        Run(new Intent.Remind(1));
        _outreach.Teams.Script = null;
        _outreach.Storage.Interviews.Put(InterviewOf(_person, InterviewStatus.Submitted));
        _outreach.Pass(120);

        Assert.Equal((0, DeliveryState.Obsolete), (_outreach.CardsOf(_person), _outreach.MessageTo(_person).State));
    }

    [Fact]
    public void A_reminder_waits_for_the_morning_where_the_person_is()
    {
        Change(_person, p => p with { TimeZone = "America/New_York" });
        Run(new Intent.Remind(1));
        Assert.Empty(_outreach.Taken);
        _outreach.Pass(TimeSpan.FromHours(6).TotalSeconds);

        // It began at 8:00 UTC, which is 3:00 in New York.
        Assert.InRange(Assert.Single(_outreach.Taken).At, TimeSpan.FromHours(5), TimeSpan.FromHours(5.01));
    }

    [Fact]
    public void After_the_deadline_nobody_is_reminded()
    {
        _outreach.Storage.Rounds.Put(_round with { Settings = _round.Settings with { Deadline = new DateOnly(2026, 11, 22) } });
        Run(new Intent.Remind(1));

        Assert.Empty(_outreach.Taken);
    }

    private string KeyOfChannel => new Recipient.Channel(_round.Channel!).Key;

    private void Run(params Intent[] intents)
    {
        foreach (var intent in intents)
        {
            _outreach.World.Cause(_round, intent, _outreach.Time.Now);
        }

        _outreach.Start();
        _outreach.Pass(40);
    }

    private void Change(Participant participant, Func<PersonRecord, PersonRecord> change) =>
        _outreach.Storage.People.Put(change(_outreach.Storage.People[participant.Person]!));

    private string? LanguageTo(Participant participant) =>
        (string?)_outreach.Taken.Single(t => t.Request.Thread == SimulatedOutreach.KeyOf(participant)).Request.Card!["lang"];

    private StoredInterview InterviewOf(Participant participant, InterviewStatus status) =>
        Rows.In(Rows.Interview(_round.Id, id: participant.Id.Value), status);
}
