using DigiCheckBot.Assessment.People;

namespace DigiCheckBot.Tests.Registers;

public sealed class ActorRuleTests
{
    private const string Operator = "operator";

    private static readonly PersonRecord Somebody = PersonRecord.New(new PersonId("tenant", "somebody"));

    [Fact]
    public void Who_is_neither_configured_nor_appointed_has_no_role()
    {
        var actor = ActorRule.Of(Somebody, Operator, isConfigured: false, mayPlay: false);

        Assert.Equal((false, false, 0), (actor.IsCoordinator, actor.PlaysLeader, actor.Appointments.Length));
    }

    [Theory]
    [InlineData(true, false, true)]
    [InlineData(false, true, true)]
    [InlineData(true, true, true)]
    [InlineData(false, false, false)]
    public void A_coordinator_is_configured_or_appointed(bool configured, bool appointed, bool expected)
    {
        var person = appointed ? Somebody.Appointed(Operator, new Appointment(AppointedRole.Coordinator)) : Somebody;

        Assert.Equal(expected, ActorRule.Of(person, Operator, configured, mayPlay: false).IsCoordinator);
    }

    [Fact]
    public void Another_operators_appointment_is_worth_nothing()
    {
        var person = Somebody.Appointed("another", new Appointment(AppointedRole.Coordinator));

        Assert.False(ActorRule.Of(person, Operator, isConfigured: false, mayPlay: false).IsCoordinator);
    }

    [Fact]
    public void The_areas_of_an_expert_are_those_of_the_appointments()
    {
        var person = Somebody
            .Appointed(Operator, new Appointment(AppointedRole.Expert, "DMS"))
            .Appointed(Operator, new Appointment(AppointedRole.Tester))
            .Appointed(Operator, new Appointment(AppointedRole.Expert, "Datenschutz"));

        Assert.Equal(["DMS", "Datenschutz"], ActorRule.Of(person, Operator, false, false).ExpertAreas);
    }

    [Fact]
    public void Outside_a_local_run_a_stored_role_to_play_has_no_effect()
    {
        var person = Somebody with { Played = new PlayedRole(PlayedKind.Coordinator) };

        Assert.False(ActorRule.Of(person, Operator, isConfigured: false, mayPlay: false).IsCoordinator);
    }

    [Theory]
    [InlineData(PlayedKind.Coordinator, true, false, null)]
    [InlineData(PlayedKind.Leader, false, true, null)]
    [InlineData(PlayedKind.Expert, false, false, AppointedRole.Expert)]
    [InlineData(PlayedKind.Tester, false, false, AppointedRole.Tester)]
    [InlineData(PlayedKind.Reader, false, false, AppointedRole.Reader)]
    [InlineData(PlayedKind.Staff, false, false, null)]
    public void Whoever_plays_a_role_in_a_local_run_has_that_one_and_no_other(
        PlayedKind kind,
        bool coordinates,
        bool leads,
        AppointedRole? appointed
    )
    {
        var person = Somebody.Appointed(Operator, new Appointment(AppointedRole.Coordinator)) with
        {
            Played = new PlayedRole(kind, "scope"),
        };

        var actor = ActorRule.Of(person, Operator, isConfigured: true, mayPlay: true);

        Assert.Equal((coordinates, leads), (actor.IsCoordinator, actor.PlaysLeader));
        Assert.Equal(appointed is { } role ? [new Appointment(role, "scope")] : [], actor.Appointments.AsEnumerable());
    }
}
