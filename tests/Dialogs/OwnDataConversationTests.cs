using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Cards;
using DigiCheckBot.Dialogs;
using DigiCheckBot.Tests.Cards;
using Moq;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Dialogs;

/// <summary>What somebody sees of the own data and can have deleted; each is asked once more.</summary>
public sealed class OwnDataConversationTests
{
    private static readonly RoundId Round = new("0123456789abcdef0123456789abcdef");
    private readonly Mock<IRoundDesk> _desk = new(MockBehavior.Strict);

    public OwnDataConversationTests() => Has(SamplePeople.Own(RoundState.Survey));

    [Theory]
    [InlineData("Meine Daten")]
    [InlineData("my data")]
    public async Task Says_what_is_stored(string said) =>
        Assert.Contains("begonnen; Antworten: 3", DrivenTurn.Texts(await DrivenTurn.SayAsync(_desk.Object, said)));

    [Fact]
    public async Task Deleting_is_asked_once_more_and_not_done_yet()
    {
        var turn = await ClickAsync(CardVerbs.OwnDataErase);

        Assert.Contains("Ihr Interview löschen?", DrivenTurn.Texts(turn));
        _desk.Verify(d => d.EraseOwnInterviewAsync(It.IsAny<RoundId>(), It.IsAny<CancellationToken>()), Times.Never);
    }

    [Fact]
    public async Task Confirmed_it_is_done_and_said()
    {
        _desk.Setup(d => d.EraseOwnInterviewAsync(Round, It.IsAny<CancellationToken>())).ReturnsAsync(true);

        Assert.Contains(Messages.InterviewErased(Language.German), DrivenTurn.Texts(await ClickAsync(CardVerbs.OwnDataEraseConfirmed)));
    }

    [Fact]
    public async Task A_second_click_finds_nothing_left()
    {
        _desk.Setup(d => d.EraseOwnInterviewAsync(Round, It.IsAny<CancellationToken>())).ReturnsAsync(false);

        Assert.Contains(Messages.NothingToErase(Language.German), DrivenTurn.Texts(await ClickAsync(CardVerbs.OwnDataEraseConfirmed)));
    }

    [Fact]
    public async Task After_closing_nothing_can_be_deleted_and_the_link_can_be_cut()
    {
        Has(SamplePeople.Own(RoundState.Review));

        Assert.Contains(Messages.NothingToErase(Language.German), DrivenTurn.Texts(await ClickAsync(CardVerbs.OwnDataErase)));
        Assert.Contains(
            "Ihre Antworten bleiben anonym im Ergebnis",
            string.Join('\n', DrivenTurn.Texts(await ClickAsync(CardVerbs.OwnDataCut)))
        );
    }

    [Fact]
    public async Task A_leader_reads_that_the_statement_stays_one()
    {
        Has(SamplePeople.Own(RoundState.Review, Population.Leadership));

        Assert.Contains(
            "bleiben als Leitungsauskunft im Ergebnis",
            string.Join('\n', DrivenTurn.Texts(await ClickAsync(CardVerbs.OwnDataCut)))
        );
    }

    [Theory]
    [InlineData(true, "Die Verbindung ist getrennt.")]
    [InlineData(false, "keine Verbindung mehr zu trennen")]
    public async Task Cutting_says_what_came_of_it(bool isCut, string said)
    {
        _desk.Setup(d => d.CutOwnLinkAsync(Round, It.IsAny<CancellationToken>())).ReturnsAsync(isCut);

        Assert.Contains(said, string.Join('\n', DrivenTurn.Texts(await ClickAsync(CardVerbs.OwnDataCutConfirmed))));
    }

    [Theory]
    [InlineData(CardVerbs.OwnDataErase)]
    [InlineData(CardVerbs.OwnDataEraseConfirmed)]
    [InlineData(CardVerbs.OwnDataCut)]
    [InlineData(CardVerbs.OwnDataCutConfirmed)]
    public async Task A_card_that_names_no_round_does_nothing(string verb)
    {
        var turn = await DrivenTurn.ClickAsync(_desk.Object, new JObject { [CardKeys.Verb] = verb, [CardKeys.Round] = "../5f1c" });

        Assert.NotNull(turn.Card);
        _desk.Verify(d => d.OwnDataAsync(It.IsAny<CancellationToken>()), Times.Once);
        _desk.VerifyNoOtherCalls();
    }

    [Fact]
    public async Task The_chat_is_forgotten_with_the_turn() =>
        Assert.True(
            (await DrivenTurn.ClickAsync(_desk.Object, new JObject { [CardKeys.Verb] = CardVerbs.OwnDataForgetChat })).ForgetsPerson
        );

    private Task<Turn> ClickAsync(string verb) =>
        DrivenTurn.ClickAsync(_desk.Object, new JObject { [CardKeys.Verb] = verb, [CardKeys.Round] = Round.Value });

    private void Has(OwnInterview own)
    {
        var me = new PersonId("tenant", "somebody");
        _desk.Setup(d => d.OwnInterviewAsync(Round, It.IsAny<CancellationToken>())).ReturnsAsync(own);
        _desk
            .Setup(d => d.OwnDataAsync(It.IsAny<CancellationToken>()))
            .ReturnsAsync(new OwnDataView(new OwnRecord(PersonRecord.New(me), new Actor(me, false), [own]), Export: null));
    }
}
