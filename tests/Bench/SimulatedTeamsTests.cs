using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Bench.Outreach;
using DigiCheckBot.Outreach;

namespace DigiCheckBot.Tests.Bench;

public sealed class SimulatedTeamsTests
{
    private const int Requests = 4000;

    private readonly VirtualTime _time = new(VirtualTime.UsualStart);

    [Fact]
    public void Without_faults_every_card_is_taken()
    {
        var teams = new SimulatedTeams(_time, 1, 0);

        Assert.All(Send(teams, 100), d => Assert.IsType<Delivery.Sent>(d));
    }

    [Fact]
    public void With_faults_it_fails_in_every_way()
    {
        var problems = Send(new SimulatedTeams(_time, 1, 0.01), Requests)
            .Select(d =>
                d switch
                {
                    Delivery.Failed failed => failed.Problem,
                    Delivery.TryAgain again => again.Problem,
                    Delivery.Uncertain uncertain => uncertain.Problem,
                    Delivery.Throttled => DeliveryProblem.Throttled,
                    _ => (DeliveryProblem?)null,
                }
            )
            .Distinct();

        Assert.Equal(
            [
                null,
                DeliveryProblem.BlockedByUser,
                DeliveryProblem.AppNotInstalled,
                DeliveryProblem.UserLeft,
                DeliveryProblem.ConversationNotFound,
                DeliveryProblem.ForbiddenByPolicy,
                DeliveryProblem.TooLarge,
                DeliveryProblem.Throttled,
                DeliveryProblem.ServiceBusy,
                DeliveryProblem.NotReached,
                DeliveryProblem.ConnectionLost,
                DeliveryProblem.ServiceFailed,
            ],
            problems.Order()
        );
    }

    [Fact]
    public void Only_what_is_uncertain_may_be_there_or_not()
    {
        var teams = new SimulatedTeams(_time, 1, 0.01);
        var answers = Send(teams, Requests).ToList();

        Assert.All(answers.Index().Where(a => a.Item is Delivery.Sent), a => Assert.Equal(1, Taken(teams, a.Index)));
        Assert.All(
            answers.Index().Where(a => a.Item is not (Delivery.Sent or Delivery.Uncertain)),
            a => Assert.Equal(0, Taken(teams, a.Index))
        );
        Assert.Equal(
            [0, 1],
            answers.Index().Where(a => a.Item is Delivery.Uncertain).Select(a => Taken(teams, a.Index)).Distinct().Order()
        );
    }

    [Fact]
    public void The_same_seed_answers_the_same()
    {
        var again = new SimulatedTeamsTests();

        Assert.Equal(Send(new SimulatedTeams(_time, 5, 0.01), 500), again.Send(new SimulatedTeams(again._time, 5, 0.01), 500));
    }

    [Fact]
    public void Who_passes_the_limits_again_and_again_is_banned()
    {
        var teams = new SimulatedTeams(_time, 1, 0);
        var answers = Enumerable.Range(0, 60).Select(n => teams.Answer(RequestTo(n)).Value).ToList();

        Assert.Equal(10, teams.Violations);
        Assert.Equal(TimeSpan.FromMinutes(11), Assert.IsType<Delivery.Throttled>(answers[^1]).After);
    }

    private static TeamsRequest RequestTo(int number) => new(TeamsOperation.Send, "tenant", $"tenant|{number}", IsPerson: true, Card: null);

    private static int Taken(SimulatedTeams teams, int number) => teams.TakenBy($"tenant|{number}");

    /// <summary>One after the other, ten in a second, each to somebody else.</summary>
    private List<Delivery> Send(SimulatedTeams teams, int requests)
    {
        var answers = new List<Delivery>();
        for (var number = 0; number < requests; number++)
        {
            answers.Add(teams.Answer(RequestTo(number)).Value);
            _time.Pass(TimeSpan.FromSeconds(0.1));
        }

        return answers;
    }
}
