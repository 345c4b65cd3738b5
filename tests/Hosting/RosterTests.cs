using DigiCheckBot.Rounds;
using Microsoft.Bot.Schema.Teams;

namespace DigiCheckBot.Tests.Hosting;

/// <summary>Who of a team takes part.</summary>
public sealed class RosterTests
{
    [Theory]
    [InlineData("user")]
    [InlineData("owner")]
    [InlineData("")]
    [InlineData(null)]
    public void People_of_the_organisation_take_part(string? role) => Assert.True(Roster.IsParticipant(Member(role)));

    [Theory]
    [InlineData("guest")]
    [InlineData("Guest")]
    [InlineData("anonymous")]
    [InlineData("bot")]
    public void Guests_anonymous_people_and_bots_do_not(string role) => Assert.False(Roster.IsParticipant(Member(role)));

    [Fact]
    public void A_bot_is_known_by_its_id() => Assert.False(Roster.IsParticipant(Member("user", id: "28:app")));

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public void Nobody_without_an_account_takes_part(string? objectId) => Assert.False(Roster.IsParticipant(Member("user", objectId)));

    private static TeamsChannelAccount Member(string? role, string? objectId = "0f0f", string id = "29:a") =>
        new()
        {
            Id = id,
            AadObjectId = objectId,
            UserRole = role,
        };
}
