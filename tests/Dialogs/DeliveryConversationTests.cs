using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Cards;
using DigiCheckBot.Dialogs;
using DigiCheckBot.Tests.Cards;
using Moq;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Dialogs;

/// <summary>What coordinators are shown of the delivery and may decide, and nobody else.</summary>
public sealed class DeliveryConversationTests
{
    private static readonly RoundId Own = new("0123456789abcdef0123456789abcdef");
    private static readonly RoundId Foreign = new("ffffffffffffffffffffffffffffffff");

    private readonly Mock<IRoundDesk> _desk = new(MockBehavior.Strict);
    private DeliveryReport _report = SampleDelivery.Mixed;

    public static TheoryData<string> Verbs =>
        new(
            CardVerbs.DeliveryDetails,
            CardVerbs.DeliveryPage,
            CardVerbs.DeliveryRetryFailed,
            CardVerbs.DeliveryRetryUncertain,
            CardVerbs.DeliverySettleUncertain
        );

    public DeliveryConversationTests()
    {
        _desk
            .Setup(d => d.TryUncertainAgainAsync(It.IsAny<RoundId>(), It.IsAny<string>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync((int?)null);
        _desk
            .Setup(d => d.SettleUncertainAsync(It.IsAny<RoundId>(), It.IsAny<string>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync((int?)null);
        _desk.Setup(d => d.DeliveryAsync(Own, It.IsAny<CancellationToken>())).ReturnsAsync(() => View(_report));
        _desk.Setup(d => d.DeliveryAsync(Foreign, It.IsAny<CancellationToken>())).ReturnsAsync((DeliveryView?)null);
        _desk.HasRounds(Round(Own));
    }

    [Theory]
    [InlineData("Versand")]
    [InlineData("delivery")]
    public async Task The_only_round_is_shown_at_once(string said) =>
        Assert.Contains("Fehlgeschlagen: 2", DrivenTurn.Texts(await DrivenTurn.SayAsync(_desk.Object, said)));

    [Fact]
    public async Task Of_several_rounds_one_is_chosen()
    {
        _desk.HasRounds(Round(Own), Round(Foreign));

        var input = Assert.Single(CardTree.Inputs((await DrivenTurn.SayAsync(_desk.Object, "Versand")).Card!));

        Assert.Equal([Own.Value, Foreign.Value], input["choices"]!.Select(c => (string?)c["value"]));
    }

    [Fact]
    public async Task A_chosen_round_is_shown() =>
        Assert.Contains("Fehlgeschlagen: 2", DrivenTurn.Texts(await ClickAsync(CardVerbs.DeliveryPage, Own)));

    [Fact]
    public async Task A_round_that_is_only_a_draft_has_sent_nothing()
    {
        _desk.HasRounds(Round(Own) with { State = RoundState.Draft });

        var turn = await DrivenTurn.SayAsync(_desk.Object, "Versand");

        Assert.Null(turn.Card);
        Assert.Equal([Messages.NothingDelivered(Language.German)], turn.Messages);
    }

    [Fact]
    public async Task In_a_channel_it_points_to_the_chat()
    {
        var turn = await DrivenTurn.SayAsync(_desk.Object, "Versand", g => g.Place = Place.Channel);

        Assert.Null(turn.Card);
        Assert.Equal([Messages.OnlyInPersonalChat(Language.German)], turn.Messages);
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task A_click_in_a_channel_shows_and_does_nothing(string verb)
    {
        var turn = await ClickAsync(verb, Own, g => g.Place = Place.Channel);

        Assert.Null(turn.Card);
        Assert.Equal([Messages.OnlyInPersonalChat(Language.German)], turn.Messages);
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Who_is_no_coordinator_is_refused(string verb)
    {
        var turn = await ClickAsync(verb, Own, g => g.IsCoordinator = false);

        Assert.Null(turn.Card);
        Assert.Equal([Messages.OnlyCoordinators(Language.German)], turn.Messages);
        _desk.VerifyNoOtherCalls();
    }

    [Fact]
    public async Task Who_is_no_coordinator_is_refused_when_typing() =>
        Assert.Equal(
            [Messages.OnlyCoordinators(Language.German)],
            (await DrivenTurn.SayAsync(_desk.Object, "Versand", g => g.IsCoordinator = false)).Messages
        );

    [Fact]
    public async Task Who_is_no_coordinator_is_not_offered_it()
    {
        var help = (await DrivenTurn.SayAsync(_desk.Object, "hilfe", g => g.IsCoordinator = false)).Card!;
        var misspelt = await DrivenTurn.SayAsync(_desk.Object, "Verband", g => g.IsCoordinator = false);

        Assert.DoesNotContain("versand", help.ToString());
        Assert.Empty(misspelt.Messages);
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task A_round_of_another_operator_reveals_nothing_and_is_left_alone(string verb)
    {
        var foreign = await ClickAsync(verb, Foreign);
        var nonsense = await DrivenTurn.ClickAsync(_desk.Object, new JObject { [CardKeys.Verb] = verb, [CardKeys.Round] = "../5f1c" });

        Assert.Null(foreign.Card);
        Assert.Equal([Messages.NoSuchRound(Language.German)], foreign.Messages);
        Assert.Equal(foreign.Messages, nonsense.Messages);
    }

    [Fact]
    public async Task Details_come_in_a_message_of_their_own()
    {
        var turn = await ClickAsync(CardVerbs.DeliveryDetails, Own);

        Assert.True(turn.ClickedCardStays);
        Assert.Equal($"{Own.Value} 0", turn.ApartMark);
        Assert.Equal([Messages.DetailsBelow(Language.German)], turn.Messages);
        Assert.Contains("Fehlgeschlagen: 2", DrivenTurn.Texts(turn));
    }

    [Fact]
    public async Task A_page_takes_the_place_of_the_one_before()
    {
        _report = SampleDelivery.Failures(60);

        var turn = await ClickAsync(CardVerbs.DeliveryPage, Own, page: "2");

        Assert.False(turn.ClickedCardStays);
        Assert.Contains(turn.Card!["actions"]!, a => (string?)a["title"] == "Weiter: Seite 3 von 3");
    }

    [Theory]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData("99999999999999999999")]
    [InlineData("1; DROP")]
    public async Task A_page_that_is_none_is_the_first(string page)
    {
        _report = SampleDelivery.Failures(60);

        var turn = await ClickAsync(CardVerbs.DeliveryPage, Own, page: page);

        Assert.Contains(turn.Card!["actions"]!, a => (string?)a["title"] == "Weiter: Seite 2 von 3");
    }

    [Fact]
    public async Task Failed_ones_are_sent_again_and_the_report_says_so()
    {
        _desk.Setup(d => d.TryFailedAgainAsync(Own, It.IsAny<CancellationToken>())).ReturnsAsync(3);

        Assert.Contains("3 Nachrichten werden erneut gesendet.", DrivenTurn.Texts(await ClickAsync(CardVerbs.DeliveryRetryFailed, Own)));
    }

    [Fact]
    public async Task Uncertain_ones_are_sent_again_by_a_decision()
    {
        _desk.Setup(d => d.TryUncertainAgainAsync(Own, _report.UncertainMark, It.IsAny<CancellationToken>())).ReturnsAsync(1);

        Assert.Contains("Eine Nachricht wird erneut gesendet.", DrivenTurn.Texts(await ClickAsync(CardVerbs.DeliveryRetryUncertain, Own)));
    }

    [Fact]
    public async Task Uncertain_ones_are_noted_as_delivered_by_a_decision()
    {
        _desk.Setup(d => d.SettleUncertainAsync(Own, _report.UncertainMark, It.IsAny<CancellationToken>())).ReturnsAsync(2);

        Assert.Contains(
            "2 Nachrichten sind als zugestellt vermerkt.",
            DrivenTurn.Texts(await ClickAsync(CardVerbs.DeliverySettleUncertain, Own))
        );
    }

    [Theory]
    [InlineData(CardVerbs.DeliveryRetryUncertain)]
    [InlineData(CardVerbs.DeliverySettleUncertain)]
    public async Task A_decision_on_an_old_card_does_not_touch_what_became_uncertain_since(string verb)
    {
        var seen = _report.UncertainMark;
        _report = SampleDelivery.Report([
            .. SampleDelivery.Mixed.Lines,
            SampleDelivery.Line(30, DeliveryState.Uncertain, DeliveryProblem.Interrupted),
        ]);

        var turn = await ClickAsync(verb, Own, seen: seen);

        Assert.Contains(Messages.DeliveryChanged(Language.German), DrivenTurn.Texts(turn));
    }

    [Fact]
    public async Task A_repeated_click_does_not_send_a_third_time_what_became_uncertain_again()
    {
        var seen = _report.UncertainMark;
        _desk
            .Setup(d => d.TryUncertainAgainAsync(Own, It.Is<string>(mark => mark == _report.UncertainMark), It.IsAny<CancellationToken>()))
            .Callback(() =>
                _report = SampleDelivery.Report(
                    SampleDelivery.Mixed.Lines.Select(l => l.State == DeliveryState.Uncertain ? l with { Attempts = l.Attempts + 1 } : l)
                )
            )
            .ReturnsAsync(1);

        await ClickAsync(CardVerbs.DeliveryRetryUncertain, Own, seen: seen);
        var repeated = await ClickAsync(CardVerbs.DeliveryRetryUncertain, Own, seen: seen);

        Assert.Contains(Messages.DeliveryChanged(Language.German), DrivenTurn.Texts(repeated));
    }

    private Task<Turn> ClickAsync(
        string verb,
        RoundId round,
        Action<DrivenTurn.Given>? given = null,
        string page = "1",
        string? seen = null
    ) =>
        DrivenTurn.ClickAsync(
            _desk.Object,
            new JObject
            {
                [CardKeys.Verb] = verb,
                [CardKeys.Round] = round.Value,
                [CardKeys.Page] = page,
                [CardKeys.Seen] = seen ?? _report.UncertainMark,
            },
            given
        );

    private static AssessmentRound Round(RoundId id) => SampleCards.Round() with { Id = id };

    private static DeliveryView View(DeliveryReport report) =>
        new(Round(Own), report, SampleDelivery.Names(40), SampleDelivery.AsOf, Export: null);
}
