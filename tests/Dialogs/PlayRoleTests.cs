using DigiCheckBot.Assessment.People;
using DigiCheckBot.Dialogs;
using Moq;

namespace DigiCheckBot.Tests.Dialogs;

public sealed class PlayRoleTests
{
    [Fact]
    public async Task Outside_a_local_run_the_command_does_not_exist()
    {
        var turn = await DrivenTurn.SayAsync(Mock.Of<IRoundDesk>(), "Rolle Koordination");

        Assert.Null(turn.Played);
        Assert.DoesNotContain("Rolle Leitung", turn.Card?.ToString() ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Rolle Koordination", PlayedKind.Coordinator)]
    [InlineData("rolle leitung", PlayedKind.Leader)]
    [InlineData("Rolle Tester", PlayedKind.Tester)]
    [InlineData("role staff", PlayedKind.Staff)]
    public async Task A_local_run_switches_what_the_person_acts_as(string said, PlayedKind kind)
    {
        var turn = await DrivenTurn.SayAsync(Mock.Of<IRoundDesk>(), said, g => g.MayPlayRoles = true);

        Assert.Equal(new PlayedRole(kind), turn.Played);
    }

    [Fact]
    public async Task An_expert_needs_an_area_of_the_catalogue()
    {
        var turn = await DrivenTurn.SayAsync(Mock.Of<IRoundDesk>(), "Rolle Expertise Weltraum", g => g.MayPlayRoles = true);

        Assert.Null(turn.Played);
        Assert.Contains("Bitte nennen Sie einen Bereich", Assert.Single(turn.Messages), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Rolle")]
    [InlineData("Rolle eigene")]
    public async Task The_own_role_comes_back(string said)
    {
        var turn = await DrivenTurn.SayAsync(
            Mock.Of<IRoundDesk>(),
            said,
            g => (g.MayPlayRoles, g.Played) = (true, new PlayedRole(PlayedKind.Leader))
        );

        Assert.Null(turn.Played);
    }

    [Fact]
    public async Task An_unknown_role_is_answered_with_those_there_are()
    {
        var turn = await DrivenTurn.SayAsync(Mock.Of<IRoundDesk>(), "Rolle König", g => g.MayPlayRoles = true);

        Assert.Contains(
            "koordination, leitung, expertise, tester, mitarbeit, leser, eigene",
            Assert.Single(turn.Messages),
            StringComparison.Ordinal
        );
    }
}
