using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Rounds.Rights;
using DigiCheckBot.Cards;
using DigiCheckBot.Dialogs;
using DigiCheckBot.Tests.Cards;
using Moq;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Dialogs;

/// <summary>Who may read what was done to a round.</summary>
public sealed class AuditConversationTests
{
    private static readonly RoundId Own = new("0123456789abcdef0123456789abcdef");
    private static readonly RoundId Foreign = new("ffffffffffffffffffffffffffffffff");
    private readonly Mock<IRoundDesk> _desk = new(MockBehavior.Strict);

    public AuditConversationTests()
    {
        _desk
            .Setup(d => d.AuditAsync(Own, It.IsAny<CancellationToken>()))
            .ReturnsAsync(
                new AuditView(
                    Round(Own),
                    [.. Enumerable.Range(0, 40).Select(i => SamplePeople.Entry(RoundAction.Decide, 1, $"n{i}"))],
                    SampleDelivery.Names(3),
                    TimeZoneInfo.Utc,
                    Export: null
                )
            );
        _desk.Setup(d => d.AuditAsync(Foreign, It.IsAny<CancellationToken>())).ReturnsAsync((AuditView?)null);
        _desk.HasRounds(Round(Own));
    }

    [Theory]
    [InlineData("Protokoll")]
    [InlineData("log")]
    public async Task The_only_rounds_log_is_shown_at_once(string said) =>
        Assert.Contains("n0", DrivenTurn.Texts(await DrivenTurn.SayAsync(_desk.Object, said)));

    [Fact]
    public async Task Of_several_rounds_one_is_chosen()
    {
        _desk.HasRounds(Round(Own), Round(Foreign));

        Assert.Single(CardTree.Inputs((await DrivenTurn.SayAsync(_desk.Object, "Protokoll")).Card!));
    }

    [Fact]
    public async Task Further_pages_hold_what_is_older()
    {
        var texts = DrivenTurn.Texts(await ClickAsync(Own, page: "2"));

        Assert.Contains("n15", texts);
        Assert.DoesNotContain("n14", texts);
    }

    [Fact]
    public async Task Who_is_no_coordinator_is_refused_when_typing()
    {
        var turn = await DrivenTurn.SayAsync(_desk.Object, "Protokoll", g => g.IsCoordinator = false);

        Assert.Null(turn.Card);
        Assert.Equal([Messages.OnlyCoordinators(Language.German)], turn.Messages);
    }

    [Fact]
    public async Task Who_is_no_coordinator_is_refused_when_clicking()
    {
        var turn = await ClickAsync(Own, given: g => g.IsCoordinator = false);

        Assert.Null(turn.Card);
        Assert.Contains("Koordination", Assert.Single(turn.Messages));
    }

    [Fact]
    public async Task A_round_of_another_operator_reveals_nothing()
    {
        var turn = await ClickAsync(Foreign);

        Assert.Null(turn.Card);
        Assert.Equal([Messages.NoSuchRound(Language.German)], turn.Messages);
    }

    private static AssessmentRound Round(RoundId id) => SampleCards.Round() with { Id = id };

    private Task<Turn> ClickAsync(RoundId round, string page = "1", Action<DrivenTurn.Given>? given = null) =>
        DrivenTurn.ClickAsync(
            _desk.Object,
            new JObject
            {
                [CardKeys.Verb] = CardVerbs.AuditPage,
                [CardKeys.Round] = round.Value,
                [CardKeys.Page] = page,
            },
            given
        );
}
