using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Cards;
using DigiCheckBot.Dialogs;
using DigiCheckBot.Tests.Cards;
using Moq;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Dialogs;

/// <summary>"Keine Erinnerungen mehr": one click, and nothing else changes.</summary>
public sealed class StoppedRemindersTests
{
    private static readonly RoundId Round = new("0123456789abcdef0123456789abcdef");
    private static readonly ParticipantId Participant = new("fedcba9876543210fedcba9876543210");

    private static readonly StoredInterview Before = new(
        SampleCards.Started() with
        {
            Round = Round,
            Participant = Participant,
        },
        new InterviewSession("online-zugang/1", 7, [5, 6], ["said-before"], "card")
    );

    [Fact]
    public async Task Is_kept_and_said()
    {
        var turn = await ClickAsync(Before);

        Assert.Equal(Before.Session with { RemindersStopped = true }, turn.Session);
        Assert.Equal([Messages.RemindersStopped(Language.German)], turn.Messages);
    }

    [Fact]
    public async Task Touches_neither_answers_nor_the_card() => Assert.Equal((Before.Interview, null), await OutcomeAsync());

    [Fact]
    public async Task A_second_click_says_it_again_and_saves_nothing()
    {
        var turn = await ClickAsync((await ClickAsync(Before)).Interview!);

        Assert.False(turn.InterviewChanged);
        Assert.True(turn.Session.RemindersStopped);
        Assert.Equal([Messages.RemindersStopped(Language.German)], turn.Messages);
    }

    [Fact]
    public async Task Works_before_the_first_question_and_during_a_pause()
    {
        var invited = Before with { Session = InterviewSession.Empty };
        var paused = Before with { Session = Before.Session with { IsPaused = true } };

        Assert.True((await ClickAsync(invited)).Session.RemindersStopped);
        Assert.True((await ClickAsync(paused)).Session is { RemindersStopped: true, IsPaused: true });
    }

    [Fact]
    public async Task A_card_of_another_interview_stops_nothing_in_this_one() =>
        Assert.False((await ClickAsync(Before, participant: "00000000000000000000000000000000")).Session.RemindersStopped);

    [Fact]
    public async Task Stays_while_the_interview_goes_on() =>
        Assert.True(
            (
                await DrivenTurn.SayAsync(
                    Mock.Of<IRoundDesk>(),
                    "weiter",
                    g => g.Interview = Before with { Session = Before.Session with { RemindersStopped = true } }
                )
            )
                .Session
                .RemindersStopped
        );

    [Theory]
    [InlineData(InterviewStatus.Submitted)]
    [InlineData(InterviewStatus.Expired)]
    public async Task On_an_interview_that_is_over_nothing_changes(InterviewStatus status) =>
        Assert.False((await ClickAsync(Before with { Interview = Before.Interview with { Status = status } })).InterviewChanged);

    [Fact]
    public async Task Without_an_interview_it_says_so() =>
        Assert.Equal([Messages.NoInterview(Language.German)], (await ClickAsync(null)).Messages);

    private static async Task<(Interview, JObject?)> OutcomeAsync()
    {
        var turn = await ClickAsync(Before);
        return (turn.TheInterview, turn.Card);
    }

    private static Task<Turn> ClickAsync(StoredInterview? interview, string? participant = null) =>
        DrivenTurn.ClickAsync(
            Mock.Of<IRoundDesk>(),
            new JObject
            {
                [CardKeys.Verb] = CardVerbs.InterviewNoReminders,
                [CardKeys.Round] = Round.Value,
                [CardKeys.Participant] = participant ?? Participant.Value,
            },
            g => (g.Interview, g.IsCoordinator) = (interview, false)
        );
}
