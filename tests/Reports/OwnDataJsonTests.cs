using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Proposals;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Rounds.Rights;
using DigiCheckBot.Reports.People;
using DigiCheckBot.Tests.Cards;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Reports;

/// <summary>The file with everything that is stored about a person.</summary>
public sealed class OwnDataJsonTests
{
    private static readonly PersonId Me = SampleDelivery.Person(1);

    [Fact]
    public void Holds_the_chat_the_language_and_the_zone()
    {
        var person = (JObject)Read(Archive())["person"]!;

        Assert.Equal("Europe/Berlin", (string?)person["timeZone"]);
        Assert.Equal("German", (string?)person["language"]);
        Assert.Equal("Mitarbeit 1", (string?)person.SelectToken("chat.user.name"));
    }

    [Fact]
    public void Holds_each_answer_with_its_question()
    {
        var answers = Read(Archive()).SelectTokens("interviews[0].answers[*]").ToDictionary(a => (string)a["question"]!);

        Assert.Equal(24, (int)answers["DA-01"]["answer"]!);
        Assert.All(answers.Values, a => Assert.False(string.IsNullOrEmpty((string?)a["text"])));
        Assert.Equal(3, answers.Count);
    }

    [Fact]
    public void Holds_the_own_vote() =>
        Assert.Equal(["online-zugang"], Read(Archive()).SelectTokens("interviews[0].vote[*]").Select(v => (string?)v));

    [Fact]
    public void Holds_what_the_person_did_and_was_sent()
    {
        var file = Read(Archive());

        Assert.Equal("round.fix-fields", (string?)file.SelectToken("rounds[0].actions[0].action"));
        Assert.Equal("invite", (string?)file.SelectToken("messages[0].about"));
    }

    [Fact]
    public void Holds_the_lines_of_the_register()
    {
        var file = Read(Archive());

        Assert.Equal("Tester", (string?)file.SelectToken("register[0].role"));
        Assert.Equal("Mitarbeit Eins", (string?)file.SelectToken("introduced.name"));
    }

    [Fact]
    public void Says_that_the_answers_are_deleted_when_they_are() =>
        Assert.Equal(JTokenType.Null, Read(Archive(stored: false)).SelectToken("interviews[0].status")?.Type);

    private static JObject Read(OwnArchive archive) =>
        JObject.Parse(System.Text.Encoding.UTF8.GetString(OwnDataJson.Of(archive, _ => SampleCatalogue.Small, Language.German)));

    private static OwnArchive Archive(bool stored = true)
    {
        var own = SamplePeople.Own(RoundState.CheckFields);
        var voted = own.Stored! with { Interview = own.Stored!.Interview with { Ballot = new Ballot([new("online-zugang")]) } };
        var person = PersonRecord.New(Me) with
        {
            Language = Language.German,
            TimeZone = "Europe/Berlin",
            Reference = """{"user":{"id":"29:1","name":"Mitarbeit 1"}}""",
        };
        return new OwnArchive(
            new OwnRecord(person, new Actor(Me, IsCoordinator: false), [own with { Stored = stored ? voted : null }]),
            [new OwnRound(own.Round, IsLeader: true, HasStarted: false, [SamplePeople.Entry(RoundAction.FixFields, 1)])],
            [new OwnMessage(own.Round.Id, Intent.InviteKey, "Sent", own.Round.StartedAt)],
            [new AppointmentEntry(Me, new Appointment(AppointedRole.Tester), "Mitarbeit 1", "29:1")],
            new RosterMember(Me, "29:1", "Mitarbeit Eins"),
            own.Round.StartedAt
        );
    }
}
