using DigiCheckBot.Bench.Rehearsals;
using DigiCheckBot.Tests.Processes;

namespace DigiCheckBot.Tests.Bench;

public sealed class LocalTeamTests
{
    private static readonly string Yaml = File.ReadAllText(RepositoryRoot.Combine("infra", "local", ".m365agentsplayground.yml"));

    [Fact]
    public void The_local_configuration_has_five_people_beside_the_coordinator()
    {
        var team = LocalTeam.Read(Yaml, 5);

        Assert.Equal(["Leitung", "Mitarbeit 1", "Mitarbeit 2", "Mitarbeit 3", "Mitarbeit 4"], team.Others.Select(p => p.Name));
    }

    [Fact]
    public void Fewer_people_are_the_first_ones() =>
        Assert.Equal(["Leitung", "Mitarbeit 1"], LocalTeam.Read(Yaml, 2).Others.Select(p => p.Name));

    [Fact]
    public void A_team_that_is_large_enough_stays_as_it_is() => Assert.Equal(Yaml, LocalTeam.Enlarged(Yaml, 5));

    [Theory]
    [InlineData(6)]
    [InlineData(12)]
    [InlineData(LocalTeam.MostPeople)]
    public void Everybody_who_is_added_is_somebody_of_their_own(int people)
    {
        var team = LocalTeam.Read(Yaml, people).Others;

        Assert.Equal(people, team.Length);
        Assert.Equal(people, team.DistinctBy(p => p.ObjectId).Count());
        Assert.Equal(people, team.DistinctBy(p => p.TeamsId).Count());
        Assert.Equal(people, team.DistinctBy(p => p.Name).Count());
    }
}
